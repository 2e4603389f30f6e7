import type { Token } from '../../model/reading.ts';
import { matchTerm } from '../matching/align.ts';
import { personBeforeWho } from '../matching/before-who.ts';
import { LIGHT } from '../question/kinds.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, type Item, spanItem } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';

/** 'who leads', 'who will chair', 'which minister heads': who stands at the head of what follows. */
const ASKS =
  /^(?:and )?(?:who|which \w+|what \w+) (?:(?:will|would|is|was|are|were|has|had|to|be|been|going|gets?|got|does|did|also|now|currently) )*(?:(?:co-?|co - )?(?:head|lead|chair|command|direct|run|preside)(?:s|ed|ing)?|led|ran|running|presiding|presided)\b/;
/** 'chair of the panel', 'who's the chief of the mission' */
const ASKS_BY_NOUN =
  /^(?:and )?(?:who(?:'s| is| was| will be)? )?(?:the )?(?:new |current )?(?:co-?)?(?:head|chair(?:man|woman|person)?|leader|chief|boss) of\b/;
const LEADS = /^(?:co-?)?(?:head|lead|chair|command|direct|run|preside)$/;
/** Words of the question that the link between the two stands for. */
const LINKING =
  /^(?:(?:co-?)?(?:head|lead|led|leader|chief|boss|new|current|chair(?:man|woman|person)?|command|direct|run|preside)(?:s|ed|ing)?|co|going|over|currently|now|name|person)$/;
/** 'under the command of A' */
const UNDER = /^(?:command|leadership|chairmanship|direction|presidency)$/;

/**
 * Who leads what the question names, where the release tells it with a verb and not with a post: 'the group is chaired by A', 'A, who heads
 * the mission', 'a team led by A', 'works under the command of A'. What is led must have all that the question says of it.
 */
export function answerLeader(view: ReleaseView, question: Question): Found | undefined {
  if (!ASKS.test(question.shape) && !ASKS_BY_NOUN.test(question.shape)) return undefined;
  // 'Who chairs it with her': the other one.
  const beside = question.terms.filter((t) => t.link?.kind === 'person' && question.tokens[t.first - 1]?.lower === 'with');
  const about = question.terms.filter(
    (t) =>
      (t !== question.focus || t.link) && !beside.includes(t) && !LINKING.test(t.word) && !LINKING.test(t.lemma) && !LIGHT.has(t.lemma),
  );
  if (about.length === 0 || about.some((t) => t.unknown)) return undefined;
  // What is led stands in the sentence; only a country may stand before it.
  const mayTell = (s: SentenceView): boolean => about.every((t) => t.link?.geo !== undefined || matchTerm(t, s).score >= 0.7);
  const telling = view.sentences.slice(1).filter(mayTell);
  const found = telling.flatMap((s) =>
    s.tokens.flatMap((_, i) => {
      const link = linkAt(s, i);
      if (!link || !about.every((t) => isOf(s, t, link)) || !isOfHead(s, about, link) || isOtherLed(s, i, question)) return [];
      const named = (k: number): boolean => beside.some((t) => t.link!.entities.includes(s.mentionAt(k)?.entity ?? ''));
      // One who is named must be of them.
      if (beside.length > 0 && !link.leaders.some(named)) return [];
      const leaders = link.leaders.filter((k) => !named(k));
      return leaders.length > 0 ? [{ s, leaders }] : [];
    }),
  );
  const first = found[0];
  if (!first) return undefined;
  const shown = first.leaders.map((i) => show(first.s, i));
  const texts = new Set(found.map((f) => f.leaders.map((i) => show(f.s, i).item.text).join()));
  if (texts.size > 1 || shown.some(({ item }) => item.text === '')) return undefined;
  return {
    items: distinct(shown.map((x) => x.item)),
    citations: cite(view, [first.s.n, ...shown.map((x) => x.n)]),
    score: 0.85,
    because: 'who is said to lead it',
  };
}

/** True for who leads people who came together for an occasion, which no post names: 'who led the delegation', 'who chaired the session'. */
export const isOfGroup = ({ shape }: Question): boolean =>
  ASKS.test(shape) && /\b(?:delegations?|talks|conference|session|meeting|summit|side)\b/.test(shape);

/** What was found, unless its sentence lacks a word by which the question tells one thing that is led from another: 'the group on fisheries'. */
export function ofWhatIsLed(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  const n = found?.citations[0]?.n;
  if (n === undefined || !ASKS.test(question.shape)) return found;
  const s = view.sentences[n]!;
  const told = question.terms.filter(
    (t) => !t.link && !t.isVerb && /^(?:on|of|for)$/.test(question.tokens[t.first - 1]?.lower ?? '') && t !== question.focus,
  );
  if (found && (isForAnother(s, question, found) || s.tokens.some((_, i) => isLedBesides(s, i, question) || isOtherLed(s, i, question))))
    return undefined;
  return told.every((t) => matchTerm(t, s).score >= 0.6 || (s.goesOn && matchTerm(t, view.sentences[n - 1]!).score >= 0.6))
    ? found
    : undefined;
}

/** 'led by A for Norland and B for Sudland': true where what was found leads for another country than the one asked for. */
function isForAnother(s: SentenceView, { terms, tokens }: Question, { items }: Found): boolean {
  const sides = terms.filter((t) => t.link?.geo && tokens[t.first - (tokens[t.first - 1]?.lower === 'the' ? 2 : 1)]?.lower === 'for');
  return sides.some((side) =>
    items.some((item) => {
      const end = item.span?.n === s.n ? s.tokens.findIndex((t) => t.start >= item.span!.end) : -1;
      if (end < 0 || s.tokens[end]?.lower !== 'for') return false;
      const land = s.geo.slice(end + 1, end + 4).find((g) => g !== undefined);
      return land !== undefined && countryOf(land) !== countryOf(side.link!.geo!);
    }),
  );
}

/** Who leads (heads of their phrases), and the tokens of what is led. */
interface Leading {
  readonly leaders: readonly number[];
  readonly led: readonly number[];
  /** The noun that is led, of which the rest tells more: 'delegation' of 'a delegation of the Union'. */
  readonly head?: number;
}

function linkAt(s: SentenceView, i: number): Leading | undefined {
  const { tree, tokens } = s;
  const token = tokens[i]!;
  if (UNDER.test(token.lower) && tree.prepositions(i).includes('under')) {
    const leader = tree.kids(i, 'nmod').find((c) => tree.prepositions(c).includes('of') && s.entityAt(c)?.kind === 'person');
    const subjects = tree.subjects(tree.verbOf(i));
    return leader === undefined ? undefined : { leaders: [leader], led: subjects.flatMap((k) => range(tree.span(k))) };
  }
  const relative = relativeAt(s, i);
  if (relative) return relative;
  if (token.pos !== 'VERB' || !isLeading(token) || tree.isNegated(i)) return undefined;
  const by = tree.kids(i, 'obl', 'nmod').find((c) => c > i && tree.prepositions(c).includes('by'));
  if (by !== undefined) {
    const thing = token.dep === 'acl' || token.dep === 'acl:relcl' ? [token.head] : tree.subjects(i);
    // 'received a delegation of Norland | led by A': right behind what is led, whatever the tree hangs it on.
    if (thing.length === 0 && isNominal(tokens[i - 1]!)) {
      const verb = tokens.findLastIndex((t, k) => k < i && t.pos === 'VERB');
      const led = range([Math.max(verb + 1, i - 12), i - 1]);
      const head = led.find((k) => tokens[k]!.pos === 'NOUN');
      return { leaders: tree.conjuncts(by), led, ...(head === undefined ? {} : { head }) };
    }
    const [from, to] = tree.span(by);
    const [head] = thing;
    const group = head === undefined || tokens[head]!.dep !== 'nmod' ? -1 : tokens[head]!.head;
    const ofIt = group >= 0 && COMPANY.test(tokens[group]!.lower);
    return {
      leaders: tree.conjuncts(by),
      led: (ofIt ? [group] : thing).flatMap((k) => range(tree.span(k))).filter((k) => k < from || k > to),
      ...(ofIt ? { head: group } : {}),
    };
  }
  if (tree.isPassive(i)) return undefined;
  const objects = [...tree.kids(i, 'obj'), ...tree.kids(i, 'obl').filter((c) => /^(?:over|of)$/.test(tree.prepositions(c)[0] ?? ''))];
  const subjects = tree.subjects(i).flatMap((k) => tree.conjuncts(k).map((c) => antecedent(s, c, i)));
  const together = tree.kids(i, 'obl').filter((c) => tree.prepositions(c).includes('with') && s.entityAt(c)?.kind === 'person');
  return { leaders: [...subjects, ...together], led: objects.flatMap((k) => range(tree.span(k))) };
}

/** People sent or put together by those whom 'of' names. */
const COMPANY = /^(?:delegation|team|party|mission|group|panel|board|committee)s?$/;

/** 'co-chaired' is no form that the lemmas know. */
const isLeading = ({ lemma, lower }: Token): boolean =>
  LEADS.test(lemma) || /^co-?(?:(?:chair|head)(?:s|ed|ing)?|lead(?:s|ing)?|led)$/.test(lower);

/**
 * 'the council, which Norland | chairs': a form that may be a noun ('chairs', 'heads') is seldom read as a verb there, but 'which', one name
 * and that form leave no other reading.
 */
function relativeAt(s: SentenceView, i: number): Leading | undefined {
  if (!/^(?:co-?)?(?:chair|head|lead)(?:s|ed)$|^(?:co-?)?led$/.test(s.tokens[i]!.lower)) return undefined;
  const leader = s.mentions.find((m) => m.last === i - 1 && m.form === 'name');
  const which = leader ? leader.first - 1 : -1;
  if (!leader || which < 2 || !/^(?:which|that)$/.test(s.tokens[which]!.lower)) return undefined;
  const last = s.tokens[which - 1]!.text === ',' ? which - 2 : which - 1;
  const top = s.mentionAt(last);
  // 'the meeting of the Council, which': a name right before is what is meant.
  return { leaders: [leader.last], led: range(top ? [top.first, last] : s.tree.nounPhrase(last)) };
}

const range = ([first, last]: readonly [number, number]): number[] => Array.from({ length: last - first + 1 }, (_, k) => first + k);

/** Whom 'who' goes back to: the person named right before it. */
function antecedent(s: SentenceView, i: number, v: number): number {
  // 'A, whose government | chaired it'
  const whose = s.tree.kids(i, 'nmod:poss').find((k) => s.tokens[k]!.lower === 'whose');
  if (whose !== undefined && whose > 1) return s.tokens[whose - 1]!.text === ',' ? whose - 2 : whose - 1;
  if (!/^(?:who|which|that)$/.test(s.tokens[i]!.lower)) return i;
  const person = s.tokens[i]!.lower === 'who' ? personBeforeWho(s, i) : undefined;
  if (person !== undefined) return person;
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) if (s.tokens[k]!.text !== ',') return k;
  return s.tokens[v]!.head;
}

/** True for a term that stands in what is led; a country may be what the paragraph is about. */
function isOf(s: SentenceView, term: Term, { led }: Leading): boolean {
  const match = matchTerm(term, s);
  if (match.score >= 0.7) return match.tokens.some((i) => led.includes(i));
  if (!term.link?.geo) return false;
  return s.view.sentences.some(
    (o) => o.n > 0 && o.n < s.n && o.sentence.paragraph === s.sentence.paragraph && matchTerm(term, o).score >= 0.8,
  );
}

/** True where the word at `i` tells that something else is led, of which the question names no more than what tells it apart. */
function isLedBesides(s: SentenceView, i: number, { terms, verb }: Question): boolean {
  const link = linkAt(s, i);
  return (
    link !== undefined &&
    !isOfHead(
      s,
      terms.filter((t) => t !== verb),
      link,
    )
  );
}

/**
 * 'Who heads A' against 'B led the fight against A', 'B, of which A is a part, led it', 'B led the meeting of the A-C Group': true where the
 * word at `i` tells of leading, and what the question says is led is not there, or only beside what is.
 */
function isOtherLed(s: SentenceView, i: number, question: Question): boolean {
  if (!isLeading(s.tokens[i]!) || s.tokens[i]!.pos !== 'VERB') return false;
  const thing = thingLed(question);
  if (!thing || thing.link?.kind === 'person' || COMPANY.test(thing.lemma) || thing.lemma === 'side') return false;
  const at = matchTerm(thing, s).tokens.filter((k) => k !== i);
  if (at.length === 0) return matchTerm(thing, s).score < 0.6;
  const { tree } = s;
  // What is led follows the verb, but for 'led by A' and 'the group that A leads'.
  const active = !tree.isPassive(i) && !tree.kids(i, 'obl', 'nmod').some((c) => tree.prepositions(c).includes('by'));
  return at.every((k) => {
    if (at.includes(s.tokens[k]!.head)) return true;
    if (k < i) return active && !s.tokens.slice(k + 1, i).some((t) => /^(?:which|that|who|whom|whose)$/.test(t.lower));
    const { dep, head } = s.tokens[k]!;
    if (/^(?:compound|amod|nmod:poss)$/.test(dep)) return true;
    const [preposition] = tree.prepositions(k);
    return (
      preposition !== undefined &&
      ((dep === 'nmod' && head > i && preposition !== 'of') || (dep === 'obl' && /^(?:against|for)$/.test(preposition)))
    );
  });
}

/** What the question says is led: the last word of the phrase right behind the verb. */
function thingLed({ terms, verb, tokens }: Question): Term | undefined {
  if (!verb) return undefined;
  let thing: Term | undefined;
  for (const t of terms) {
    if (t.first <= verb.last || (!t.link && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[t.first]!.pos))) continue;
    const from = thing ? thing.last + 1 : verb.last + 1;
    if (tokens.slice(from, t.first).some((o) => !/^(?:the|a|an|its|their|this|these|'s|-|new|two)$/.test(o.lower))) break;
    thing = t;
  }
  return thing;
}

/** 'A delegation of the Union led by A': A leads no union. */
const isOfHead = (s: SentenceView, about: readonly Term[], { head }: Leading): boolean =>
  head === undefined || about.some((t) => matchTerm(t, s).tokens.includes(head));

const isNominal = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(pos);

function show(s: SentenceView, i: number): { item: Item; n: number } {
  const mention = s.mentionAt(i);
  const entity = mention && s.view.entity(mention.entity);
  if (entity?.kind === 'person') return entityItem(s.view, entity.id, s.n, true);
  // 'by Coast Guard | Rear Admiral A B'
  const person = s.mentions.find(
    (m) => m.first > i && m.form !== 'pronoun' && s.view.entity(m.entity)?.kind === 'person' && s.tokens.slice(i, m.first).every(isNominal),
  );
  if (person) return entityItem(s.view, person.entity, s.n, true);
  if (entity && mention.form === 'name') return { item: spanItem(s, mention.first, mention.last), n: s.n };
  return /^(?:NOUN|PROPN)$/.test(s.tokens[i]!.pos)
    ? { item: spanItem(s, ...s.tree.nounPhrase(i)), n: s.n }
    : { item: { text: '' }, n: s.n };
}
