import type { DateExpression } from '../../reading/dates/expression.ts';
import { stem } from '../../reading/language.ts';
import { acronyms, demonyms, peopleNouns, placeNames, ranks } from '../../reading/lexicon.ts';
import { SHORT_POSTS } from '../posts/posts.ts';
import { isDescribed, isMetByOne } from '../question/described.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question, Term } from '../question/question.ts';
import type { ReleaseView } from '../release/view.ts';
import { datesAsked, timeAsked } from './when-asked.ts';

/** Words that describe people: 'Latvian ministers', 'the head of the mission'. */
export interface Description {
  readonly terms: readonly Term[];
}

/** Somebody who must have taken part: by a name (`link`), or by what he or she is. */
export interface Party extends Description {
  readonly link?: Term;
}

/** A question about meetings, with each of its words in the place where it counts. */
export interface MeetingQuery {
  readonly question: Question;
  /** What those asked for are, each set of words by itself enough: 'which Latvian ministers and generals', 'on the Kenyan side'. */
  readonly asked: readonly (readonly Term[])[];
  /** Words for the way in which they met: 'bilateral', 'by phone'. Where a sentence has them, others do not count. */
  readonly manner: readonly Term[];
  /** True when one side of the table is asked for, whoever spoke for it. */
  readonly side: boolean;
  /** Those who must have taken part. */
  readonly parties: readonly Party[];
  /** Those whom the answer leaves out: 'besides A'. */
  readonly besides: readonly Party[];
  readonly places: readonly Term[];
  readonly dates: readonly DateExpression[];
  /** The part of the day asked for: 'morning', 'later'. */
  readonly time: string | undefined;
  /** All other words: the sentence must have them. */
  readonly rest: readonly Term[];
  readonly inPerson: boolean;
}

/** Verbs and nouns for meeting somebody, and words around them that tell nothing more. */
const MEETING =
  /^(?:meet\w*|met|see|sees|saw|seen|seeing|talk\w*|discussions?|bilaterals?|bilaterally|trip|visit\w*|travel\w*|hold|holds|holding|held|sit|sits|sat|sitting|down|table|receive\w*|receiving|host|hosts|hosted|hosting|welcom\w*|speak\w*|spoke|spoken|conversations?|accompan\w+|join\w*|along|come|comes|came|coming|companions?|phone\w*|telephone\w*|ring|rang|call|calls|called|calling|consult\w*|greet\w*|sessions?|din(?:e|es|ed|ing|ner|ners)|trilaterals?|attend\w*|present|took|part|takes?|taking|besides|alone|together|ask|have|had|has|with|negotiat\w+|confer\w*|participat\w*|lead|led|leads|jointly|touch|contact|tete|audience|courtesy|pay|paid|pays|represent(?:ed|s|ing)?|comprised?|included?|line|room|go|goes|going|went|gone|fly|flew|flies|able|unable|manage[ds]?|get|got|getting|spend|spent|exchange[ds]?|views|engage[ds]?|interact\w*|bid|bade|bidding|farewell|goodbye|working)$/;
const EMPTY =
  /^(?:all|full|complete|whole|names?|list|separately|just|then|first|last|latest|time|times|also|night|morning|afternoon|evening|noon|midday|tonight|day|afterwards?|pls|please|everybody|everyone|still|actually|else|personally|together|person|people|persons|ones?|him|her|them|each|international|exactly|right|shortly|immediately|soon|straight|early|earlier|later|plan(?:s|ned|ning)?|expect\w*|schedul\w*|suppos\w*|due|set|about|wich|leg|stopover)$/;
/** How people met, where it tells one meeting from another. */
const MANNER =
  /^(?:bilaterals?|bilaterally|trilaterals?|phoned?|telephoned?|rang|ring|call|din(?:e|es|ed)|dinner|courtesy|audience|tete|negotiat\w+|sessions?|lunch|luncheon|banquet|sidelines?|margins?|farewell|goodbye|co-?chair\w*)$/;
/** 'Who did A see', 'whom did A meet in P': a call by telephone is none of it. */
const IN_PERSON =
  /\bin person\b|\bface to face\b|\bphysically\b|\b(?:see|sees|saw|seen|seeing)\b|\b(?:met|meet|meets|meeting)\b.* in <place>/;
const BY_PHONE = /\b(?:phone\w*|telephone\w*|calls?|called|line|video\w*|online|virtual\w*|touch|speak|spoke|talk\w*)\b/;
/** One side of a table, or those who speak for a country. */
export const SIDES = /^(?:sides?|team|delegation|government|cabinet|camp|party|authorities|leadership|officials?|people)$/;
const PREPOSITIONS =
  /^(?:at|in|on|near|with|by|to|for|from|among|amongst|between|during|before|after|about|under|into|inside|regarding|around|as|alongside|across|over|through)$/;
const AUXILIARIES =
  /^(?:is|are|was|were|be|been|being|do|does|did|has|have|had|will|would|shall|can|could|may|might|should|must|not|n't|to)$/;
const WHERE = /^(?:in|at|near|inside|around)$/;
/** Nouns for people who act as one. */
export const GROUPS = /^(?:mission|panel|troika|taskforce)s?$/;
/** What may be called official. */
const OCCASION = /^(?:visits?|talks?|trip|tour|meetings?|discussions?|consultations?|conversations?|sessions?|dinner|lunch)$/;
/** Where on the edge of an event: the sentence may say it in another word. */
const EDGE = /^(?:sidelines?|margins?)$/;

/** 'Who did A hold | talks with': those alone, where the release tells of talks. */
const isHeld = ({ tokens }: Question, { first, word }: Term): boolean =>
  /^(?:talks|consultations)$/.test(word) &&
  tokens.slice(Math.max(0, first - 3), first).some((t) => /^(?:hold|holds|held|holding|have|has|had|having)$/.test(t.lower));

interface Phrase {
  prep: string;
  wh: string;
  besides: boolean;
  /** The phrase opens the question and a colon follows: 'Jakarta: who …'. */
  heading: boolean;
  /** The phrase stands behind a mark, and no verb follows: '…? officials please', '…, ministers I mean'. */
  aside: boolean;
  terms: Term[];
}

/** Reads a question as one about meetings; every term of it lands in exactly one place. */
export function meetingQuery(view: ReleaseView, question: Question): MeetingQuery {
  const dates = datesAsked(view, question);
  const query = {
    question,
    asked: [] as Term[][],
    manner: question.terms.filter((t) => MANNER.test(t.word) || isHeld(question, t)),
    side: false,
    parties: [] as Party[],
    besides: [] as Party[],
    places: [] as Term[],
    dates,
    time: timeAsked(question),
    rest: [] as Term[],
    inPerson: IN_PERSON.test(question.shape) && !BY_PHONE.test(question.shape),
  };
  const asides: Term[][] = [];
  const sides: Term[][] = [];
  for (const phrase of phrasesOf(question, dates)) {
    const described = asideOf(question, phrase);
    if (!described) place(query, phrase, sides);
    else if (described.length > 0) asides.push(described);
  }
  if (query.asked.length === 0) query.asked = asides;
  // 'Latvian ministers and generals': the country is that of both.
  const lands = query.asked[0]?.filter((t) => t.link) ?? [];
  const homeless = query.asked.slice(1).filter((words) => !words.some((t) => t.link));
  query.asked = query.asked.map((words) => (homeless.includes(words) ? [...lands, ...words] : words));
  // 'which diplomats … on the Kenyan side': both must hold.
  query.asked = query.asked.length > 0 ? query.asked.map((words) => [...words, ...sides.flat()]) : sides;
  return query;
}

/** Nouns for people: from the lists, or a post, in any number. */
export const isPeopleWord = (term: Term): boolean =>
  !term.link &&
  (peopleNouns.has(term.lemma) ||
    GROUPS.test(term.word) ||
    peopleNouns.has(term.word.replace(/s$/, '')) ||
    isPostWord(term.word) ||
    SHORT_POSTS.has(term.word) ||
    ranks.has(term.word.replace(/s$/, '')) ||
    /^(?:mps?|meps?|generals|chiefs?|aides?|figures?|dignitar(?:y|ies)|personalit(?:y|ies)|secretaries|clergy\w*|royals?|guys?|heads?|men|women)$/.test(
      term.word,
    ));

function phrasesOf(question: Question, dates: readonly DateExpression[]): Phrase[] {
  const { tokens, terms } = question;
  const out: Phrase[] = [];
  let current: Phrase = { prep: '', wh: '', besides: false, heading: false, aside: false, terms: [] };
  let besides = false;
  let aside = false;
  const isOfTimeOrPlace = /^(?:when|where)$/.test(question.kind);
  const flush = (prep = '', wh = ''): void => {
    // 'president who received her': the noun before 'who' is what is asked for.
    if (out.length === 0 && !current.prep && /^(?:who|that|which)$/.test(wh) && current.terms.some(isPeopleWord)) current.wh ||= 'which';
    if (current.terms.length > 0) out.push(current);
    current = { prep, wh, besides, heading: false, aside: aside && !prep && !wh, terms: [] };
  };
  const verb = (): void => {
    besides = false;
    aside = false;
    current.aside = false;
    flush();
  };
  for (let i = 0; i < tokens.length; i++) {
    const { lower, start, end } = tokens[i]!;
    const term = terms.find((t) => t.first <= i && i <= t.last);
    if (term?.link) {
      // 'pm of P he will see': a pronoun is a phrase of its own; 'does he chair' asks for no chair.
      const alone = /^(?:he|she|him)$/.test(lower) || (isMetByOne(question.shape) && !term.link.byPost && current.terms.some(isPeopleWord));
      if (alone) flush();
      if (term.first === i && !(term.link.byPost && isDeed(question, i))) current.terms.push(term);
      if (alone) flush();
      i = term.last;
      continue;
    }
    if (dates.some((d) => start >= d.start && end <= d.end)) continue;
    const opens = opensBesides(tokens, i);
    if (opens > 0) {
      besides = true;
      flush();
      i += opens - 1;
    } else if (/^(?:who|whom|which|what|whose|when|where|why|how)$/.test(lower)) {
      besides = false;
      aside = false;
      flush('', lower);
    } else if (/^[,;:?!-]+$/.test(lower)) {
      // 'Berg-Dahl', but 'in Norland - ministers please'
      if (lower === '-' && current.terms.length > 0 && tokens[i - 1]!.end === start) continue;
      if (lower === ':' && out.length === 0) current.heading = true;
      besides = false;
      aside = out.length > 0 || current.terms.length > 0;
      flush();
    } else if ((lower === 'of' && current.terms.length > 0) || (lower === 'for' && isOfField(current))) continue;
    else if (lower === 'and' || lower === 'or') {
      const last = current.terms.at(-1);
      if (last && (isPeopleWord(last) || last.link?.kind === 'person')) flush(current.prep, current.wh);
    } else if (PREPOSITIONS.test(lower) && !(lower === 'with' && current.terms.length === 0 && current.wh)) flush(lower);
    else if (/^co-?chair(?:s|ed|ing)?$/.test(lower)) {
      verb();
      current.prep = 'chairing';
    } else if (AUXILIARIES.test(lower)) verb();
    else if (/^level$/.test(lower) && current.terms.length > 0) current.terms.pop();
    else if (!term || /^(?:the|a|an|'s|'|his|her|their|its|other)$/.test(lower)) continue;
    else if (lower === 'official' && OCCASION.test(tokens[i + 1]?.lower ?? '')) continue;
    else if (isPeopleWord(term) && !isDeed(question, i)) current.terms.push(term);
    else if (lower === 'side' && isBySide(question, i)) verb();
    else if (SIDES.test(lower) || EDGE.test(lower)) current.terms.push(term);
    else if (
      (MEETING.test(lower) || MEETING.test(term.lemma)) &&
      !(lower === 'contact' && /^(?:group|line|point)s?$/.test(tokens[i + 1]?.lower ?? ''))
    )
      verb();
    else if (EMPTY.test(lower) || (isOfTimeOrPlace && /^(?:dates?|days?|places?|venues?|locations?)$/.test(lower))) continue;
    else {
      if (term.isVerb && current.terms.length > 0 && !current.wh) flush();
      current.terms.push(term);
    }
  }
  flush();
  return out;
}

/** 'which minister | for energy': the field of a post, as 'of' would give it. */
const isOfField = ({ wh, terms }: Phrase): boolean => {
  const last = terms.at(-1);
  return /^(?:which|what)$/.test(wh) && last !== undefined && isPostWord(last.word) && isPeopleWord(last);
};

/** 'at A's side', 'by her side', 'at the side of A': in A's company. */
const isBySide = ({ tokens }: Question, i: number): boolean => {
  const words = tokens.slice(Math.max(0, i - 5), i + 2).map((t) => t.lower);
  return /\b(?:at|by) (?:the side of|(?:his|her|their) side|.*'s side)(?: |$)/.test(words.join(' ').replace(/ 's /g, "'s "));
};

/** 'does he chair', 'who heads': a noun for people that is the verb here. */
function isDeed({ tokens }: Question, i: number): boolean {
  if (!/^(?:host|lead|head|partner|chair|captain|judge|guest)(?:s|ed)?$/.test(tokens[i]!.lower)) return false;
  return /^(?:he|she|they|who|will|did|does|to|and)$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.pos === 'PROPN';
}

/** How many words from `i` on leave somebody out: 'besides', 'apart from'. */
function opensBesides(tokens: Question['tokens'], i: number): number {
  const { lower } = tokens[i]!;
  if (/^(?:besides|except|excepting|excluding|beyond|minus)$/.test(lower)) return tokens[i + 1]?.lower === 'for' ? 2 : 1;
  const next = tokens[i + 1]?.lower ?? '';
  if (/^(?:apart|aside)$/.test(lower) && next === 'from') return 2;
  if (lower === 'other' && next === 'than') return 2;
  // 'people outside the government'
  if (lower === 'outside' && tokens.slice(i + 1, i + 4).some((t) => /^(?:government|cabinet)s?$/.test(t.lower)))
    return next === 'of' ? 2 : 1;
  return lower === 'in' && next === 'addition' ? 3 : 0;
}

/**
 * What an aside says of those asked for ('…? the president and his deputy, names please'); undefined for words that are no aside. A post
 * in it describes, whoever holds it.
 */
function asideOf(question: Question, { aside, prep, besides, terms }: Phrase): Term[] | undefined {
  if (!aside || besides || prep || question.yesNo || /^(?:when|where|why|how)$/.test(question.wh)) return undefined;
  if (terms.length === 1 && /^(?:his|her|their)$/.test(terms[0]!.word)) return [];
  if (!terms.every((t) => (t.link ? t.link.byPost || t.link.geo : isPeopleWord(t) || demonyms.has(t.word) || SIDES.test(t.word))))
    return undefined;
  const words = terms.flatMap((t) => (t.link?.byPost ? describing(question, t) : [t]));
  // 'who met A, the minister': set beside a name a single post says who A is.
  const marked = question.tokens[terms[0]!.first - 1]?.text === ',' && !words.some((t) => t.word.endsWith('s'));
  return words.length > 0 && words.some(isPeopleWord) && !marked ? words : undefined;
}

/** The words of a post, each by itself. */
const describing = ({ tokens }: Question, post: Term): Term[] =>
  tokens
    .slice(post.first, post.last + 1)
    .flatMap(({ lower, lemma }, k) =>
      /^[a-z]/.test(lower) && !PREPOSITIONS.test(lower) && !/^(?:of|the|general)$/.test(lower)
        ? [{ first: post.first + k, last: post.first + k, word: lower, lemma, stem: stem(lemma), weight: 1, unknown: false, isVerb: false }]
        : [],
    );

type Building = { -readonly [K in keyof MeetingQuery]: MeetingQuery[K] extends readonly (infer T)[] ? T[] : MeetingQuery[K] };

/** Puts the words of a phrase where they count. */
function place(query: Building, phrase: Phrase, sides: Term[][]): void {
  const { prep, wh, terms } = phrase;
  const people = terms.filter((t) => t.link && isParty(t) && t.link.kind === 'person');
  if (phrase.besides) {
    if (people.length > 0) query.besides.push(...people.map((link) => ({ link, terms: [link] })));
    else query.besides.push({ terms });
    return;
  }
  const others = terms.filter((t) => !people.includes(t) && !EDGE.test(t.word));
  query.parties.push(...people.map((link) => ({ link, terms: [link] })));
  if (others.length === 0) return;
  if (people.length > 0) {
    if (/^(?:which|whose|what)$/.test(wh)) query.asked.push(others);
    else query.rest.push(...others.filter((t) => !isPeopleWord(t) && !t.link && !EDGE.test(t.word) && !isOwnBody(t, people)));
    return;
  }
  if (prep === 'chairing') {
    query.rest.push(...others);
    return;
  }
  // 'received her in audience': how, not whom.
  if (prep === 'in' && others.length === 1 && others[0]!.word === 'audience') return;
  const head = others.at(-1)!;
  const asksPeople = !query.question.yesNo && !/^(?:when|where)$/.test(query.question.wh);
  const sided = others.some((t) => SIDES.test(t.word)) && others.some((t) => t.link || demonyms.has(t.word));
  // 'who were the officers with him', 'who is the Norland minister that she met'
  const described = prep === '' && query.parties.length === 0 && isDescribed(query.question.shape);
  if (/^(?:which|whose|what)$/.test(wh) || described) query.asked.push(others);
  else if (asksPeople && sided && /^(?:from|on|in|among|amongst|of|for)$/.test(prep)) {
    sides.push(others);
    if (/^(?:on|for)$/.test(prep) || /^sides?$/.test(head.word)) query.side = true;
  } else if (asksPeople && prep === 'on' && head.word === 'side' && query.parties.some((q) => q.link)) {
    // 'Who came along with A on the Treasury side': A's side.
    return;
  } else if (asksPeople && /^(?:from|among|amongst|of)$/.test(prep)) {
    sides.push(others);
    if (THERE_FROM.test(query.question.shape)) query.side = true;
  } else if (asksPeople && prep === 'in' && SIDES.test(head.word)) sides.push(others);
  else if (phrase.heading && others.some((t) => t.link?.geo)) {
    query.places.push(...others.filter((t) => t.link));
    query.rest.push(...others.filter((t) => !t.link && !MEETING.test(t.word)));
  } else if (/^(?:|with|by|between|to)$/.test(prep) && others.every((t) => isPeople(query.question, t))) {
    // 'Did A meet the Norlanders': whoever of theirs, and no place.
    query.parties.push(...others.map((t) => ({ terms: [t] })));
  } else if (prep === 'to' && GOES_TO.test(query.question.shape) && others.every((t) => t.link?.kind === 'other'))
    query.places.push(...others);
  else if (WHERE.test(prep) && others.every((t) => t.link && t.link.kind !== 'document')) query.places.push(...others);
  else if (others.every((t) => t.link?.geo || t.link?.kind === 'place')) {
    const { wh, shape } = query.question;
    if (
      PRESENT_FRAGMENT.test(shape) ||
      (asksPeople && /^who/.test(wh) && (/\brepresent/.test(shape) || (prep === 'for' && PRESENT_FOR.test(shape))))
    ) {
      query.asked.push(others);
      query.side = true;
    } else query.places.push(...others);
  } else if (others.some((t) => isPeopleWord(t) && !isTopic(t, prep)) || SIDES.test(head.word)) {
    // A fragment ('EU people present') asks for those it describes.
    if (query.question.wh === '' && !query.question.yesNo) query.asked.push(others);
    else query.parties.push({ terms: others });
  } else if (/^(?:|with|by|between|to)$/.test(prep) && others.length === 1 && isParty(head))
    query.parties.push({ link: head, terms: [head] });
  else query.rest.push(...others);
}

/** Who goes or comes along to something with a name goes to a place, known or not. */
const GOES_TO = /^(?:and )?(?:who|which) .*\b(?:go|goes|going|went|gone|travel\w*|fl(?:y|ies|ew|own)|came|come|accompan\w+)\b/;

/** 'the Norlanders', 'the French': those of a country, by their own name. */
const isPeople = ({ tokens }: Question, { first, last, link }: Term): boolean =>
  link?.geo !== undefined &&
  first === last &&
  tokens[first - 1]?.lower === 'the' &&
  (demonyms.has(tokens[first]!.lower.replace(/s$/, '')) || demonyms.has(tokens[first]!.lower)) &&
  !placeNames.has(tokens[first]!.lower);

/** 'the AU | chairperson': the body in short before the post of somebody who holds it, which says no more than that post. */
const isOwnBody = (term: Term, people: readonly Term[]): boolean =>
  acronyms.has(term.word) && people.some((p) => p.link!.byPost && p.first === term.last + 1);

/** 'plans for the mission': what was spoken of, not who met. */
const isTopic = (term: Term, prep: string): boolean => GROUPS.test(term.word) && /^(?:for|about|on|of|into)$/.test(prep);

const isParty = (term: Term): boolean =>
  term.link !== undefined && term.link.entities.length > 0 && !term.link.geo && !/^(?:document|place)$/.test(term.link.kind);

/** 'Who was there from P': all of P's side, in whatever company. */
const THERE_FROM =
  /^(?:and )?who(?: else)? (?:was|were|is|will be) (?:also )?(?:there|present|in the room|at the (?:meeting|talks|table))\b.* from\b/;
/** 'Who was present for P' */
const PRESENT_FOR = /\b(?:there|present|attended|took part|at the table|in the room|sat|spoke|came)\b/;
/** 'P people present' */
export const PRESENT_FRAGMENT =
  /^<(?:body|place)> (?:people|officials|reps|representatives|delegates|participants|guests) (?:who (?:was|were) )?(?:present|there|attending)\b/;

/** True for a noun that asks for bodies, not people. */
export const isBodyWord = (term: Term): boolean =>
  /^(?:agenc(?:y|ies)|organi[sz]ations?|bod(?:y|ies)|institutions?|ngos?|compan(?:y|ies)|associations?|firms?|unions?|groups?)$/.test(
    term.word,
  );

/** True for a nationality rather than the name of a country. */
export const isNationality = (question: Question, place: Term): boolean => {
  const first = question.tokens[place.first]!.lower;
  return demonyms.has(first) && !placeNames.has(first);
};
