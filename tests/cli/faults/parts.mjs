// Files of the data, and parts of them, that the spoilt copies change.
export const book = 'rulebooks/kz-503-2020.json';
export const next = 'rulebooks/kz-236-2023.json';
export const list = 'professions/kz-503-2018.json';
export const law = 'provisions/kz-order-503.json';
export const year = (number) => `calendars/${number}.json`;
export const named = (items, id) => items.find((one) => one.id === id);
export const criterion = (one, id) => named(one.scoring.criteria, id);
export const limit = (one, id) => named(one.time_limits, id);
export const paper = (one, id) => named(one.procedures[0].documents, id);
export const onDay = ({ days }, date) => days.find((one) => one.date === date);
export const without = (items, one) => items.splice(items.indexOf(one), 1);

/** Spoils a copy by changing the content of one file. */
export const edited = (file, change) => (copy) => copy.edit(file, change);
