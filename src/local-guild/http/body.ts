import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { invalidJson, tooLarge } from '../errors.ts';
import type { Upload } from '../model.ts';

export interface Body {
  readonly json: unknown;
  readonly files: readonly Upload[];
}

/** Discord's limit for a whole request. */
const REQUEST_BYTES = 25 * 1024 * 1024;

/** Read a request body: JSON, or a form with `payload_json` and `files[n]`. */
export async function readBody(context: Context): Promise<Body> {
  if (Number(context.req.header('content-length') ?? 0) > REQUEST_BYTES) throw tooLarge();
  const type = context.req.header('content-type') ?? '';
  const bytes = await readBytes(context, REQUEST_BYTES);
  if (type.startsWith('multipart/form-data')) {
    const form = new Response(bytes, { headers: { 'content-type': type } }).formData();
    return readForm(
      await form.catch(() => {
        throw invalidJson();
      }),
    );
  }
  const text = new TextDecoder().decode(bytes);
  return { json: text === '' ? {} : parse(text), files: [] };
}

/**
 * The bytes of the request's body. They are read from Node's own request: a stream of the web for each would cost more than
 * all else here. A body may come without a length, so it is counted while it is read.
 */
export function readBytes(context: Context, limit: number): Promise<Buffer<ArrayBuffer>> {
  const { incoming } = context.env as HttpBindings;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size > limit) reject(tooLarge());
      else chunks.push(chunk);
    });
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
    // The sender is gone: nobody waits for an answer, but whoever reads must not wait for ever.
    incoming.on('close', () => reject(invalidJson()));
    if (incoming.destroyed) reject(invalidJson());
  });
}

async function readForm(form: FormData): Promise<Body> {
  const payload = form.get('payload_json');
  const numbered: [number, Upload][] = [];
  for (const [key, value] of form.entries()) {
    const n = /^files?\[?(\d+)\]?$/.exec(key)?.[1];
    if (n === undefined || typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    numbered.push([Number(n), { name: safeName(value.name), type: typeOf(value), bytes }]);
  }
  const files: Upload[] = [];
  for (const [n, file] of numbered) files[n] = file;
  return { json: typeof payload === 'string' ? parse(payload) : {}, files: files.filter((file) => file !== undefined) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

/** Discord keeps letters, digits, dots, dashes and underscores of a file name. */
export function safeName(name: string): string {
  const safe = name.normalize('NFC').replaceAll(/[^\p{L}\p{N}._-]+/gu, '_');
  return safe.replace(/^[._]+/, '').slice(-120) || 'file';
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

/** The type of a file; clients that do not know it send none, or the one that means nothing. */
export function typeOf({ name, type }: { name: string; type: string }): string {
  if (type !== '' && type !== 'application/octet-stream') return type;
  return TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
