import { asksDoer } from '../guards/doers-told.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { distinct, entityItem, type Found, type Item } from '../release/found.ts';
import type { ReleaseView, SentenceView, ViewMention } from '../release/view.ts';

/** 'A, | together with B, opened it': the word before 'with' */
const JOINTLY = /^(?:together|along|jointly)$/;

/** Who did it, with the one who did it together with him: 'A, together with B, opened it' answers 'who opened it' by both. */
export function withCompanions(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  if (!found || !asksDoer(question) || question.links.some((l) => l.kind === 'person')) return found;
  const items = found.items.flatMap((item): Item[] => {
    const s = item.span && view.sentences[item.span.n];
    const pair = s && pairOf(s, question, item);
    return pair ? pair.map((m) => entityItem(view, m.entity, s.n, true).item) : [item];
  });
  return items.length === found.items.length ? found : { ...found, items: distinct(items) };
}

/** True for two of whom the sentence tells that they did it together: neither speaks against the other. */
export function areCompanions(question: Question, s: SentenceView, one: Item | undefined, other: Item | undefined): boolean {
  if (!asksDoer(question) || !one?.span || !other?.span || one.span.n !== s.n || other.span.n !== s.n) return false;
  const pair = pairOf(s, question, one);
  const isIn = (m: ViewMention, { span }: Item): boolean => m.start < span!.end && m.end > span!.start;
  return pair?.some((m) => isIn(m, other) && !isIn(m, one)) ?? false;
}

/** The two who did it together where the item is one of them. */
function pairOf(s: SentenceView, question: Question, item: Item): readonly [ViewMention, ViewMention] | undefined {
  const { verb } = question;
  const pair = SIGNS.test(verb!.lemma) ? signers(s, question) : (jointly(s, question) ?? jointlyBehind(s, question));
  const isItem = (m: ViewMention): boolean => m.start < item.span!.end && m.end > item.span!.start;
  return pair && isItem(pair[0]) !== isItem(pair[1]) ? pair : undefined;
}

/** What nobody does alone with somebody else looking on: 'A signed the accord | with B'. */
const SIGNS = /^(?:sign|cosign|co-sign|initial|ink|conclude)$/;
/** How many words a post before a name has. */
const POST = 8;

/** 'A signed the accord on ports with Minister B' */
function signers(s: SentenceView, { verb }: Question): readonly [ViewMention, ViewMention] | undefined {
  const { tokens, tree } = s;
  const told = matchTerm(verb!, s).tokens.find((v) => tokens[v]!.pos === 'VERB' && !tree.isPassive(v));
  const at = told === undefined ? -1 : tokens.findIndex((t, i) => i > told && t.lower === 'with');
  if (told === undefined || at < 0 || tokens.slice(told + 1, at).some((t) => t.pos === 'VERB' || /^[;:]$/.test(t.text))) return undefined;
  const people = peopleIn(s);
  const first = people.findLast((m) => m.last < told && tree.subjects(told).some((i) => m.first <= i && i <= m.last));
  const second = people.find((m) => m.first > at && m.first <= at + POST);
  if (!first || !second || first.entity === second.entity) return undefined;
  return tokens.slice(at + 1, second.first).some((t) => /^(?:VERB|AUX|SCONJ)$/.test(t.pos) || /^[;:]$/.test(t.text))
    ? undefined
    : [first, second];
}

const peopleIn = (s: SentenceView): ViewMention[] =>
  s.mentions.filter((m) => s.view.entity(m.entity)?.kind === 'person' && m.form !== 'nominal').sort((a, b) => a.last - b.last);

/** 'A, together with B, opened it' */
function jointly(s: SentenceView, { verb }: Question): readonly [ViewMention, ViewMention] | undefined {
  const { tokens } = s;
  const at = tokens.findIndex((t, i) => JOINTLY.test(t.lower) && tokens[i + 1]?.lower === 'with');
  const told = at < 0 ? undefined : matchTerm(verb!, s).tokens.find((v) => tokens[v]!.pos === 'VERB' && v > at);
  if (told === undefined) return undefined;
  const people = peopleIn(s);
  const first = people.findLast((m) => m.last < at);
  const second = people.findLast((m) => m.first > at && m.last < told);
  const isVerbBetween = (from: number, to: number): boolean => tokens.slice(from, to).some((t) => t.pos === 'VERB');
  if (!first || !second || first.entity === second.entity || isVerbBetween(first.last + 1, at) || isVerbBetween(at + 2, told))
    return undefined;
  return [first, second];
}

/** 'A cut the ribbon | together with B', A being whoever the verb has for its subject. */
function jointlyBehind(s: SentenceView, { verb }: Question): readonly [ViewMention, ViewMention] | undefined {
  const { tokens, tree } = s;
  const told = matchTerm(verb!, s).tokens.find((v) => tokens[v]!.pos === 'VERB' && !tree.isPassive(v));
  const at = told === undefined ? -1 : tokens.findIndex((t, i) => i > told && JOINTLY.test(t.lower) && tokens[i + 1]?.lower === 'with');
  if (told === undefined || at < 0 || tokens.slice(told + 1, at).some((t) => /^(?:VERB|AUX|SCONJ)$/.test(t.pos) || /^[;:"]$/.test(t.text)))
    return undefined;
  const people = peopleIn(s);
  const first = people.findLast((m) => m.last < told && tree.subjects(told).some((i) => m.first <= i && i <= m.last));
  const second = people.find((m) => m.first > at && m.first <= at + POST + 4);
  if (!first || !second || first.entity === second.entity) return undefined;
  return tokens.slice(at + 2, second.first).some((t) => /^(?:VERB|AUX|SCONJ)$/.test(t.pos) || /^[;:"]$/.test(t.text))
    ? undefined
    : [first, second];
}
