/** The part of a DOM node that is looked at. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const TEXT = 3;
const ELEMENT = 1;
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME']);

/** The text of an element as a person sees it: paragraphs with an empty line between, items of lists behind a dash. */
export function textOfBlocks(root: DomNode): string {
  const blocks: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line
      .split('\n')
      .map((part) => part.replace(/[^\S\n]+/g, ' ').trim())
      .filter((part) => part !== '' && part !== '-')
      .join('\n');
    if (text !== '') blocks.push(text);
    line = '';
  };
  // A stack in place of recursion: a page may nest deeper than calls can.
  const stack: (DomNode | (() => void))[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    if (next.nodeType === TEXT) line += (next.textContent ?? '').replace(/\s+/g, ' ');
    const name = next.nodeName.toUpperCase();
    if (next.nodeType !== ELEMENT && next !== root) continue;
    if (SKIPPED.has(name)) continue;
    if (name === 'BR') line += '\n';
    const block = BLOCKS.has(name);
    if (block) {
      end();
      if (name === 'LI') line = '- ';
    }
    const children = [...next.childNodes].reverse();
    if (block) stack.push(end);
    else if (name === 'TD' || name === 'TH')
      stack.push(() => {
        line += '  ';
      });
    stack.push(...children);
  }
  end();
  return blocks.join('\n\n');
}
