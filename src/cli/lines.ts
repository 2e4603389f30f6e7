/**
 * Splits a stream of bytes into lines as they arrive. Only line feeds end a line (with or without a carriage
 * return before them): node:readline also splits at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop()!;
    for (const piece of pieces) {
      pending.push(piece);
      yield pending.join('').replace(/\r$/, '');
      pending = [];
    }
    // Kept as pieces until the line ends: joining at every chunk would copy a long line over and over.
    pending.push(last);
  }
  pending.push(decoder.decode());
  const rest = pending.join('');
  if (rest !== '') yield rest.replace(/\r$/, '');
}
