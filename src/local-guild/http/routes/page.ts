import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { notFound } from '../../errors.ts';
import { readBytes, safeName, typeOf } from '../body.ts';
import type { Parts } from '../parts.ts';

const FOLDER = new URL('../../page/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

/** The page: plain files, with nothing allowed from any other address. */
export function pageRoutes({ uploads, fileBytes }: Parts): Hono {
  const app = new Hono();
  const serve = async (name: string): Promise<Response> => {
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (!type) throw notFound();
    const text = await readFile(fileURLToPath(new URL(name, FOLDER)), 'utf8').catch(() => null);
    if (text === null) throw notFound();
    return new Response(text, {
      headers: {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Security-Policy': "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-cache',
      },
    });
  };
  app.get('/', () => serve('index.html'));
  app.get('/page/:name{[a-z-]+\\.(js|css|svg)}', (c) => serve(c.req.param('name')));
  // A file that a person chose on the page, to go with a command; the guard has refused other origins.
  app.post('/page/upload', async (c) => {
    const name = safeName(c.req.query('name') ?? '');
    const bytes = await readBytes(c, fileBytes);
    return c.json({ id: uploads.keep({ name, type: typeOf({ name, type: '' }), bytes }) });
  });
  return app;
}
