import { stem } from '../../reading/language.ts';
import { documentNouns, organisationNouns, peopleNouns } from '../../reading/lexicon.ts';
import { isGivenUp } from '../extract/date.ts';
import { asksHour, tellsHour } from '../extract/hour.ts';
import { matchTerm } from '../matching/align.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import type { Item } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { areSynonyms, numeral, sameFamily, someOf } from '../release/words.ts';
import { isOtherEnd } from './which-end.ts';

const DAY_IN_MS = 86_400_000;
/** The longest stretch of days that answers 'on which day': a trip or a conference, never a month. */
const DAYS = 21;

/** False for items that are none of what the question asks for, whatever speaks for them. */
export function suitsQuestion(view: ReleaseView, question: Question, items: readonly Item[]): boolean {
  return !(
    isNoDay(question, items) ||
    items.some((item) => isOtherEnd(view, question, item)) ||
    (question.kind === 'when' && asksHour(question) && !items.some(({ text }) => tellsHour(text))) ||
    (question.kind === 'when' && items.some((item) => isDayGivenUp(view, question, item))) ||
    items.every((item) => isTheGroupItself(question, item)) ||
    isOfOtherFields(question, items) ||
    isOfOtherField(question, items) ||
    isNoCountry(view, question, items) ||
    isTheOneKnown(question, items) ||
    isNotTheLand(view, question, items) ||
    items.every((item) => isBodyOfOtherKind(question, item)) ||
    items.some((item) => isPluralOfAsked(question, item) || isNoTotal(question, item)) ||
    (question.kind === 'where' && items.some(({ text }) => NO_PLACE.test(text))) ||
    (question.kind === 'why' && ((items.length === 1 && isWhatHappened(question, items[0]!)) || isOfNoneAsked(question, items))) ||
    items.some((item) => isTownOfBuilding(view, question, item) || isAnother(view, question, item)) ||
    items.some((item) => isCountAlone(view, question, item)) ||
    items.some((item) => isNoDocument(question, item) || isSentenceWithout(view, question, item)) ||
    // 'growth is held back by what', 'trade amounted to what': neither a number that does nothing nor a whole sentence.
    (/ by what$/.test(question.shape) && items.every(({ text }) => /^(?:about |some |over )?[\d$€£]/.test(text))) ||
    (question.kind === 'count' && items.some(({ text }) => text.split(' ').length > LONGEST_NUMBER)) ||
    (/\bportfolio\b/.test(question.shape) && items.some(({ text }) => /^(?:the )?minister$/i.test(text)))
  );
}

/** How many words the answer to a number may have: '12 of the 40 boats that …'. */
const LONGEST_NUMBER = 16;

/** 'what activities is the timber for' is not answered by for whom it is: a noun that is asked for stands in what it is for. */
function isOfNoneAsked({ focus, shape }: Question, items: readonly Item[]): boolean {
  if (!focus || focus.link || !/^(?:for )?(?:what|which) (?!is\b|was\b|are\b|were\b)\S+s (?:is|was|are|were) .+/.test(shape)) return false;
  const stem = focus.lemma.replace(/(?:y|e|s)$/, '');
  return (
    !/^(?:reason|purpose|aim|goal|cause|ground|use|thing)$/.test(focus.lemma) &&
    !items.some(({ text }) => text.toLowerCase().includes(stem))
  );
}

/** 'When is the fair' is not answered by 'originally planned for May'. */
function isDayGivenUp(view: ReleaseView, question: Question, { span }: Item): boolean {
  const s = span && view.sentences[span.n]!;
  const date = s?.dates.find((d) => s.tokens[d.first]!.start >= span!.start && s.tokens[d.first]!.start < span!.end);
  return s !== undefined && date !== undefined && isGivenUp(question, s, date);
}

/** 'On which day' is not answered by 'next year' or 'the first quarter'. */
function isNoDay({ shape }: Question, items: readonly Item[]): boolean {
  if (!/\b(?:which|what) (?:exact )?(?:day|date)\b/.test(shape)) return false;
  const days = items.filter(({ text }) => /^\d{4}-\d\d-\d\d$/.test(text)).map(({ text }) => Date.parse(text));
  if (days.length === 0)
    return items.some(({ text }) => /\b(?:years?|quarter|half|months?|(?:19|20)\d\d)$/i.test(text) && !/\d \w+/.test(text));
  return Math.max(...days) - Math.min(...days) > DAYS * DAY_IN_MS;
}

/** A post of one field, asked for in the singular. */
const POST_OF_FIELD =
  /^(?:and )?which (?:(?:<place>|deputy|\w+(?:ese|ian|an|ish)) )?(?:minister|secretary|commissioner|envoy|advis[eo]r) (?:for|of) (?:the )?(\w{4,})/;

/** 'Which minister for energy' is not answered by several of whom one has another field. */
function isOfOtherFields({ kind, shape }: Question, items: readonly Item[]): boolean {
  const field = POST_OF_FIELD.exec(shape)?.[1];
  return (
    field !== undefined && kind === 'met' && items.length > 1 && !items.every(({ text }) => text.toLowerCase().includes(field.slice(0, 5)))
  );
}

/** 'Which countries does the law ban' is not answered by 'lead and mercury': a country is told by its name. */
function isNoCountry(view: ReleaseView, { wh, focus, kind }: Question, items: readonly Item[]): boolean {
  if (wh !== 'which' || !/^(?:what|who)$/.test(kind) || !focus || focus.link || !/^(?:country|nation|city|town)$/.test(focus.lemma))
    return false;
  const isNamed = ({ span }: Item): boolean => {
    if (!span) return true;
    const s = view.sentences[span.n]!;
    return s.tokens.some(
      (t, i) => t.start >= span.start && t.end <= span.end && (s.geo[i] !== undefined || s.mentionAt(i)?.form === 'name'),
    );
  };
  const isOne = /^(?:country|nation)$/.test(focus.word) && kind === 'what';
  return items.length > 0 && (!items.some(isNamed) || (isOne && items.some(({ text }) => text.split(' ').length > LONGEST_NAME)));
}

/** 'Which country's ports do they discuss' is answered by a country, not by its ports. */
const isNotTheLand = (view: ReleaseView, { shape, yesNo }: Question, items: readonly Item[]): boolean =>
  !yesNo &&
  /^(?:and )?(?:which|what) (?:country|nation)['’]s /.test(shape) &&
  items.some(({ span }) =>
    (span ? view.sentences[span.n]!.tokens : []).some(
      (t, i) => t.start >= span!.start && t.end <= span!.end && t.pos === 'NOUN' && view.sentences[span!.n]!.geo[i] === undefined,
    ),
  );

/** 'Which other ministers did she meet' asks beside one that is known: the only one who is told of is that one. */
const isTheOneKnown = ({ kind, shape }: Question, items: readonly Item[]): boolean =>
  kind === 'met' &&
  items.length === 1 &&
  /^(?:and )?(?:which|what) other (?:\S+ ){0,3}?[a-z]{3,}s (?:did|does|do|will|has|have|had|was|were|is|are) /.test(shape) &&
  !/ and |,/.test(items[0]!.text);

/** How many words the name of a country may have. */
const LONGEST_NAME = 9;

/** 'Which defence minister' is not answered by a foreign minister. */
function isOfOtherField({ kind, tokens }: Question, items: readonly Item[]): boolean {
  const at = tokens.findIndex((t) => t.lower === 'which');
  const [field, post] = [tokens[at + 1], tokens[at + 2]];
  if (at < 0 || at > 1 || !/^(?:met|who|what)$/.test(kind) || !/^(?:minister|secretary|commissioner)s?$/.test(post?.lower ?? ''))
    return false;
  if (field!.pos !== 'NOUN' || isPostWord(field!.lower)) return false;
  const own = stem(field!.lower);
  const saysField = ({ text }: Item): boolean =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((w) => w !== '' && (stem(w) === own || sameFamily(stem(w), own) || areSynonyms(stem(w), own)));
  // 'Minister Ana Lind': of which field is told elsewhere.
  return items.length > 0 && items.every((item) => OTHER_FIELD.test(item.text) && !saysField(item));
}

const OTHER_FIELD =
  /\b(?!(?:The|Prime|Deputy|Vice|First|State|Assistant|Under|Permanent|General|Cabinet|Senior|New|Acting|Former|Chief|Principal|Parliamentary|High|Joint|Executive)\b)[A-Z][a-z]+ (?:Minister|Secretary|Commissioner)\b|\b(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner) (?:of|for) /;

/** 'Which bank' is not answered by a foundation: the name of a body tells of what kind it is. */
function isBodyOfOtherKind({ wh, focus, kind }: Question, { text, span }: Item): boolean {
  if (wh !== 'which' || !focus || focus.link || !span || !/^(?:what|who|met)$/.test(kind)) return false;
  const asked = focus.lemma;
  if (!OF_ONE_KIND.test(asked)) return false;
  const words = text.replace(/ (?:of|for|in|on) .*$/, '').match(/[\p{L}]+/gu) ?? [];
  const head = words.at(-1)?.toLowerCase() ?? '';
  const isNamed = /^\p{Lu}/u.test(words.at(-1) ?? '');
  if (!isNamed || !organisationNouns.has(head) || text.toLowerCase().includes(asked)) return false;
  return stem(head) !== focus.stem && !areSynonyms(stem(head), focus.stem) && !someOf(focus.stem).has(stem(head));
}

/** Bodies that say in their names what they are, or in a near-equal word. */
const OF_ONE_KIND =
  /^(?:bank|foundation|university|party|church|court|parliament|ministry|museum|newspaper|club|airline|hospital|council|committee|commission|fund|academy|bureau|authority|federation|union|alliance|library|laboratory)$/;

/** 'Which members of the council': the council is no member of it. */
export function isTheGroupItself({ tokens, wh, kind }: Question, { text }: Item): boolean {
  const of = tokens.findIndex((t) => t.lower === wh) + 2;
  if (!/^(?:which|what)$/.test(wh) || !/^(?:who|met|what)$/.test(kind) || tokens[of]?.lower !== 'of' || !/s$/.test(tokens[of - 1]!.lower))
    return false;
  const behind = tokens.slice(of + 1).findIndex((t) => !/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(t.pos));
  const group = tokens[behind < 0 ? tokens.length - 1 : of + behind];
  const last = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .at(-1);
  return group !== undefined && group.pos !== 'DET' && last === group.lower;
}

/** 'Which agency' is not answered by 'UN agencies'. */
function isPluralOfAsked({ focus, wh, kind }: Question, { text }: Item): boolean {
  if (!focus || focus.link || wh !== 'which' || !/^(?:who|met|visit|where|what)$/.test(kind) || /s$/.test(focus.word)) return false;
  const last =
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .at(-1) ?? '';
  return last === `${focus.word}s` || (/[^aeiou]y$/.test(focus.word) && last === focus.word.replace(/y$/, 'ies'));
}

/** 'How many in total' is not answered by 'three more'; 'more than three' is a number of its own. */
const isNoTotal = ({ kind, shape }: Question, { text }: Item): boolean =>
  kind === 'count' &&
  /\b(?:in (?:total|all)|altogether)$/.test(shape) &&
  !/\b(?:more|extra|additional|further)\b/.test(shape) &&
  /\b(?:more(?! than\b)|extra|additional|further)\b/i.test(text);

const BUILDING =
  /^(?:hotel|school|temple|church|mosque|cathedral|palace|hospital|clinic|museum|university|college|library|stadium|prison|barracks|cemetery|factory|market|monastery|theatre|theater)$/;

/** 'Which hotel' is not answered by the town that it stands in. */
function isTownOfBuilding(view: ReleaseView, { wh, focus }: Question, { text, span }: Item): boolean {
  if (!/^(?:which|what)$/.test(wh) || !focus || focus.link || !BUILDING.test(focus.lemma) || !span) return false;
  if (text.toLowerCase().includes(focus.lemma)) return false;
  return view.sentences[span.n]!.mentions.some(
    (m) => m.start >= span.start && m.end <= span.end && m.form === 'name' && view.entity(m.entity)?.kind === 'place',
  );
}

/** What has a name like a place's, and things that lie everywhere. */
const NO_PLACE = /(?:\b(?:war|conflict|crisis|talks|negotiations)|^(?:the )?(?:border|area|region|place|site|venue))$/i;

/** One word without a number that is no word for a document, where a document of one kind is asked for. */
const isNoDocument = ({ kind, focus }: Question, { text, span }: Item): boolean =>
  kind === 'mandate' &&
  span !== undefined &&
  focus !== undefined &&
  documentNouns.has(focus.lemma) &&
  /^[A-Z][a-z]+$/.test(text) &&
  !documentNouns.has(text.toLowerCase());

/** 'Which charters were signed' is not answered by 'three charters' nor by 'three charters were signed on Friday': how many there were does not say which. */
function isCountAlone(view: ReleaseView, { wh, focus, kind, tokens, shape }: Question, { span }: Item): boolean {
  if (wh !== 'which' || !focus || focus.link || focus.isVerb || !span || !/^(?:what|who|met|mandate)$/.test(kind)) return false;
  if (!/s$/.test(focus.word) || tokens[focus.first - 1]?.lower !== 'which' || /\bhow many\b/.test(shape)) return false;
  const s = view.sentences[span.n]!;
  const first = s.tokens.findIndex((t) => t.start >= span.start);
  const noun = matchTerm(focus, s).tokens.find((i) => i > first && i <= first + 2 && s.tokens[i]!.end <= span.end);
  if (
    noun === undefined ||
    !/^(?:NUM|ADJ)$/.test(s.tokens[first]!.pos) ||
    !/^\d+$|^several$|^various$/.test(numeral(s.tokens[first]!.lower))
  )
    return false;
  if (noun === first + 2 && s.tokens[first + 1]!.pos === 'PROPN') return false;
  const next = s.tokens[noun + 1];
  // 'Which vehicles' <- 'two trucks' says of what kind they were.
  return (s.tokens[noun]!.end >= span.end && s.tokens[noun]!.lower === focus.word) || /^(?:AUX|VERB)$/.test(next?.pos ?? '');
}

/** 'Which illness' is not answered by a sentence that speaks of none, nor a label such as 'location of the tanks' by all of a long one. */
function isSentenceWithout(view: ReleaseView, { kind, wh, focus, tokens, shape }: Question, { span, text }: Item): boolean {
  if (kind !== 'what' || !span) return false;
  const s = view.sentences[span.n]!;
  if (span.end - span.start < 0.9 * (s.sentence.end - s.sentence.start)) return false;
  if (wh === '') return text.length > 160;
  // 'What good will A do' asks for what A does, and not for what A did to something that does good.
  if (/^(?:and |so )?what (?:good|use) (?:will|would|can|could|do|does|did) /.test(shape)) return true;
  return (
    wh === 'which' && focus !== undefined && !focus.link && tokens[focus.first - 1]?.lower === 'which' && matchTerm(focus, s).score < 0.7
  );
}

/** 'Who is Ana Lind' is not answered by the name of somebody else, who stands in the same sentence. */
function isAnother(view: ReleaseView, { shape, tokens, terms }: Question, { span, text }: Item): boolean {
  if (!span || !/^(?:so |and |ok )?who(?:'s| is| was|s) /.test(shape) || tokens.some((t) => /^(?:DET|ADP)$/.test(t.pos))) return false;
  const words = terms.flatMap((t) => t.word.split(' '));
  if (words.length === 0 || words.some((w) => isPostWord(w) || peopleNouns.has(w) || organisationNouns.has(w))) return false;
  const s = view.sentences[span.n]!;
  const isNamed = words.every((w) => s.tokens.some((t) => t.lower === w && t.text !== t.lower));
  const isPerson = s.mentions.some(
    (m) => s.tokens[m.last]!.end === span.end && m.form !== 'pronoun' && view.entity(m.entity)?.kind === 'person',
  );
  return isNamed && isPerson && !words.some((w) => text.toLowerCase().includes(w));
}

/** 'Why was the audience called off' is not answered by 'the audience was called off at short notice'. */
function isWhatHappened({ terms }: Question, { text }: Item): boolean {
  const lower = text.toLowerCase();
  const words = terms.filter((t) => !t.link && t.weight >= 0.8).map((t) => t.word);
  return (
    words.length > 1 &&
    words.filter((w) => lower.includes(w)).length >= Math.max(2, words.length - 1) &&
    !/^(?:because|due|since|as|in order|to|for) /.test(lower)
  );
}
