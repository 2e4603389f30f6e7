import { ExpectedError } from '../expected-error.ts';

/** What is wrong with one file of a knowledge folder. `problem` says what to do about it. */
export interface FileProblem {
  readonly file: string;
  readonly problem: string;
}

/**
 * The releases cannot be loaded. The message has one line per problem, each fit to be shown to the person
 * who runs the program: it names the file or folder and says what to do.
 */
export class KnowledgeError extends ExpectedError {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map((p) => `${p.file}: ${p.problem}`).join('\n'));
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

/** A citation whose quote is not what its offsets slice from its release. A fault of the program: it is never shown as an answer. */
export class CitationError extends Error {
  override readonly name = 'CitationError';
}

/** The store did not take what was to be kept: nothing of it is in use. `cause` is the store's fault. */
export class NotSavedError extends Error {
  override readonly name = 'NotSavedError';

  constructor(cause: unknown) {
    super('the store did not take it', { cause });
  }
}
