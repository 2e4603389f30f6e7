import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, type Item, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// 'Who gave money for the school' <- 'Funds for the school have come from A, from B and from the C Bank.'

const ASKS =
  /^(?:and )?(?:(?:who|which (?:countr(?:y|ies)|states?|governments?|donors?|bodies|organi[sz]ations?)) (?:has |have |had )?(?:gave|give|given|paid|funded|financed|provided|put up|contributed|donated) |where (?:did|do|does|have|has|will) (?:the |its |their )?(?:\w+ )?(?:money|funds?|funding|financing)\b.* (?:come|came) from$|who (?:did|do|does|have|has) (?:the |its |their )?(?:money|funds?|funding|financing)\b.* (?:come|came) from$)/;
/** Words of the question that the money and its coming stand for. */
const MONEY = /^(?:money|funds?|funding|financing|cash|support|contributions?|donations?|grants?)$/;
const GIVING =
  /^(?:give|gave|given|pay|paid|fund|funded|finance|financed|provide|provided|put|contribute|contributed|donate|donated|come|came|up)$/;

/** Those from whom money for a thing is told to have come, all of them; undefined where one cannot be told by name. */
export function answerMoneyFrom(view: ReleaseView, question: Question): Found | undefined {
  const { shape, yesNo, terms } = question;
  if (yesNo || !ASKS.test(shape) || terms.some((t) => t.unknown)) return undefined;
  const things = terms.filter((t) => !MONEY.test(t.word) && !GIVING.test(t.word) && t !== question.focus);
  if (things.length === 0 || things.some((t) => t.link?.kind === 'person')) return undefined;
  for (const s of view.sentences.slice(1)) {
    const items = s.tokens.flatMap((_, v) => giversAt(s, v, things));
    if (items.length > 0) return { items, citations: cite(view, [s.n]), score: 0.85, because: 'from whom the money came' };
  }
  return undefined;
}

/** Whom the verb 'come' at token `v` tells the money to be from, where its subject is money for those things. */
function giversAt(s: SentenceView, v: number, things: readonly Term[]): Item[] {
  const { tokens, tree } = s;
  if (tokens[v]!.lemma !== 'come' || tokens[v]!.pos !== 'VERB' || tree.isNegated(v) || assertionOf(s, v) !== 'told') return [];
  const [subject] = tree.subjects(v);
  if (subject === undefined || !MONEY.test(tokens[subject]!.lower)) return [];
  const [first, last] = tree.span(subject);
  const isAbout = (t: Term): boolean => {
    const { score, tokens: at } = matchTerm(t, s);
    return score >= 0.7 && at.every((i) => i >= first && i <= last);
  };
  return tokens[v + 1]?.lower === 'from' && things.every(isAbout) ? namesFrom(s, v + 1) : [];
}

/** The names of a list behind 'from', up to the end of the clause; none where something in it is no name. */
function namesFrom(s: SentenceView, from: number): Item[] {
  const { tokens } = s;
  const items: Item[] = [];
  let i = from;
  while (i < tokens.length && !/^[.;:]$/.test(tokens[i]!.text)) {
    if (/^(?:from|and|,|the|also|well|as|both)$/.test(tokens[i]!.lower)) {
      i++;
      continue;
    }
    const name = s.mentions.filter((m) => m.form === 'name' && m.first <= i && i <= m.last).sort((a, b) => b.last - a.last)[0];
    if (!name) return [];
    const opensWithThe = tokens[name.first - 1]?.lower === 'the';
    items.push(spanItem(s, opensWithThe ? name.first - 1 : name.first, name.last));
    i = name.last + 1;
  }
  return items;
}
