import { ExpectedError } from '../../expected-error.ts';

/** The store cannot be opened. The message is one line that says what to do. */
export class StoreError extends ExpectedError {}

/** An address without its password, fit to be shown. */
export function shownAddress(uri: string): string {
  return uri.replace(/^([a-z]+:\/\/)[^@/]*@/i, '$1…@');
}

/** The first line of what went wrong, from inside out: a connection that was tried on several addresses hides it. */
export function reasonOf(fault: unknown): string {
  const inner = fault instanceof AggregateError ? fault.errors[0] : fault;
  const { code, message } = inner as NodeJS.ErrnoException;
  return (message || code || String(inner)).split('\n', 1)[0]!;
}
