// Civil days as text, YYYY-MM-DD.

const day = 24 * 60 * 60 * 1000;

export const isDay = (text) => {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

export const later = (text, days) =>
  new Date(Date.parse(`${text}T00:00Z`) + days * day).toISOString().slice(0, 10);

/** 0 for Sunday, 6 for Saturday. */
export const weekday = (text) => new Date(`${text}T00:00Z`).getUTCDay();

export const daysOfYear = (year) =>
  Array.from({ length: (Date.UTC(year + 1) - Date.UTC(year)) / day }, (_, i) =>
    later(`${year}-01-01`, i),
  );
