import { ask } from '../asking/index.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { answerRecord } from './output.ts';

interface BatchQuestion {
  readonly question: string;
  readonly release: string | undefined;
}

type BatchId = string | number | null;

/** What is wrong with one line of input, in words for the one who wrote it. */
class LineError extends Error {}

/**
 * Answers one line of a batch. Never throws: a bad line, and a fault while answering a good one, come back
 * as `{"id", "status": "error", "message"}`, so that one of them does not cost the rest of the batch.
 */
export function answerLine(base: KnowledgeBase, line: string, defaultRelease?: string): object {
  let id: BatchId = null;
  try {
    const fields = objectOf(line);
    id = idOf(fields);
    const { question, release } = questionOf(fields);
    const scope = release ?? defaultRelease;
    if (scope !== undefined && !base.release(scope)) throw new LineError(`no release '${scope}' is loaded`);
    const { status, kind, text, items, citations } = answerRecord(base, ask(base, question, { release: scope }));
    return { id, status, kind, text, items, citations };
  } catch (fault) {
    const message = fault instanceof LineError ? fault.message : `the program failed on this question: ${(fault as Error).message}`;
    return { id, status: 'error', message };
  }
}

function objectOf(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (fault) {
    throw new LineError(`not a line of JSON: ${(fault as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('not a JSON object; write {"id": …, "question": "…"}');
  }
  return value as Record<string, unknown>;
}

function idOf({ id }: Record<string, unknown>): BatchId {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new LineError('"id" must be a string or a number');
}

function questionOf({ question, release }: Record<string, unknown>): BatchQuestion {
  if (typeof question !== 'string' || question.trim() === '') throw new LineError('"question" must be a string that is not empty');
  if (release !== undefined && release !== null && typeof release !== 'string')
    throw new LineError('"release" must be the id of a release');
  return { question, release: release ?? undefined };
}
