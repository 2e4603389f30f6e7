import { currencyNames } from '../../reading/lexicon.ts';

/** What a unit measures. */
export type Measured = 'time' | 'measure' | 'money' | 'percent';

/** Units of each measure: the one name of each first, then its other spellings; plurals in 's' are understood. */
const SPELLINGS: Readonly<Record<Exclude<Measured, 'money'>, readonly string[]>> = {
  time: ['minute', 'hour', 'day', 'night', 'week', 'fortnight', 'month', 'year', 'decade', 'century centuries'],
  measure: [
    'millimetre mm millimeter',
    'centimetre cm centimeter',
    'metre meter',
    'kilometre km kilometer',
    'mile',
    'foot feet',
    'inch inches',
    'acre',
    'hectare ha',
    'kilogram kg kilo',
    'ton tonne mt',
    'barrel',
    'litre liter',
    'gallon',
    'kilowatt kw',
    'megawatt mw',
    'gigawatt gw',
    'volt',
    'kilovolt kv',
    'knot',
    'degree',
    'point',
  ],
  percent: ['percent % pct'],
};

interface Unit {
  readonly name: string;
  readonly measured: Measured;
}

const UNITS = new Map<string, Unit>(
  Object.entries(SPELLINGS).flatMap(([measured, units]) =>
    units.flatMap((unit) => {
      const words = unit.split(' ');
      return words.map((word) => [word, { name: words[0]!, measured: measured as Measured }] as const);
    }),
  ),
);

/** Much-used names of money beside those that the list of currencies has. */
const MONEY = /^(?:dollars?|dlrs?|euros?|pounds?|stg|francs?|yen)$/;

const known = (word: string): Unit | undefined => UNITS.get(word) ?? UNITS.get(word.replace(/(?<=..)s$/, ''));

/** A unit of time, length, weight and the like by its one name: 'kilometre' for 'km'; undefined for what is none, for money and shares. */
export function unitOf(word: string): string | undefined {
  const unit = known(word);
  return unit?.measured === 'percent' ? undefined : unit?.name;
}

/** What a word measures when it stands behind a number: 'time' for 'weeks', 'money' for 'euros'; undefined for what is no unit. */
export const measuredBy = (word: string): Measured | undefined =>
  MONEY.test(word) || (word.length > 3 && currencyNames.has(word.replace(/s$/, ''))) ? 'money' : known(word)?.measured;

/** Words between a number and its unit that leave it a number of that unit: '140 | metric | tons', '75 | basis | points'. */
export const QUALIFIER = /^(?:metric|square|cubic|nautical|basis|percentage|sq|calendar|consecutive|working|full|more|additional|further)$/;
