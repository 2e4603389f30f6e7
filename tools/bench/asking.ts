import { ask } from '../../src/asking/index.ts';
import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import { ms, quantile, type Row, timed } from './time.ts';

export interface BenchQuestion {
  readonly question: string;
  readonly release?: string;
}

/** How long an answer takes, from the question to the spans: of one release each, then of all at once. */
export function benchAsking(base: KnowledgeBase, questions: readonly BenchQuestion[], rounds: number): Row[] {
  return [
    row('of one release', (q) => ask(base, q.question, { release: q.release })),
    row(`of ${base.releases.length} releases`, (q) => ask(base, q.question)),
  ];

  function row(what: string, one: (question: BenchQuestion) => unknown): Row {
    for (const question of questions) one(question);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) for (const question of questions) times.push(timed(() => one(question)));
    const perSecond = (times.length / times.reduce((sum, t) => sum + t, 0)) * 1000;
    const figure = `median ${ms(quantile(times, 0.5))}, 99 % under ${ms(quantile(times, 0.99))}, ${Math.round(perSecond)} questions/s`;
    return { what: `a question ${what}`, figure };
  }
}
