/** How long Discord may take to give a file that a person has just sent. */
const LIMIT_MS = 30_000;

/** Fetches an attachment. Throws when it has more bytes than Discord said, or does not come. */
export async function download(url: string, maxBytes: number): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) });
  if (!response.ok || !response.body) throw new Error(`the attachment could not be fetched: ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Error('the attachment is larger than announced');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
