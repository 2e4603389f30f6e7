import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
/** A font with Latin, Greek and Cyrillic letters that comes with npm: pictures look the same on every machine. */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => require.resolve(`dejavu-fonts-ttf/ttf/${file}`));
/** Wide enough for a desktop; on a phone the letters of a drawing this wide are still about ten pixels high. */
const MAX_WIDTH = 1_200;

/** Draws an SVG as PNG. The SVG may load nothing. */
export function png(svg: string): Buffer {
  const drawing = new Resvg(svg, { font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' } });
  const narrow = drawing.width > MAX_WIDTH;
  const fitted = narrow
    ? new Resvg(svg, {
        font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
        fitTo: { mode: 'width', value: MAX_WIDTH },
      })
    : drawing;
  return Buffer.from(fitted.render().asPng());
}
