import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../src/expected-error.ts';
import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import { loadInMemory } from '../../src/knowledge/load.ts';

/** A question as people typed it, to one release. */
export interface AskedQuestion {
  readonly id: string;
  readonly release?: string;
  readonly question: string;
}

/** What a right answer to one question holds; see README.md beside this file. */
export interface Gold {
  readonly id: string;
  readonly doc: string;
  readonly kind: string;
  readonly question: string;
  /** Any one of these is enough; not used when `must` is there. */
  readonly answer: readonly string[];
  /** All of these; 'a|b' are spellings of one. */
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
  /** The sentences of the release that prove it. */
  readonly sentence: readonly string[];
  readonly answerable: boolean;
  readonly trap?: string;
}

/** Releases, questions about them, and their gold. */
export interface QuestionSet {
  /** The folder of the releases. */
  readonly folder: string;
  readonly base: KnowledgeBase;
  readonly questions: readonly AskedQuestion[];
  readonly gold: readonly Gold[];
}

export interface SetFiles {
  readonly releases: string;
  readonly questions: string;
  readonly gold: string;
}

/** The files of a folder that holds `questions.jsonl`, `gold.jsonl`, and the releases themselves or in `releases/`. */
export function filesOf(folder: string): SetFiles {
  const releases = join(folder, 'releases');
  return {
    releases: existsSync(releases) ? releases : folder,
    questions: join(folder, 'questions.jsonl'),
    gold: join(folder, 'gold.jsonl'),
  };
}

export async function loadSet({ releases, questions, gold }: SetFiles): Promise<QuestionSet> {
  return { folder: releases, base: await loadInMemory(releases), questions: records(questions), gold: records(gold) };
}

function records<T>(file: string): T[] {
  if (!existsSync(file)) throw new ExpectedError(`${file}: no such file; name a folder with questions.jsonl and gold.jsonl in it`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch (fault) {
        throw new ExpectedError(`${file}:${i + 1}: ${(fault as Error).message}`);
      }
    });
}
