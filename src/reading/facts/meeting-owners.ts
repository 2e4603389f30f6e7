import type { Role } from '../../model/reading.ts';
import type { FactSentence, Part } from './context.ts';

/** The one person whom the release tells of most. */
export function mainPerson(s: FactSentence): string | undefined {
  const counts = new Map<string, number>();
  for (const { entity } of s.context.table.mentions) if (s.kindOf(entity) === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** 'The meeting | of the Head of State | with Y': the one side, where 'of' names it. */
export function meetingOf(s: FactSentence, i: number, both: readonly Part[], right: readonly Part[]): Part[] {
  const one = both.filter((p) => right.every((r) => r.entity !== p.entity && r.first > p.last));
  return one.length === 1 && right.length > 0 && s.sentence.tokens[i + 1]?.lower === 'of' ? one : [];
}

/** 'The day ended | with a conversation | with Y', 'The visit began with a meeting with Y': of the one whose day it was. */
export function isCloseOfDay(s: FactSentence, i: number, v: number): boolean {
  const { tokens } = s.sentence;
  return (
    v >= 0 &&
    v < i &&
    /^(?:end|close|conclude|finish|begin|start|open|continue|culminate)$/.test(tokens[v]!.lemma) &&
    s.tree.prepositions(i)[0] === 'with' &&
    s.tree
      .subjects(v)
      .some((x) => /^(?:day|morning|afternoon|evening|visit|trip|tour|stay|programme|program|agenda|journey)$/.test(tokens[x]!.lower))
  );
}

/** The person the text is about at this sentence, where the release names nobody before or tells of nobody more. */
export function impliedMain(s: FactSentence): Role | undefined {
  const implied = impliedRole(s);
  const first = s.context.table.mentions.find((m) => m.n > 0 && s.kindOf(m.entity) === 'person');
  return implied && (implied.entity === first?.entity || implied.entity === mainPerson(s)) ? implied : undefined;
}

/** The person the text is about at this sentence, by the last words that named or stood for them. */
export function impliedRole(s: FactSentence): Role | undefined {
  const topic = s.context.topics[s.n];
  const mention = topic ? s.context.table.mentions.filter((m) => m.entity === topic && m.n < s.n).at(-1) : undefined;
  return mention && { role: 'participant', n: mention.n, start: mention.start, end: mention.end, entity: mention.entity };
}

/** 'In the meeting with Minister A, | the two Ministers | agreed': who is not resolved are the one named and the one whom the text is about. */
export function isOneOfTwo(s: FactSentence, left: readonly Part[], right: readonly Part[]): boolean {
  const [both] = left;
  const { tokens } = s.sentence;
  const unknown = left.length === 1 && both !== undefined && !both.entity && !s.plurals.some((p) => p.first === both.first);
  const words = both ? tokens.slice(both.first, both.last + 1).map((t) => t.lower) : [];
  const ofTwo = /^(?:both|two)$/.test(words.find((w) => w !== 'the') ?? '');
  return unknown && ofTwo && right.length === 1 && s.kindOf(right[0]!.entity) === 'person' && impliedMain(s) !== undefined;
}
