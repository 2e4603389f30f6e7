import { chunkFrom } from '../extract/place.ts';
import type { Question } from '../question/question.ts';
import { calledBy, cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { BECAUSE } from './wants.ts';

const ASKS = /^(?:and |so )?(?:for )?what (?:else )?(?:did|does|do|had|has|have) (?:.+ )?(?:appeal|call|plead|ask)(?:ed)?(?: for)?$/;
const IS_FOR = /^(?:and |so )?for what\b| for$/;
const APPEAL = /^(?:appeals?|calls?|pleas?|demands?)$/;
const OWN = /^(?:his|her|their|its|'s|’s|s'|s’)$/;
/** Words between an appeal and its 'for' that tell when it was made. */
const WHEN =
  /^(?:on|last|this|earlier|again|today|yesterday|week|month|year|day|a|\w+day|\d+|january|february|march|april|june|july|august|september|october|november|december|may)$/;

/**
 * What somebody appealed for, from their appeal as a noun: 'her appeal last Monday for | calm'. 'silent' where the appeals told so are others'. The
 * words alone decide: taggers take 'appeal' here for anything.
 */
export function answerAppeal(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.test(question.shape) || !IS_FOR.test(question.shape)) return undefined;
  const people = question.links.filter((l) => l.kind === 'person');
  const [who] = people;
  if (!who || people.length > 1 || question.links.length > 1) return undefined;
  const appeals = view.sentences.slice(1).flatMap((s) => appealsIn(s).map((a) => ({ s, ...a })));
  const own = appeals.filter(({ owner }) => owner !== undefined && who.entities.includes(owner));
  const [first] = own;
  const isOthers = appeals.length > 0 && appeals.every(({ owner }) => owner !== undefined);
  if (!first) return isOthers && !view.sentences.some(tellsByVerb) ? 'silent' : undefined;
  return {
    items: own.map(({ s, what }) => spanItem(s, ...what)),
    citations: cite(
      view,
      own.map(({ s }) => s.n),
    ),
    score: 0.85,
    because: `${BECAUSE} of ${calledBy(view, view.entity(who.entities[0]!)?.name ?? '', who.entities)}`,
  };
}

/** 'called for', 'appealed for', 'pleaded for' */
const tellsByVerb = ({ tokens }: SentenceView): boolean =>
  tokens.some((t, i) => /^(?:call|appeal|plead|ask)(?:s|ed|ing)?$/.test(t.lower) && t.pos === 'VERB' && tokens[i + 1]?.lower === 'for');

/** Each 'A's appeal … for C' with whose it is. */
function appealsIn(s: SentenceView): { owner: string | undefined; what: [number, number] }[] {
  const { tokens } = s;
  return tokens.flatMap((t, i) => {
    if (!APPEAL.test(t.lower) || !OWN.test(tokens[i - 1]?.lower ?? '')) return [];
    let at = i + 1;
    while (WHEN.test(tokens[at]?.lower ?? '')) at++;
    const what = tokens[at]?.lower === 'for' ? wholeFrom(s, at + 1) : undefined;
    const before = /^(?:'s|’s|s'|s’)$/.test(tokens[i - 1]!.lower) ? i - 2 : i - 1;
    return what ? [{ owner: s.mentionAt(before)?.entity, what }] : [];
  });
}

/** 'calm | in the valley': the noun phrase with what stands right behind it in a place. */
function wholeFrom(s: SentenceView, i: number): [number, number] | undefined {
  const chunk = chunkFrom(s, i) ?? (/^(?:NOUN|ADJ|PROPN)$/.test(s.tokens[i]?.pos ?? '') ? ([i, i] as [number, number]) : undefined);
  if (!chunk) return undefined;
  const rest = s.tokens[chunk[1] + 1]?.lower === 'in' ? chunkFrom(s, chunk[1] + 2) : undefined;
  return [chunk[0], rest?.[1] ?? chunk[1]];
}
