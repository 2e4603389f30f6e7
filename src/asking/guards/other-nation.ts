import { demonyms } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import { homeOf } from '../posts/post-country.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';

// What is told of one country is told of no other: 'how much will A spend on defence' is not answered by what B will spend.

/** Kinds whose answers look alike whoever they belong to: a number, a day, a place, a document. */
const KINDS = /^(?:count|when|where|mandate)$/;
/** A country that is met by its own name, not by that of its capital. */
const NAMED = 0.9;
/** How far back in its paragraph a sentence may have its country. */
const BACK = 3;

/** True where the question names a country of which the sentences of the answer say nothing, while they tell of another one or the whole release never names it. */
export function isOfOtherNation(view: ReleaseView, question: Question, found: Found): boolean {
  const { citations } = found;
  if (isOfOtherNationsOwn(view, question, found)) return true;
  if (!KINDS.test(question.kind)) return false;
  const asked = question.terms.filter((t) => t.link?.geo !== undefined);
  if (asked.length === 0) return false;
  const told = citations.map(({ n }) => view.sentences[n]!);
  const lands = new Set(asked.map((t) => countryOf(t.link!.geo!)));
  return asked.some((t) => {
    // 'in Europe': no list has all that lies there.
    const land = countryOf(t.link!.geo!);
    if (!countries().has(land) || homeOf(view) === land || told.some((s) => isMet(t, s))) return false;
    if (!view.sentences.some((s) => isMet(t, s))) return true;
    // 'The Germans': those of whom the release has spoken.
    if (t.word.endsWith('s') && question.tokens[t.first - 1]?.lower === 'the' && demonyms.has(t.word.slice(0, -1))) return false;
    return told.every((s) => s.places.some(({ i, geo }) => isOther(geo, lands) && !isCurrency(s, i)) && !isNear(t, s));
  });
}

/** What is one country's own, whatever else the sentence names. */
const OF_ONE = /^(?:delegation|team|side|contingent|squad|crew)$/;

/** 'Who leads | A's delegation' is not answered by who leads 'the | B delegation': the noun is told of another country, and never of the one asked about. */
function isOfOtherNationsOwn(view: ReleaseView, { terms, tokens }: Question, { citations }: Found): boolean {
  const told = citations.map(({ n }) => view.sentences[n]!);
  return terms.some((t) => {
    const geo = t.link?.geo;
    if (geo === undefined || !countries().has(countryOf(geo))) return false;
    const at = /^['’]s?$/.test(tokens[t.last + 1]?.lower ?? '') ? t.last + 2 : t.last + 1;
    const noun = terms.find((o) => o.first === at && !o.link && /^(?:NOUN|PROPN)$/.test(tokens[o.last]!.pos));
    // 'The A dialogue' may be one about A that B and C hold.
    if (!noun || (!OF_ONE.test(noun.lemma) && told.some((s) => matchTerm(t, s).score >= NAMED))) return false;
    if (told.some((s) => matchTerm(t, s).tokens.some((i) => isOnesOwn(s, i)))) return false;
    const owners = told.flatMap((s) => matchTerm(noun, s).tokens.map((i) => ownersAt(s, i)));
    return owners.length > 0 && owners.every((own) => own.length > 0 && own.every((o) => isOther(o, new Set([countryOf(geo)]))));
  });
}

/** 'the A team was led by B, the | C one by D', 'and that of | C by D' */
const isOnesOwn = ({ tokens }: SentenceView, i: number): boolean =>
  tokens[i + 1]?.lower === 'one' || (tokens[i - 1]?.lower === 'of' && /^(?:that|those)$/.test(tokens[i - 2]?.lower ?? ''));

/** The countries right before a noun: 'the | A delegation', 'A's | water delegation'. */
function ownersAt({ tokens, geo }: SentenceView, noun: number): string[] {
  let first = noun;
  while (first > 0 && noun - first < 4 && /^(?:NOUN|PROPN|ADJ|PART|PUNCT)$/.test(tokens[first - 1]!.pos) && tokens[first - 1]!.text !== ',')
    first--;
  return geo.slice(first, noun).filter((g) => g !== undefined);
}

const isMet = (term: Term, s: SentenceView): boolean => matchTerm(term, s).score >= 0.7;

/** Named in the title or shortly before. */
const isNear = (term: Term, { n, view, sentence }: SentenceView): boolean =>
  view.sentences.some(
    (o) => (o.n === 0 || (o.n < n && o.n >= n - BACK && o.sentence.paragraph === sentence.paragraph)) && matchTerm(term, o).score >= NAMED,
  );

const isOther = (geo: string, lands: ReadonlySet<string>): boolean => countries().has(countryOf(geo)) && !lands.has(countryOf(geo));

/** 'US | dollars' */
const isCurrency = ({ tokens }: SentenceView, i: number): boolean =>
  /^(?:dollars?|\$|pounds?|francs?|yen)$/i.test(tokens[i + 1]?.text ?? '');

let known: ReadonlySet<string> | undefined;

/** Whatever has people who are called after it. */
const countries = (): ReadonlySet<string> => (known ??= new Set(demonyms.values()));
