/** The months of the year, in order, in small letters. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** The days of the week, Sunday first, in small letters. */
export const DAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const months = new Set(MONTHS);
const days = new Set(DAYS);

/** True for the name of a month, in small letters and in full. */
export const isMonth = (lower: string): boolean => months.has(lower);
/** True for the name of a month or a day of the week, in small letters and in full. */
export const isMonthOrDay = (lower: string): boolean => months.has(lower) || days.has(lower);
