import type { Answer } from '../model/answer.ts';
import type { Citation } from '../model/release.ts';
import type { Found, Item } from './found.ts';
import type { Question } from './question.ts';
import type { ReleaseView } from './view.ts';

/** Makes the answer of what one or several releases say, newest first; several are told apart by their date. */
export function compose(hits: readonly { view: ReleaseView; question: Question; found: Found }[]): Answer {
  const kind = hits[0]!.question.kind;
  const items: Item[] = hits.flatMap((h) => [...h.found.items]);
  const lines = hits.map((h) => {
    const line = listOf(h.found.items.map((i) => i.text));
    return hits.length > 1 ? `${line} (${h.view.release.date ?? h.view.release.title})` : line;
  });
  const seen = new Set<string>();
  const citations: Citation[] = hits
    .flatMap((h) => [...h.found.citations])
    .filter((c) => {
      const key = `${c.release} ${c.n}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  const texts = [...new Set(items.map((i) => i.text))];
  return {
    status: 'answered',
    kind,
    text: capital(lines.join('; ')),
    items: texts,
    spans: items.flatMap((i) => (i.span ? [i.span] : [])),
    citations,
    also: [],
    understood: hits[0]!.found.because,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'a, b and c'; 'yes: a'; an ISO date after the same date in words goes in brackets. */
function listOf(texts: readonly string[]): string {
  const [verdict, ...rest] = texts;
  if ((verdict === 'yes' || verdict === 'no') && rest.length > 0) return `${verdict}: ${listOf(rest)}`;
  const dates = texts.filter((t) => /^\d{4}-\d\d-\d\d$/.test(t));
  const words = texts.filter((t) => !/^\d{4}-\d\d-\d\d$/.test(t));
  const head = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
  return dates.length > 0 && head ? `${head} (${dates.join(' to ')})` : head || dates.join(' to ');
}

/** The honest silence: what is not said, with the nearest sentence; a name that no release knows is told. */
export function notStated(
  question: Question,
  near: readonly Citation[],
  views: readonly ReleaseView[],
  questions: readonly Question[],
): Answer {
  const unknown = question.terms.find((t) => t.unknown && questions.every((q) => q.terms.some((o) => o.first === t.first && o.unknown)));
  const which = views.length === 1 ? 'The release does not say' : 'The releases do not say';
  const text = unknown
    ? `${which}: ${views.length === 1 ? 'it does not mention' : 'none of them mentions'} '${question.text.slice(question.tokens[unknown.first]!.start, question.tokens[unknown.last]!.end)}'.`
    : `${which} ${asClause(question)}.`;
  return {
    status: 'not-stated',
    kind: question.kind,
    text,
    items: [],
    spans: [],
    citations: [],
    also: near,
    understood: `a question of kind '${question.kind}'`,
  };
}

const PAST = new Map(
  Object.entries({
    meet: 'met',
    visit: 'visited',
    see: 'saw',
    sign: 'signed',
    go: 'went',
    say: 'said',
    hold: 'held',
    receive: 'received',
  }),
);

/** Questions of plain shapes turned into the clause that 'does not say' takes: 'did A meet B' → 'that A met B'. Ordered: the first that fits wins. */
const CLAUSES: [RegExp, (m: RegExpMatchArray) => string | undefined][] = [
  [new RegExp(`^did (.+?) (${[...PAST.keys()].join('|')})\\b(.*)$`, 'i'), (m) => `that ${m[1]} ${PAST.get(m[2]!.toLowerCase())}${m[3]}`],
  [/^(what|which) (post|role|job|office) (?:does|do) (.+) (?:hold|have)$/i, (m) => `${m[1]!.toLowerCase()} ${m[2]} ${m[3]} holds`],
  [/^(?:who|whom) did (.+) meet$/i, (m) => `whom ${m[1]} met`],
  [/^(?:who|what) did (.+) say( about .+)?$/i, (m) => `what ${m[1]} said${m[2] ?? ''}`],
  [/^under which mandate does (.+) operate$/i, (m) => `under which mandate ${m[1]} operates`],
  [/^who (?:is|was) (.+)$/i, (m) => `who ${m[1]} is`],
  [/^(who (?:met|visited|said|signed|received|spoke|leads|heads) .+)$/i, (m) => m[1]!],
];

/** The question, as the object of 'does not say'. */
function asClause(question: Question): string {
  const plain = question.text
    .replace(/\s+/g, ' ')
    .replace(/[?!.\s]+$/, '')
    .trim()
    .slice(0, 160);
  for (const [shape, clause] of CLAUSES) {
    const match = shape.exec(plain);
    const made = match && clause(match);
    if (made) return made;
  }
  return `what was asked ('${plain}?')`;
}

export function notUnderstood(question: string): Answer {
  return {
    status: 'not-understood',
    kind: 'what',
    text: `I did not understand '${question.replace(/\s+/g, ' ').trim().slice(0, 80)}'. Ask for example: who met the commander? what did the minister say about security?`,
    items: [],
    spans: [],
    citations: [],
    also: [],
    understood: '',
  };
}
