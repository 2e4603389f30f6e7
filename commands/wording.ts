/** Longest event that `/when` and `/where` take. */
export const EVENT_LENGTH = 200;

const AUXILIARY = '(?:is|are|was|were|will|would|has|have|had|can|could)';
const ALREADY_A_QUESTION = /^(?:is|are|was|were|will|would|has|have|had|can|could|do|does|did)\b/i;
const STATEMENT = new RegExp(`^(.+?)\\s+(${AUXILIARY})\\s+(.+)$`, 'i');

/**
 * Turns an event as people type it into a question.
 * - 'the treaty was signed' → 'when was the treaty signed?'
 * - 'When was it adopted?' → 'when was it adopted?'
 * - 'A met B' → 'when A met B?': no auxiliary to move; asking reads it so.
 * Returns undefined when nothing but the question word was typed.
 */
export function questionAbout(word: 'when' | 'where', event: string | undefined): string | undefined {
  const core = (event ?? '')
    .replace(/[?!.\s]+$/, '')
    .replace(new RegExp(`^${word}\\b[\\s:,]*`, 'i'), '')
    .trim();
  if (core === '') return undefined;
  if (ALREADY_A_QUESTION.test(core)) return `${word} ${core}?`;
  const statement = STATEMENT.exec(core);
  if (!statement) return `${word} ${core}?`;
  const [, subject, auxiliary, rest] = statement;
  return `${word} ${auxiliary!.toLowerCase()} ${subject} ${rest}?`;
}
