import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// What a court or a prosecutor holds against somebody: 'sentenced A to four years | for abuse of office', 'A was charged | with fraud'.

const ASKS =
  /^(?:and |so )?(?:(?:of |for )?what (?:crimes? |offen[cs]es? |charges? )?(?:is|was|were|are|has|have|did) (.+?) (?:been )?(convicted|found guilty|sentenced|jailed|imprisoned|accused|charged|indicted|suspected|on trial|being tried|tried|standing trial|stand trial)(?: (?:of|for|with))?|(?:for )?what (?:crimes?|offen[cs]es?) (?:is|was|were|are) (.+?) (convicted|found guilty|sentenced|jailed|imprisoned|accused|charged|indicted|suspected|tried)(?: (?:of|for|with))?)$/;
const FOUND_GUILTY = /^(?:convict|sentence|jail|imprison|find)$/;
const ACCUSED = /^(?:charge|accuse|indict|suspect|try|face)$/;
const ASKS_GUILTY = /^(?:convicted|found guilty|sentenced|jailed|imprisoned)$/;

/** What somebody was convicted or is accused of; undefined where the release does not tell it of whom the question names. */
export function answerCrime(view: ReleaseView, question: Question): Found | undefined {
  const asked = question.yesNo ? undefined : ASKS.exec(question.shape);
  if (!asked || question.terms.some((t) => t.unknown)) return undefined;
  const verbs = ASKS_GUILTY.test(asked[2] ?? asked[4] ?? '') ? FOUND_GUILTY : ACCUSED;
  const whose = question.terms.filter((t) => !t.isVerb && !/^(?:they|them|crime|offen[cs]e|charge|guilty|trial)$/.test(t.lemma));
  const told = view.sentences.slice(1).flatMap((s) => {
    const span = crimeIn(s, verbs, whose);
    return span ? [{ s, span }] : [];
  });
  const [first] = told;
  if (!first) return undefined;
  return {
    items: distinct([spanItem(first.s, ...first.span)]),
    citations: cite(view, [first.s.n]),
    score: 0.85,
    because: 'what is held against somebody',
  };
}

function crimeIn(s: SentenceView, verbs: RegExp, whose: readonly Term[]): [number, number] | undefined {
  const { tokens, tree } = s;
  for (const [v, t] of tokens.entries()) {
    if (t.pos !== 'VERB' || !verbs.test(t.lemma) || tree.isNegated(v) || assertionOf(s, v) !== 'told') continue;
    if (t.lemma === 'find' && !tokens.slice(v + 1, v + 4).some((o) => o.lower === 'guilty')) continue;
    const patients = [...tree.kids(v, 'obj'), ...(tree.isPassive(v) ? tree.subjects(v) : [])].flatMap((i) => tree.conjuncts(i));
    if (!patients.some((i) => isOne(s, i, whose))) continue;
    const stop = tokens.findIndex((o, i) => i > v && (o.text === ';' || (o.pos === 'VERB' && /^(?:conj|parataxis)$/.test(o.dep))));
    const lead = tokens.findIndex((_, i) => i > v && (stop < 0 || i < stop) && opensCrime(s, v, i));
    const head = lead < 0 ? -1 : tokens.findIndex((_, k) => k > lead && tree.kids(k, 'case', 'mark').includes(lead));
    if (head < 0) continue;
    let [, last] = tree.span(head);
    const end = tokens.findIndex((o, i) => i > head && i <= last && /^[,;]$/.test(o.text));
    if (end >= 0) last = end - 1;
    while (last > head && /^[.,;:]$/.test(tokens[last]!.text)) last--;
    return [lead + 1, last];
  }
  return undefined;
}

/** 'for abuse of office', not 'for four years' or 'on Friday'. */
function opensCrime(s: SentenceView, v: number, i: number): boolean {
  const { tokens, dates } = s;
  const { lower } = tokens[i]!;
  const isTime =
    dates.some((d) => d.first <= i + 1 && i + 1 <= d.last) || tokens[i + 1]?.pos === 'NUM' || /^(?:an?)$/.test(tokens[i + 1]?.lower ?? '');
  if (isTime) return false;
  const lemma = tokens[v]!.lemma;
  if (/^(?:sentence|jail|imprison|try|indict)$/.test(lemma)) return lower === 'for';
  return (lemma === 'charge' && lower === 'with') || (/^(?:convict|accuse|suspect|find)$/.test(lemma) && lower === 'of');
}

/** The one asked about, by name or noun; where the question has but a pronoun, anybody. */
function isOne(s: SentenceView, i: number, whose: readonly Term[]): boolean {
  const { tokens, tree } = s;
  const isMet = (t: Term): boolean => {
    const { score, tokens: places } = matchTerm(t, s);
    if (score >= 0.7 && places.some((k) => k === i || tree.isBelow(k, i))) return true;
    const mention = s.mentionAt(i);
    return mention !== undefined && t.link?.entities.includes(mention.entity) === true;
  };
  return whose.length === 0 ? tokens[i] !== undefined : whose.every(isMet);
}
