// What is downloaded stays within its budget, and within the bytes recorded last.
import { test } from 'node:test';
import { fileFigures, firstDownloads } from '../bench/downloads.mjs';
import { hold } from '../bench/hold.mjs';
import { browser, languages } from './browser.mjs';

const holdBytes = (figure) => hold('download, brotli', figure, 1);

for (const language of languages) {
  test(`what is downloaded until page and widget answer in ${language} is within its budget`, async () => {
    for (const figure of await firstDownloads(browser, language)) holdBytes(figure);
  });
}

for (const figure of fileFigures().filter(({ budget }) => budget)) {
  test(`${figure.name}: within its budget`, () => holdBytes(figure));
}
