import type { Role } from '../../model/reading.ts';
import { foldKey } from '../fold.ts';
import { countryOfCity, placeNames } from '../lexicon.ts';
import type { FactSentence, Part } from './context.ts';

/** '16:00 | Meeting with A', 'Bilateral talks with A': a line without a verb that opens with the meeting, whatever the tree makes of the hour. */
export const opensDiaryLine = ({ sentence: { tokens } }: FactSentence, i: number): boolean =>
  i < 9 &&
  !tokens.some((t, k) => (t.pos === 'VERB' || t.pos === 'AUX') && !(k === i - 1 && t.lower === 'working') && !isStruckAt(tokens, k)) &&
  tokens
    .slice(0, i)
    .every(
      (t) =>
        /^\d|^[.:,–—|-]$|^[ap]\.?m\.?$|^h(?:ours|rs?)?$/.test(t.lower) ||
        t.pos === 'ADJ' ||
        /^(?:bilateral|trilateral|working|courtesy|video|phone|telephone)$/.test(t.lower),
    );

/** 'Meeting with A | – cancelled', '(postponed)': the last word of such a line, behind a dash or in brackets. */
const isStruckAt = (tokens: FactSentence['sentence']['tokens'], k: number): boolean =>
  /^(?:cancelled|canceled|postponed|withdrawn)$/.test(tokens[k]!.lower) &&
  /^[-–—(,]$/.test(tokens[k - 1]?.text ?? '') &&
  tokens.slice(k + 1).every((t) => /^[).]$/.test(t.text));

/** A line of a diary that says at its end that nothing came of it. */
export const isStruck = (s: FactSentence, i: number): boolean =>
  opensDiaryLine(s, i) && s.sentence.tokens.some((_, k) => k > i && isStruckAt(s.sentence.tokens, k));

/** '11.00 | Working lunch with A', '3.30 p.m.': the part of the day that the hour before such a meeting tells. */
export function hourInDiary(s: FactSentence, i: number): Role[] {
  const told = i > 0 && opensDiaryLine(s, i) ? /^(\d{1,2})(?:[.:h](\d{2}))?/.exec(s.text(0, i - 1)) : null;
  if (!told || (told[2] === undefined && !/^\d+ ?[ap]\.?m/i.test(s.text(0, i - 1)))) return [];
  const late = /\bp\.?m\b/i.test(s.text(0, i - 1)) && Number(told[1]) < 12;
  const at = Number(told[1]) + (late ? 12 : 0);
  return [s.role('time', { first: 0, last: 0 }, at < 12 ? 'morning' : at < 13 ? 'noon' : at < 18 ? 'afternoon' : 'evening')];
}

/** '10:00 Meeting with the Mayor, A B, | Town Hall': in a line of a diary, which has no verb, the name behind the last comma tells where. */
export function placeInDiary(s: FactSentence, i: number): Role[] {
  const { tokens } = s.sentence;
  if (!opensDiaryLine(s, i)) return [];
  const end = /^[.;]$/.test(tokens.at(-1)!.text) ? tokens.length - 2 : tokens.length - 1;
  const name = s.mentions.find((m) => m.last === end && m.form === 'name');
  // 'A B, | UNICEF', 'A B, | Norland': whom or where somebody is from.
  if (!name || !/^(?:place|other)$/.test(s.kindOf(name.entity) ?? '') || tokens[name.first - 1]?.text !== ',') return [];
  const words = foldKey(s.text(name.first, name.last));
  const isLand = placeNames.has(words) && !countryOfCity.has(words);
  const person = s.mentions.findLast((m) => m.last === name.first - 2);
  if (isLand || s.kindOf(person?.entity) !== 'person') return [];
  return [s.role('place', { first: name.first, last: name.last, entity: name.entity })];
}

/** 'Weekly diary of the Mayor, | A B': whose engagements a release lists, where a line without a verb names that one person. */
export function diaryOwner(s: FactSentence): Role | undefined {
  const { context } = s;
  for (const { n, tokens } of context.sentences.slice(0, Math.min(s.n, 5))) {
    if (!tokens.some((t) => DIARIES.test(t.lower)) || tokens.some((t) => t.pos === 'AUX' || (t.pos === 'VERB' && t.dep === 'root')))
      continue;
    const people = context.table.mentions.filter((m) => m.n === n && m.form !== 'pronoun' && s.kindOf(m.entity) === 'person');
    const [mention] = people;
    if (mention && new Set(people.map((m) => m.entity)).size === 1)
      return { role: 'participant', n, start: mention.start, end: mention.end, entity: mention.entity };
  }
  return undefined;
}

const DIARIES = /^(?:agenda|diary|schedule|engagements|programme|program|events|calendar|appointments|activities)$/;

/** '10:00 Talks with A B, | UNICEF': the body behind a name at the end of such a line is where somebody is from, and no other party. */
export function withoutHome(s: FactSentence, i: number, right: readonly Part[]): Part[] {
  if (!opensDiaryLine(s, i)) return [...right];
  return right.filter((p, k) => k === 0 || s.kindOf(p.entity) === 'person' || !p.entity || s.sentence.tokens[p.first - 1]?.text !== ',');
}
