import { answer } from '../../src/asking/answering.ts';
import { candidatesFor, foundOf } from '../../src/asking/open.ts';
import { wordsOf } from '../../src/asking/question/question.ts';
import { agrees } from '../../src/asking/select/agreement.ts';
import { FEATURES } from '../../src/asking/select/features.ts';
import { understand } from '../../src/asking/understanding.ts';
import { plainQuestion } from '../../src/asking/wording/plain-question.ts';
import { judge } from '../eval/judge.ts';
import { filesOf, loadSet } from '../eval/sets.ts';

/** One open question: its candidates and which of them are right. */
export interface Example {
  readonly id: string;
  /** The folder it is from: examples of one folder are never split between training and testing. */
  readonly set: string;
  readonly answerable: boolean;
  readonly candidates: readonly { readonly features: Float64Array; readonly right: boolean }[];
  /** Whether two of them are one answer, as the selector takes them. */
  readonly agree: (a: number, b: number) => boolean;
}

/** The questions of these folders that facts leave open, each with its judged candidates. */
export async function gather(folders: readonly string[]): Promise<{ names: readonly string[]; examples: Example[] }> {
  const examples: Example[] = [];
  for (const folder of folders) {
    const set = await loadSet(filesOf(folder));
    const golds = new Map(set.gold.map((g) => [g.id, g]));
    for (const { id, question: text, release } of set.questions) {
      const reading = release === undefined ? undefined : set.base.reading(release);
      const gold = golds.get(id);
      if (!reading || !gold) continue;
      const plain = plainQuestion(text);
      const { view, question } = understand(reading, plain, wordsOf(plain));
      if (question.yesNo) continue;
      answer(view, question, () => {
        const all = candidatesFor(view, question);
        const candidates = all.map((candidate) => {
          const { items, citations } = foundOf(view, candidate, 1);
          const line = { id, status: 'answered', items: items.map((i) => i.text), citations };
          return {
            features: candidate.features,
            right: gold.answerable && judge(gold, line).outcome === 'right',
          };
        });
        examples.push({
          id,
          set: folder,
          answerable: gold.answerable,
          candidates,
          agree: (a, b) => agrees(all[a]!, all[b]!, question.kind === 'count'),
        });
        return undefined;
      });
    }
  }
  return { names: FEATURES, examples };
}
