/**
 * Something that the person who runs the program can mend: a setting, a file, a port. The message says what to
 * do, in one line per problem; it is shown as it is, without a stack trace. Every other error is a fault of ours.
 */
export class ExpectedError extends Error {}
