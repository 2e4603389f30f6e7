import { readFileSync } from 'node:fs';

/** One word of a treebank sentence, placed in the sentence's raw text. */
export interface UdWord {
  start: number;
  end: number;
  upos: string;
  xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  head: number;
  dep: string;
}

export interface UdSentence {
  text: string;
  document: string;
  words: UdWord[];
}

const KEPT_SUBTYPES = new Set(['nsubj:pass', 'aux:pass', 'nmod:poss', 'acl:relcl', 'compound:prt']);
const RENAMED: Record<string, string> = {
  'obl:unmarked': 'obl:tmod',
  'nmod:unmarked': 'nmod:tmod',
  'obl:tmod': 'obl:tmod',
  'nmod:tmod': 'nmod:tmod',
};

/** The label as the project uses it: most subtypes cut. */
export function ourLabel(dep: string): string {
  return KEPT_SUBTYPES.has(dep) ? dep : (RENAMED[dep] ?? dep.split(':')[0]!);
}

/** Reads a CoNLL-U file. Words of a contraction that is not their concatenation all get the span of the whole. */
export function readTreebank(file: string): UdSentence[] {
  const sentences: UdSentence[] = [];
  let text = '';
  let document = '';
  let rows: string[][] = [];
  const flush = () => {
    if (rows.length > 0 && text) sentences.push({ text, document, words: placed(text, rows) });
    rows = [];
    text = '';
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') flush();
    else if (line.startsWith('# text = ')) text = line.slice(9);
    else if (line.startsWith('# newdoc id = ')) document = line.slice(14);
    else if (/^\d+(-\d+)?\t/.test(line)) rows.push(line.split('\t'));
  }
  flush();
  return sentences;
}

function placed(text: string, rows: string[][]): UdWord[] {
  const words: UdWord[] = [];
  let at = 0;
  const find = (form: string): [number, number] => {
    const start = text.indexOf(form, at);
    if (start < 0 || start - at > 20) return [at, at];
    at = start + form.length;
    return [start, at];
  };
  let inside = 0;
  let span: [number, number] = [0, 0];
  let cursor = 0;
  for (const row of rows) {
    const id = row[0]!;
    const form = row[1]!;
    if (id.includes('-')) {
      const [from, to] = id.split('-').map(Number) as [number, number];
      span = find(form);
      inside = to - from + 1;
      cursor = span[0];
      continue;
    }
    let place: [number, number];
    if (inside > 0) {
      inside--;
      if (text.startsWith(form, cursor) && cursor + form.length <= span[1]) {
        place = [cursor, cursor + form.length];
        cursor += form.length;
      } else place = span;
    } else place = find(form);
    words.push({
      start: place[0],
      end: place[1],
      upos: row[3]!,
      xpos: row[4]!,
      head: Number(row[6]) - 1,
      dep: ourLabel(row[7]!),
    });
  }
  return words;
}
