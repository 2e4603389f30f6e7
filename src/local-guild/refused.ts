/** What a person did that the chat itself refuses, before any bot hears of it. The message is for people. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}
