import { stem } from '../../reading/language.ts';
import { documentNouns, organisationNouns, peopleNouns } from '../../reading/lexicon.ts';
import { toldOf } from '../extract/told-of.ts';
import { withSubject } from '../extract/with-subject.ts';
import { matchTerm } from '../matching/align.ts';
import { isWithinLongerName } from '../matching/longer-names.ts';
import { whole, wholeGroup } from '../matching/whole-names.ts';
import { wholePaper } from '../matching/whole-papers.ts';
import { holderNamed } from '../posts/holder-named.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question, Term } from '../question/question.ts';
import { type Found, type Item, peopleIn, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { numeral } from '../release/words.ts';
import { asksDoer } from './doers-told.ts';
import { ofItsPlace } from './its-place.ts';
import { ofItsSide } from './its-side.ts';
import { ofKindOfPlace } from './kind-of-place.ts';
import { isOfLesserPost, isOfNobodyCalledSo } from './lesser-post.ts';
import { ofMovedDay } from './moved-day.ts';
import { isOnlyAlleged } from './only-alleged.ts';
import { ofItsPaper } from './other-paper.ts';
import { isOtherwise } from './otherwise.ts';
import { isTheGroupItself, suitsQuestion } from './suits-question.ts';
import { ofItsEnd } from './which-end.ts';
import { ofKindNamed } from './which-one.ts';

/** Kinds whose answer is a name, a day, a number or a phrase, never a sentence. */
const BRIEF = /^(?:met|visit|who|when|where|role|count|mandate)$/;
/** A sentence of more letters is no phrase. */
const PHRASE = 160;

/**
 * The last look at an answer, whatever found it: who is named in the question is not who is asked for, a whole sentence is no name or
 * number, 'who' is answered by somebody, and who asks for two is not answered by one. Undefined when nothing that suits is left.
 */
export function checked(view: ReleaseView, question: Question, found: Found): Found | undefined {
  if (
    found.items[0]?.text === 'yes' &&
    (isOfLesserPost(view, question, found) || isOfNamesake(view, question, found) || isOnlyAlleged(view, question, found))
  )
    return undefined;
  if (question.yesNo || /^(?:yes|no)\b/.test(found.items[0]?.text ?? '')) return found;
  if (isOfNobodyCalledSo(view, question, found)) return undefined;
  if (isOtherwise(view, question, found)) return undefined;
  // 'What is it not' asks for no post.
  if (question.kind === 'role' && /^what .*\bnot\b/.test(question.shape)) return undefined;
  let items = found.items
    .map((item) =>
      toldOf(view, question, withAllNumbers(view, withSubject(view, question, wholePaper(view, question, whole(view, question, item))))),
    )
    .map((item) => wholeGroup(view, question, holderNamed(view, question, item)))
    .filter((item) => !(isBrief(question) && isWholeSentence(view, question, item)));
  if (/^whom?$/.test(question.wh) && /^(?:met|who|said)$/.test(question.kind)) {
    items = items.filter((item) => !isNamedInQuestion(view, question, item));
    // 'Who came along with A to see the president': not the president.
    if (question.kind === 'met') items = items.filter((item) => !isOneToBeSeen(view, question, item));
    if (question.kind !== 'who' && !items.some((item) => isSomebody(view, item))) return undefined;
  }
  // 'With whom did the head of the fund travel': not with himself.
  if (/^whom?$/.test(question.wh) && question.kind === 'visit' && (question.preposition === 'with' || /\bwith$/.test(question.shape)))
    items = items.filter((item) => !peopleIn(view, item).some((id) => question.links.some((l) => l.entities.includes(id))));
  if (question.wh === 'which' && question.kind === 'met')
    items = items.filter(
      (item) => !isNamedInQuestion(view, question, item) && (isSomebody(view, item) || !/^(?:our|their|its|his|her)\b/i.test(item.text)),
    );
  // 'Who invited whom' is answered by a clause.
  if (/^whom?$/.test(question.wh) && !/\bwho\b.*\bwhom?\b/.test(question.shape)) items = items.filter((item) => !isClause(view, item));
  if (asksDoer(question) && !items.some((item) => isSomebody(view, item))) return undefined;
  if (question.kind === 'visit' && question.wh === 'who') items = items.filter((item) => !isPlace(view, item));
  items = onceEach(view, question, [...ofItsEnd(question, ofMovedDay(view, question, items))]);
  items = items.filter((item) => !isWithinAnother(item, items));
  if (!/^(?:said|count)$/.test(question.kind)) items = items.filter((item) => !NOBODY.test(item.text));
  if (/^(?:said|what|why)$/.test(question.kind)) items = items.filter((item) => !repeats(question, item));
  if (items.some((item) => (question.kind === 'count' && SCALE.test(item.text)) || isEmpty(question, item))) return undefined;
  // 'Minister' may be all that a release says of a post.
  if (question.kind !== 'role' && items.some((item) => NOTHING.test(item.text))) return undefined;
  // 'Who chairs it' is not answered by 'women'.
  if (/^(?:who|role)$/.test(question.kind) && question.wh === 'who' && LEADS.test(question.verb?.lemma ?? ''))
    items = items.filter((item) => /[\p{Lu}\d]/u.test(item.text));
  if (wantsNames(question)) items = items.filter((item) => isNamed(view, item));
  items = ofKindOfPlace(view, question, items);
  items = ofItsSide(view, question, ofKindNamed(view, question, ofItsPaper(view, question, ofItsPlace(view, question, items))));
  if (!suitsQuestion(view, question, items)) return undefined;
  items = items.filter((item) => !isTheGroupItself(question, item));
  if (question.kind === 'who') items = withoutOnlookers(view, question, items);
  if (items.length === 0 || items.length < numberAsked(question, items)) return undefined;
  return items.every((item, i) => item === found.items[i]) && items.length === found.items.length ? found : { ...found, items };
}

/** True for whoever is named behind 'to see' or 'to meet' in the question, by name or post. */
function isOneToBeSeen(view: ReleaseView, question: Question, item: Item): boolean {
  const { tokens, links } = question;
  const see = tokens.findIndex((t, i) => /^(?:see|meet|visit)$/.test(t.lower) && tokens[i - 1]?.lower === 'to');
  if (see < 0) return false;
  const people = peopleIn(view, item);
  return people.length > 0 && people.every((id) => links.some((l) => l.first > see && l.kind === 'person' && l.entities.includes(id)));
}

/** 'A to open the bridge', 'A thanked B': what somebody does is nobody. What only says who is meant may stay: 'those | who led the talks'. */
function isClause(view: ReleaseView, { span }: Item): boolean {
  if (!span) return false;
  const s = view.sentences[span.n]!;
  return s.tokens.some(
    (t, i) =>
      t.start >= span.start &&
      t.end <= span.end &&
      t.pos === 'VERB' &&
      /^(?:root|xcomp|ccomp|advcl|conj|parataxis)$/.test(t.dep) &&
      s.mentionAt(i) === undefined &&
      s.tree.verbOf(i) === i &&
      !isBeforeItsNoun(s, i, span.end) &&
      !isWithinRelative(s, i, span.start),
  );
}

/** 'displaced and | flood-stricken people': a participle that tells of what stands behind it in the span. */
const isBeforeItsNoun = ({ tokens, tree }: SentenceView, i: number, end: number): boolean =>
  tokens[i]!.head > i &&
  tokens[tokens[i]!.head]!.end <= end &&
  /(?:ed|en|wn)$/.test(tokens[i]!.lower) &&
  tree.kids(i, 'nsubj', 'obj', 'aux', 'mark').length === 0;

/** True for a verb below 'who' or a participle that hangs on a noun of the span. */
function isWithinRelative(s: SentenceView, i: number, start: number): boolean {
  for (let k = i, left = 12; k >= 0 && left > 0 && s.tokens[k]!.start >= start; k = s.tokens[k]!.head, left--)
    if (/^acl/.test(s.tokens[k]!.dep)) return true;
  return false;
}

/** Documents of one kind that share their noun, up to the number or year of the first. */
const NUMBERED =
  /\b(?:resolutions|conventions|articles|decisions|regulations|directives|protocols|chapters|paragraphs|annexes|acts|laws)\b[^,;]*\d\)?$/i;
/** The numbers that follow: ', 1244 (1999) and 1345 (2001)'. */
const MORE_NUMBERS = /^(?:, ?(?:and |or )?\d[\d/-]*(?:\.\d+)?(?: ?\(\d{4}\))?)*(?:,? (?:and|or) \d[\d/-]*(?:\.\d+)?(?: ?\(\d{4}\))?)/;

/** 'resolutions 1244', where the release goes on with 'and 1345 (2001)': all of them. */
function withAllNumbers(view: ReleaseView, item: Item): Item {
  if (!item.span || !NUMBERED.test(item.text)) return item;
  const { n, start, end } = item.span;
  const text = n === 0 ? view.release.title : view.release.text;
  const more = MORE_NUMBERS.exec(text.slice(end, end + 160));
  // 'Articles 5 and 6 May': a day is no number of an article.
  if (
    !more ||
    /^ (?:January|February|March|April|May|June|July|August|September|October|November|December|per ?cent|million|years?)\b/.test(
      text.slice(end + more[0].length),
    )
  )
    return item;
  return rawItem(view, n, start, end + more[0].length);
}

/** True for a yes that rests on a word which stands only within the longer name of something else: 'refugees' in 'High Commissioner for Refugees'. */
function isOfNamesake(view: ReleaseView, question: Question, { citations }: Found): boolean {
  const told = citations.map(({ n }) => view.sentences[n]!);
  return question.terms.some((term) => {
    if (term.isVerb) return false;
    const places = told.flatMap((s) => {
      const others = question.terms.filter((t) => t !== term).flatMap((t) => matchTerm(t, s).tokens);
      return matchTerm(term, s).tokens.map((i) => isWithinLongerName(s, i, term.link, (k) => others.includes(k)));
    });
    return places.length > 0 && places.every(Boolean);
  });
}

/** True for an item that stands whole in another one: ', create' in 'to protect people, create jobs'. */
const isWithinAnother = ({ span }: Item, items: readonly Item[]): boolean =>
  span !== undefined &&
  items.some(
    ({ span: other }) =>
      other && other.n === span.n && other.start <= span.start && span.end <= other.end && other.end - other.start > span.end - span.start,
  );

/** What one alone does. */
const LEADS = /^(?:chair|head|lead|command|preside|direct)$/;
/** Half a number. */
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen)s?$/i;
/** What says nothing by itself. */
const NOTHING = /^(?:a|an|the|its|their|this|these|minister|ministers|decision|mission|people|officials?|meeting)$/i;

/** What was not there: 'no agreement was signed' names none, but counts them. */
const NOBODY = /^(?:no (?!\d|longer\b)\w+|none|nobody)\b/i;

/** Words that describe anything. */
const VAGUE =
  /^(?:the|a|an|of|on|in|and|other|others|relevant|several|various|many|some|certain|individual|particular|specific|respective|different|all|key|main|these|those|their|its|new|further|such)$/;

/** Whose resolutions and decisions most are: no name of one. */
const ISSUERS = /^(?:un|united|nations|security|council|general|assembly|eu|european|union|international)$/;

/** True for 'relevant resolutions' where resolutions are asked for: it says no more than the question. */
function isEmpty({ kind, focus, tokens }: Question, { span, text }: Item): boolean {
  const brief = /^(?:met|who|mandate|visit|where)$/.test(kind) || (kind === 'what' && documentNouns.has(focus?.lemma ?? ''));
  if (!span || !focus || focus.link || !brief || /[\d"“]/.test(text)) return false;
  const asked = new Set(tokens.flatMap((t) => [t.lower, t.lemma]));
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return (
    words.every((w) => VAGUE.test(w) || ISSUERS.test(w) || asked.has(w) || asked.has(w.replace(/s$/, ''))) &&
    words.some((w) => w === focus.word || w.replace(/s$/, '') === focus.lemma)
  );
}

/** True for an item that says no more than the question does: 'the school meals' where it is asked what was said of school meals. */
function repeats({ tokens }: Question, { text, span }: Item): boolean {
  if (!span) return false;
  const asked = new Set(tokens.flatMap((t) => [t.lower, t.lemma]));
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w && !VAGUE.test(w) && !/^(?:that|this|it)$/.test(w));
  const stems = new Set(tokens.map((t) => stem(t.lemma)));
  return words.every((w) => asked.has(w) || asked.has(w.replace(/s$/, '')) || stems.has(stem(w)));
}

const IN_PRESENCE = /\b(?:in (?:the )?presence of|witnessed by|looked on by)\b/g;

/** Who did it, without those in whose presence it was done. */
function withoutOnlookers(view: ReleaseView, question: Question, items: readonly Item[]): Item[] {
  const { shape, verb } = question;
  if (/\b(?:present|presence|witness\w*|attend\w*|there)\b/.test(shape)) return [...items];
  const isOnlooker = ({ span }: Item): boolean => {
    if (!span || span.n === 0) return false;
    const { start } = view.sentences[span.n]!.sentence;
    const before = view.release.text.slice(start, span.start);
    const at = [...before.matchAll(IN_PRESENCE)].at(-1)?.index;
    return (
      at !== undefined &&
      !/[;:]/.test(before.slice(at)) &&
      (items.some((o) => o.span?.n === span.n && o.span.start >= start && o.span.end <= start + at) ||
        // 'She opened the bridge in the presence of A': the doer may have no name there.
        (verb !== undefined && asksDoer(question) && isToldBefore(view.sentences[span.n]!, verb, start + at)))
    );
  };
  return items.filter((item) => !isOnlooker(item));
}

const isToldBefore = (s: SentenceView, verb: Term, at: number): boolean => matchTerm(verb, s).tokens.some((i) => s.tokens[i]!.end <= at);

/** 'by name', 'names please', 'list them by name' */
const wantsNames = ({ kind, shape }: Question): boolean =>
  /^(?:met|who|visit|role)$/.test(kind) &&
  /\bby name\b|[,.:;?-] ?(?:their |the |all )?names?(?: please| pls| only)?$|\b(?:give|list|with) (?:me )?(?:all |the |their )?names\b/.test(
    shape,
  );

/** True for an item that holds the name of a person, or that is worked out and stands nowhere. */
function isNamed(view: ReleaseView, { span }: Item): boolean {
  return (
    !span ||
    view.sentences[span.n]!.mentions.some(
      (m) =>
        m.form !== 'nominal' &&
        m.form !== 'pronoun' &&
        m.start >= span.start &&
        m.end <= span.end &&
        view.entity(m.entity)?.kind === 'person',
    )
  );
}

/** 'names of the officials' */
const asksNameOf = ({ focus, shape }: Question): boolean => /^names?$/.test(focus?.word ?? '') && /\bnames? of\b/.test(shape);

const isBrief = (question: Question): boolean => BRIEF.test(question.kind) || asksNameOf(question);

/** True for all of a long sentence, or of any that tells a deed where somebody's name is wanted. */
function isWholeSentence(view: ReleaseView, question: Question, { span, text }: Item): boolean {
  if (!span) return false;
  const { start, end, tokens } = view.sentences[span.n]!.sentence;
  if (span.end - span.start < 0.9 * (end - start)) return false;
  const isName = /^(?:met|who)$/.test(question.kind) || (question.kind === 'role' && question.wh === 'who') || asksNameOf(question);
  return text.length > PHRASE || (isName && tokens.some((t) => t.dep === 'root' && t.pos === 'VERB'));
}

/** True for the very person that the question names. */
function isNamedInQuestion(view: ReleaseView, question: Question, item: Item): boolean {
  const people = peopleIn(view, item);
  return (
    people.length > 0 && people.every((id) => question.links.some((l) => !l.byPost && l.entities.length === 1 && l.entities[0] === id))
  );
}

/** Each person once, in the words that say most: 'Ms. Lind' is left out beside 'Minister Ana Lind'. */
function onceEach(view: ReleaseView, { kind }: Question, items: readonly Item[]): Item[] {
  if (!/^(?:met|who|visit|said)$/.test(kind)) return [...items];
  const people = items.map((item) => (isNameAlone(view, item) ? peopleIn(view, item) : []));
  const same = (i: number, k: number): boolean => people[i]!.length === 1 && people[k]!.length === 1 && people[i]![0] === people[k]![0];
  const fuller = (i: number, k: number): boolean =>
    items[k]!.text.length > items[i]!.text.length || (items[k]!.text.length === items[i]!.text.length && k < i);
  return items.filter((_, i) => !items.some((_, k) => k !== i && same(i, k) && fuller(i, k)));
}

/** True for an item that is one mention of a person and no more than small words besides. */
const isNameAlone = (view: ReleaseView, { span, text }: Item): boolean =>
  span !== undefined &&
  view.reading.mentions.some(
    (m) =>
      m.n === span.n &&
      m.start >= span.start &&
      m.end <= span.end &&
      /^(?:name|title)$/.test(m.form) &&
      view.entity(m.entity)?.kind === 'person' &&
      m.end - m.start > 0.6 * text.length,
  );

/** Words for people and for bodies of them, by what they are or by their endings: 'engineers', 'gunmen'. */
const ACTS =
  /^(?:people|persons?|women|men|children|nobody|none|they|those|sides?|all|corps|army|navy|police|crews?|forces?|troops|militias?|rebels|staff|public|community|compan(?:y|ies)|firms?|government|parliament|court|crowds?|operators?|regulators?|managers?|management|consortium|builders?|developers?|broadcasters?|publishers?|\w{3,}(?:men|women|ers|ors|ists|ants|ians|folk))$/;

/** True for the name of a place and nothing else: no visitor. */
const isPlace = (view: ReleaseView, { span }: Item): boolean =>
  span !== undefined &&
  view.sentences[span.n]!.mentions.some((m) => m.start <= span.start && m.end >= span.end && view.entity(m.entity)?.kind === 'place');

/** A person, a body, a country, or people by what they are. */
function isSomebody(view: ReleaseView, { span, text }: Item): boolean {
  if (!span) return true;
  const s = view.sentences[span.n]!;
  if (
    s.mentions.some(
      (m) =>
        // 'our efforts' names nobody.
        (m.form !== 'pronoun' || (m.start <= span.start && m.end >= span.end)) &&
        m.start < span.end &&
        m.end > span.start &&
        view.entity(m.entity)?.kind !== 'document' &&
        view.entity(m.entity)?.kind !== 'date',
    )
  )
    return true;
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(
      (w) =>
        peopleNouns.has(w) ||
        peopleNouns.has(w.replace(/s$/, '')) ||
        isPostWord(w) ||
        organisationNouns.has(w.replace(/s$/, '')) ||
        ACTS.test(w),
    );
}

/** 'signed the | three': right behind the verb. */
const isObject = (tokens: Question['tokens'], verb: number, i: number): boolean =>
  i === verb + 1 || (i === verb + 2 && /^(?:DET|PRON)$/.test(tokens[verb + 1]!.pos));

/** How many are asked for: 3 for 'who headed the three delegations'; 0 where no number is given, or an item is a list of its own. */
function numberAsked({ tokens, kind, verb, wh }: Question, items: readonly Item[]): number {
  if (!/^(?:met|who|role|visit|where|what)$/.test(kind) || items.some((i) => /,| and /.test(i.text))) return 0;
  // 'the two delegations', 'the two other passengers'; never 'which of the two was'.
  const counts = (i: number): boolean =>
    /^(?:NOUN|PROPN)$/.test(tokens[i]?.pos ?? '') && /s$|^(?:people|men|women|children)$/.test(tokens[i]!.lower);
  const at = tokens.findIndex(
    (t, i) =>
      /^[2-9]$/.test(numeral(t.lower)) &&
      // 'where did the two leaders talk'
      !(/^(?:where|visit)$/.test(kind) && tokens[i - 1]?.lower === 'the') &&
      // 'what is the goal of the two leaders', 'which town did the two leaders discuss'
      !(/^(?:what|which)$/.test(wh) && tokens[i - 1]?.lower === 'the' && /^(?:of|do|does|did)$/.test(tokens[i - 2]?.lower ?? '')) &&
      (counts(i + 1) || (tokens[i + 1]?.pos === 'ADJ' && counts(i + 2))) &&
      // 'who signed the three agreements': one may sign them all.
      !(
        /^(?:sign|initial|adopt|approve|exchange|ratify|open|build|fund|donate)$/.test(verb?.lemma ?? '') && isObject(tokens, verb!.last, i)
      ),
  );
  return at < 0 ? 0 : Number(numeral(tokens[at]!.lower));
}
