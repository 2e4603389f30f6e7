const KILOMETRE = 'kilometre';
const KILO = 'kilogram';
/** Spellings of one unit. */
const SPELLINGS: Readonly<Record<string, string>> = {
  km: KILOMETRE,
  kilometer: KILOMETRE,
  kg: KILO,
  kilo: KILO,
  meter: 'metre',
  tonne: 'ton',
  liter: 'litre',
};
const UNIT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|tons?|tonnes?|kilos?|kilograms?|kg|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|hectares?|lit(?:er|re)s?)$/;

/** A unit by its one name: 'kilometre' for 'km'; undefined for what is none. */
export function unitOf(word: string): string | undefined {
  if (!UNIT.test(word)) return undefined;
  const one = word.replace(/(?<=..)s$/, '');
  return SPELLINGS[one] ?? one;
}
