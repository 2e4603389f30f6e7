import { Hono } from 'hono';
import { notFound } from '../../errors.ts';
import type { Parts } from '../parts.ts';

/** Types that a browser may show in place; everything else is downloaded. */
const SHOWN = /^(image\/(png|jpeg|gif|webp|svg\+xml)|text\/plain)/;

/** Uploaded files, served from memory. */
export function fileRoutes({ world }: Parts): Hono {
  const app = new Hono();
  app.get('/attachments/:channel/:id/:name', (c) => {
    const file = world.file(c.req.param('id'));
    if (!file) throw notFound();
    const name = encodeURIComponent(file.name);
    return c.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.type,
      // A file comes from the same origin as the page but is not to be trusted: no script, nothing loaded.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Content-Disposition': `${SHOWN.test(file.type) ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'Cache-Control': 'private, max-age=3600, immutable',
    });
  });
  return app;
}
