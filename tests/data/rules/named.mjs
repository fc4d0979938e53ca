// Every id of the contract has words in every language.
import { idsOfContract } from './contract.mjs';
import { messagesOf } from './messages.mjs';

export const unnamed = ({ locales, ...contract }) =>
  Object.entries(locales).flatMap(([language, files]) => {
    const known = new Set(Object.values(files).flatMap((text) => [...messagesOf(text).keys()]));
    return idsOfContract(contract)
      .filter((id) => !known.has(id))
      .map((id) => `${language} has no message ${id}`);
  });
