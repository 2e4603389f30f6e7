import { matchTerm } from '../matching/align.ts';
import { LIGHT } from '../question/kinds.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, type Item, spanItem } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';
import { COMPANY, isLeading, isNominal, type Leading, linksAt } from './led-links.ts';
import { homeOf } from './post-country.ts';
import { postRows } from './post-rows.ts';

/** 'who leads', 'who will chair', 'which minister heads': who stands at the head of what follows. */
const ASKS =
  /^(?:and )?(?:who|which \w+|what \w+) (?:(?:will|would|is|was|are|were|has|had|to|be|been|going|gets?|got|does|did|also|now|currently) )*(?:(?:co-?|co - )?(?:head|lead|chair|command|direct|run|preside)(?:s|ed|ing)?|led|ran|running|presiding|presided)\b/;
/** 'chair of the panel', 'who's the chief of the mission' */
const ASKS_BY_NOUN =
  /^(?:and )?(?:who(?:'s| is| was| will be)? )?(?:the )?(?:new |current )?(?:co-?)?(?:head|chair(?:man|woman|person)?|leader|chief|boss|commander) of\b/;
/** Words of the question that the link between the two stands for. */
const LINKING =
  /^(?:(?:co-?)?(?:head|lead|led|leader|chief|boss|commander|new|current|chair(?:man|woman|person)?|command|direct|run|preside)(?:s|ed|ing)?|co|going|over|currently|now|name|person)$/;

/**
 * Who leads what the question names, where the release tells it with a verb and not with a post: 'the group is chaired by A', 'A, who heads
 * the mission', 'a team led by A', 'works under the command of A'. What is led must have all that the question says of it.
 */
export function answerLeader(view: ReleaseView, question: Question): Found | undefined {
  const negotiates = NEGOTIATOR.test(question.shape);
  if (!ASKS.test(question.shape) && !ASKS_BY_NOUN.test(question.shape) && !negotiates) return undefined;
  // 'Who chairs it with her': the other one.
  const beside = question.terms.filter((t) => t.link?.kind === 'person' && question.tokens[t.first - 1]?.lower === 'with');
  const about = question.terms.filter(
    (t) =>
      (t !== question.focus || t.link) &&
      !beside.includes(t) &&
      !LINKING.test(t.word) &&
      !LINKING.test(t.lemma) &&
      !LIGHT.has(t.lemma) &&
      !(negotiates && /^negotiators?$/.test(t.word)) &&
      !isWhereSent(question, t),
  );
  if (about.length === 0 || about.some((t) => t.unknown)) return undefined;
  // What is led stands in the sentence; only a country may stand before it.
  const mayTell = (s: SentenceView): boolean =>
    (!negotiates || s.tokens.some((t) => NEGOTIATIONS.test(t.lower))) &&
    about.every((t) => t.link?.geo !== undefined || isSide(t) || matchTerm(t, s).score >= 0.7);
  const telling = view.sentences.slice(1).filter(mayTell);
  const found = telling.flatMap((s) =>
    s.tokens.flatMap((_, i) =>
      linksAt(s, i).flatMap((link) => {
        if (negotiates && !link.led.some((k) => NEGOTIATIONS.test(s.tokens[k]!.lower))) return [];
        const lands = isOfSides(s, link) ? about.flatMap((t) => t.link?.geo ?? []) : [];
        const rest = lands.length > 0 ? about.filter((t) => t.link?.geo === undefined) : about;
        if (!rest.every((t) => isOf(s, t, link, !negotiates)) || !isOfHead(s, about, link) || isOtherLed(s, i, question)) return [];
        const named = (k: number): boolean => beside.some((t) => t.link!.entities.includes(s.mentionAt(k)?.entity ?? ''));
        // One who is named must be of them.
        if (beside.length > 0 && !link.leaders.some(named)) return [];
        const others = link.leaders.filter((k) => !named(k));
        const leaders = lands.length > 0 ? others.filter((k) => speaksFor(s, k, lands)) : others;
        return leaders.length > 0 ? [{ s, leaders }] : [];
      }),
    ),
  );
  const first = found[0];
  if (!first) return undefined;
  const each = OF_EACH.test(question.shape);
  const shown = (each ? found.filter((f) => f.s === first.s).flatMap((f) => f.leaders) : first.leaders).map((i) => show(first.s, i));
  const texts = new Set(found.filter((f) => !each || f.s !== first.s).map((f) => f.leaders.map((i) => show(f.s, i).item.text).join()));
  if (texts.size > (each ? 0 : 1) || shown.some(({ item }) => item.text === '')) return undefined;
  return {
    items: distinct(shown.map((x) => x.item)),
    citations: cite(view, [first.s.n, ...shown.map((x) => x.n)]),
    score: 0.85,
    because: 'who is said to lead it',
  };
}

const ASKS_LED =
  /^(?:and )?(?:what|which \w+) (?:does|did|is|will|was) (?:mr |mrs |ms |dr )?<person> (?:to |currently |now )?(?:co ?-? ?)?(?:head|lead|chair|command|direct|run|leading|heading|chairing|running)$/;

/** What somebody leads, where a verb tells it: 'the committee, chaired by A'. */
export function answerLed(view: ReleaseView, question: Question): Found | undefined {
  const person = asksLed(question) ? question.links.find((l) => l.kind === 'person') : undefined;
  if (!person) return undefined;
  const chairs = CHAIRS.test(question.shape);
  for (const s of view.sentences.slice(1)) {
    if (!s.mentions.some((m) => person.entities.includes(m.entity))) continue;
    for (const i of s.tokens.keys()) {
      // Whoever directs a school chairs none.
      if (chairs && !CHAIRS.test(s.tokens[i]!.lower)) continue;
      for (const { leaders, led } of linksAt(s, i)) {
        if (led.length === 0 || !leaders.some((k) => person.entities.includes(s.mentionAt(k)?.entity ?? ''))) continue;
        return {
          items: [spanItem(s, Math.min(...led), Math.max(...led))],
          citations: cite(view, [s.n]),
          score: 0.85,
          because: 'what that person is said to lead',
        };
      }
    }
  }
  return undefined;
}

/** 'Who is A', 'A's job', 'what does A do' */
const ASKS_POST =
  /^(?:(?:who|what)(?:'s| is) (?:mr |ms |mrs |dr )?<person>(?:'s (?:job|post|position|role|title|function|office))?|(?:mr |ms |mrs |dr )?<person>'s (?:job|post|position|role|title|function|office)|what (?:does (?:mr |ms |mrs |dr )?<person> do(?: for a living)?|(?:job|post|position|role|function) does (?:mr |ms |mrs |dr )?<person> (?:hold|have)))$/;
/** What is led on one occasion, by which nobody has a post. */
const OCCASION =
  /^(?:delegations?|talks?|meetings?|sessions?|conferences?|summits?|dialogues?|negotiations?|discussions?|visits?|sides?|events?|ceremon(?:y|ies)|workshops?|seminars?|debates?|rounds?|consultations?|efforts?|fight|campaigns?|push|drive|team|march|prayers?|way|mass|review|search|exercise|hearings?)$/;

/** What somebody heads or chairs, where no post is told of that one: 'the committee, chaired by | A', 'A, who | heads the board'. */
export function answerHeads(view: ReleaseView, question: Question): Found | undefined {
  if (!ASKS_POST.test(question.shape)) return undefined;
  const person = question.links.find((l) => l.kind === 'person');
  if (!person || question.terms.some((t) => t.unknown)) return undefined;
  for (const s of view.sentences.slice(1)) {
    if (!s.mentions.some((m) => person.entities.includes(m.entity))) continue;
    for (const [i, token] of s.tokens.entries()) {
      if (token.pos !== 'VERB' || !isLeading(token) || !isOfToday(s, i)) continue;
      for (const { leaders, led, head } of linksAt(s, i)) {
        const leader = leaders.find((k) => person.entities.includes(s.mentionAt(k)?.entity ?? ''));
        if (leader === undefined || led.length === 0) continue;
        // 'the | task force | on dredging'
        const of = led.findIndex((k) => s.tokens[k]!.pos === 'ADP');
        const noun = s.tokens[head ?? led[of < 1 ? led.length - 1 : of - 1]!]!.lower;
        if (OCCASION.test(noun) || noun.endsWith('ing')) return undefined;
        return {
          items: [spanItem(s, Math.min(...led), Math.max(...led))],
          citations: cite(view, [s.n]),
          score: 0.8,
          because: 'what that person is said to head',
        };
      }
    }
  }
  return undefined;
}

/** 'chaired by', 'is chaired by', 'who heads', 'has led since': no deed of the past, and none to come. */
function isOfToday({ tokens, tree }: SentenceView, i: number): boolean {
  const aux = tree.kids(i, 'aux', 'aux:pass').map((k) => tokens[k]!.lower);
  if (aux.some((w) => !/^(?:is|are|has|have|been|being|'s)$/.test(w)) || tokens[i - 1]?.lower === 'be') return false;
  const isPassive = tree.isPassive(i) || /^acl/.test(tokens[i]!.dep) || tokens[i + 1]?.lower === 'by';
  return isPassive || aux.length > 0 || /s$/.test(tokens[i]!.lower);
}

const CHAIRS = /chair|presid/;

/** 'What does A chair' */
export const asksLed = ({ shape }: Question): boolean => ASKS_LED.test(shape);

/** True for who leads people who came together for an occasion, which no post names: 'who led the delegation', 'who chaired the session'. */
export const isOfGroup = ({ shape }: Question): boolean =>
  ASKS.test(shape) && /\b(?:delegations?|talks|conference|session|meeting|summit|side)\b/.test(shape);

/** What was found, unless its sentence lacks a word by which the question tells one thing that is led from another: 'the group on fisheries'. */
export function ofWhatIsLed(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  const n = found?.citations[0]?.n;
  if (n === undefined || !ASKS.test(question.shape)) return found;
  const s = view.sentences[n]!;
  const led = thingLed(question);
  const thing = led && !COMPANY.test(led.lemma) ? led : undefined;
  const told = question.terms.filter(
    (t) =>
      !t.link &&
      !t.isVerb &&
      t !== question.focus &&
      (/^(?:on|of|for)$/.test(question.tokens[t.first - 1]?.lower ?? '') ||
        (thing && t.last < thing.first && t.first > question.verb!.last)),
  );
  if (
    found &&
    (isHeadOfOther(s, question, found) ||
      isForAnother(s, question, found) ||
      s.tokens.some((_, i) => isLedBesides(s, i, question) || isOtherLed(s, i, question)))
  )
    return undefined;
  return told.every((t) => matchTerm(t, s).score >= 0.6 || (s.goesOn && matchTerm(t, view.sentences[n - 1]!).score >= 0.6))
    ? found
    : undefined;
}

/** 'The council received the report of the mission from its | leader, A': by the words before his post A leads the mission, and not the council. */
function isHeadOfOther(s: SentenceView, question: Question, { items }: Found): boolean {
  const { link } = thingLed(question) ?? {};
  if (link?.kind !== 'organisation') return false;
  const people = items.flatMap(({ span }) =>
    span?.n === s.n ? s.mentions.filter((m) => m.start < span.end && m.end > span.start).map((m) => m.entity) : [],
  );
  const own = postRows(s.view).filter(
    (row) => row.n === s.n && people.includes(row.person) && /\b(?:lead|head|chair|chief|direct|command)/i.test(row.text),
  );
  return own.length > 0 && own.every(({ owner }) => owner !== undefined && !link.entities.includes(owner));
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

/** 'A's chief negotiator': who leads the talks for A. */
const NEGOTIATOR = /^(?:and )?who(?:'s| is| was| are| were) .*\b(?:chief|lead|head|main|top) negotiators?\b/;
const NEGOTIATIONS = /^(?:negotiations?|talks)$/;
/** 'who led each side', 'who leads the two delegations' */
const OF_EACH = /\b(?:each|both|two)(?: of)?(?: the)? (?:sides?|delegations?|teams?)\b/;

/** 'the A side', 'the A delegation': those whom A sends. */
const isSide = ({ lemma }: Term): boolean => lemma === 'side' || lemma === 'delegation';

/** 'A and B led | the two delegations': each leads the one of his country. */
const isOfSides = ({ tokens }: SentenceView, { led }: Leading): boolean =>
  led.some((i) => /^(?:delegations|sides)$/.test(tokens[i]!.lower));

/** True for one at token `k` whose name or post is of these countries, or of none where the issuer is of these. */
function speaksFor(s: SentenceView, k: number, lands: readonly string[]): boolean {
  const entity = s.mentionAt(k)?.entity;
  const own = new Set(entity ? postRows(s.view).flatMap((row) => (row.person === entity ? [...row.geo] : [])) : []);
  return own.size > 0 ? lands.every((land) => own.has(countryOf(land))) : lands.every((land) => homeOf(s.view) === countryOf(land));
}

/** 'the team | sent to P': where those who are led go, which tells no more of them. */
const isWhereSent = ({ tokens }: Question, { first, word }: Term): boolean =>
  /^(?:sent|deployed|dispatched)$/.test(word) || /^(?:sent|deployed|dispatched)$/.test(tokens[first - 2]?.lower ?? '');

const SIDES = /^(?:delegation|side|team)s?$/;
const DELEGATIONS = /^(?:delegation|side)s?$/;

/** True for a term that stands in what is led; a country may be what the paragraph is about where `around` says so. */
function isOf(s: SentenceView, term: Term, { led }: Leading, around: boolean): boolean {
  if (isSide(term) && led.some((i) => (term.lemma === 'side' ? SIDES : DELEGATIONS).test(s.tokens[i]!.lower))) return true;
  const match = matchTerm(term, s);
  if (match.score >= 0.7) return match.tokens.some((i) => led.includes(i));
  const geo = term.link?.geo;
  // 'the Norland team' is none of Sudland's.
  if (!geo || !around || led.some((i) => s.geo[i] !== undefined && countryOf(s.geo[i]!) !== countryOf(geo))) return false;
  return s.view.sentences.some(
    (o) => o.n > 0 && o.n < s.n && o.sentence.paragraph === s.sentence.paragraph && matchTerm(term, o).score >= 0.8,
  );
}

/** True where the word at `i` tells that something else is led, of which the question names no more than what tells it apart. */
function isLedBesides(s: SentenceView, i: number, { terms, verb }: Question): boolean {
  const about = terms.filter((t) => t !== verb);
  const links = linksAt(s, i);
  return links.length > 0 && links.every((link) => !isOfHead(s, about, link));
}

/**
 * 'Who heads A' against 'B led the fight against A', 'B, of which A is a part, led it', 'B led the meeting of the A-C Group': true where the
 * word at `i` tells of leading, and what the question says is led is not there, or only beside what is.
 */
function isOtherLed(s: SentenceView, i: number, question: Question): boolean {
  if (!isLeading(s.tokens[i]!) || s.tokens[i]!.pos !== 'VERB') return false;
  const thing = thingLed(question);
  if (!thing || thing.link?.kind === 'person' || COMPANY.test(thing.lemma) || isSide(thing)) return false;
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
  head === undefined || about.some((t) => isSide(t) || matchTerm(t, s).tokens.some((k) => k === head || isInBrackets(s, k, head)));

/** 'the advisory mission in P (| EUAM |)': a short form behind it, for what stands at `head`. */
function isInBrackets({ tokens }: SentenceView, k: number, head: number): boolean {
  const open = tokens.findIndex((t, i) => i > head && i < k && t.text === '(');
  return (
    open > 0 &&
    open - head < 6 &&
    !tokens.slice(head, open).some((t) => t.text === ',') &&
    !tokens.slice(open, k).some((t) => t.text === ')')
  );
}

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
