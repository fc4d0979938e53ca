import type { Language } from '#engine';
import { months } from '../months.ts';

/** Civil dates in words. Weekdays are reckoned in UTC, so no time zone can move a civil day. */
const weekdays: Record<Language, readonly string[]> = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  ru: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
  kk: 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' '),
};

const shortWeekdays: Record<Language, readonly string[]> = {
  en: 'Su Mo Tu We Th Fr Sa'.split(' '),
  ru: 'вс пн вт ср чт пт сб'.split(' '),
  kk: 'жк дс сс ср бс жм сб'.split(' '),
};

function weekday(iso: string): number {
  return new Date(`${iso.slice(0, 10)}T00:00Z`).getUTCDay();
}

/** "9 March 2026", "9 марта 2026 г.", "2026 ж. 9 наурыз". */
export function longDate(iso: string, language: Language): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  const name = months[language][(month ?? 0) - 1] ?? '';
  if (language === 'kk') return `${year} ж. ${day} ${name}`;
  return language === 'ru' ? `${day} ${name} ${year} г.` : `${day} ${name} ${year}`;
}

/** The long date with its weekday: "Monday, 9 March 2026", "2026 ж. 9 наурыз, дүйсенбі". */
export function fullDate(iso: string, language: Language): string {
  const [date, name] = [longDate(iso, language), weekdayName(iso, language)];
  return language === 'kk' ? `${date}, ${name}` : `${name}, ${date}`;
}

export function weekdayName(iso: string, language: Language): string {
  return weekdays[language][weekday(iso)] ?? '';
}

/** Two letters: "Mo", "пн", "дс". */
export function weekdayLetters(iso: string, language: Language): string {
  return shortWeekdays[language][weekday(iso)] ?? '';
}

/** A day of `as_of`, with its time where one was given. */
export function moment(iso: string, language: Language): string {
  const [day = '', time] = iso.split('T');
  return time ? `${fullDate(day, language)}, ${time}` : fullDate(day, language);
}
