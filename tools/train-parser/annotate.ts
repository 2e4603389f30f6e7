/**
 * Makes trees for sentences of your own: shows how the parser reads them, word by word, and takes what you correct.
 *
 *   npx tsx tools/train-parser/annotate.ts show SENTENCES.txt NAME            one sentence a line; writes NAME.conllu and NAME.txt to read
 *   npx tsx tools/train-parser/annotate.ts show-questions QUESTIONS.txt NAME  the same for questions as people type them, a name one word
 *   npx tsx tools/train-parser/annotate.ts correct NAME                       takes the corrections of NAME.fix into NAME.conllu
 *
 * A line of NAME.fix is 'SENTENCE.WORD HEAD RELATION [TAG]' ('3.2 10 nmod', '3.12 0 root', '4.8 9 compound PROPN/NNPS') or, for a sentence
 * that is no sentence, 'SENTENCE skip'. Nothing is written while a line cannot be read or a sentence is no tree.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readingCopy } from '../../src/reading/fold.ts';
import { analyse } from '../../src/reading/language.ts';
import { Decoder } from '../../src/reading/syntax/decoder.ts';
import { Model } from '../../src/reading/syntax/model.ts';
import { parseQuestion, parseSentence } from '../../src/reading/syntax/parser.ts';

/** One word of a sentence under correction; heads count words from 1, 0 is the root's. */
interface Word {
  form: string;
  tag: string;
  head: number;
  dep: string;
}

interface Annotated {
  text: string;
  words: Word[];
}

const [command, first, second] = process.argv.slice(2);
const ofQuestions = command === 'show-questions';
const model = new Model(readFileSync(new URL(`../../src/reading/syntax/${ofQuestions ? 'questions' : 'model'}.bin`, import.meta.url)));

function show(file: string, name: string): void {
  const decoder = new Decoder(model.inventory, model);
  const sentences = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, words: wordsOf(text, decoder) }));
  writeFileSync(`${name}.conllu`, written(sentences));
  writeFileSync(`${name}.txt`, sentences.map(readable).join('\n'));
  console.log(`${name}.txt: ${sentences.length} sentences to read; corrections go to ${name}.fix`);
}

function wordsOf(text: string, decoder: Decoder): Word[] {
  const tokens = analyse(readingCopy(text));
  decoder.run(tokens);
  const tags = tokens.map((_, i) => model.inventory.fineTags[decoder.tags[i]!]!);
  (ofQuestions ? parseQuestion : parseSentence)(tokens);
  return tokens.map((t, i) => ({ form: text.slice(t.start, t.end), tag: tags[i]!.replace(' ', '/'), head: t.head + 1, dep: t.dep }));
}

const readable = ({ text, words }: Annotated, n: number): string =>
  [
    `#${n + 1} ${text}`,
    ...words.flatMap((w, i) =>
      w.dep === 'punct' ? [] : [`${i + 1} ${w.form} ${w.tag} ${w.dep} ${w.head} ${words[w.head - 1]?.form ?? 'ROOT'}`],
    ),
    '',
  ].join('\n');

const written = (sentences: readonly Annotated[]): string =>
  sentences
    .map(({ text, words }) => {
      const rows = words.map((w, i) => [i + 1, w.form, '_', ...w.tag.split('/'), '_', w.head, w.dep, '_', '_'].join('\t'));
      return `# text = ${text}\n${rows.join('\n')}\n\n`;
    })
    .join('');

function readBack(file: string): Annotated[] {
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .filter((block) => block.startsWith('#'))
    .map((block) => {
      const [text, ...rows] = block.split('\n');
      const words = rows
        .map((row) => row.split('\t'))
        .map((c) => ({ form: c[1]!, tag: `${c[3]}/${c[4]}`, head: Number(c[6]), dep: c[7]! }));
      return { text: text!.slice('# text = '.length), words };
    });
}

function correct(name: string): void {
  if (!existsSync(`${name}.fix`)) throw new Error(`there is no ${name}.fix`);
  const sentences = readBack(`${name}.conllu`);
  const faults: string[] = [];
  const skipped = new Set<number>();
  for (const line of readFileSync(`${name}.fix`, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const skip = /^(\d+) skip$/.exec(line.trim());
    if (skip) skipped.add(Number(skip[1]) - 1);
    else if (!take(line.trim(), sentences)) faults.push(`cannot read: ${line}`);
  }
  sentences.forEach((sentence, n) => {
    const fault = skipped.has(n) ? undefined : faultOf(sentence.words);
    if (fault) faults.push(`sentence ${n + 1}: ${fault}`);
  });
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  const kept = sentences.filter((_, n) => !skipped.has(n));
  writeFileSync(`${name}.conllu`, written(kept));
  console.log(`${name}.conllu: ${kept.length} sentences`);
}

/** Takes one correction; false when it cannot be read or names what is not there. */
function take(line: string, sentences: readonly Annotated[]): boolean {
  const [, n, i, head, dep, tag] = /^(\d+)\.(\d+) (\d+) ([a-z:]+)(?: ([A-Z]+\/\S+))?$/.exec(line) ?? [];
  const words = sentences[Number(n) - 1]?.words;
  const word = words?.[Number(i) - 1];
  if (!words || !word || Number(head) > words.length || !model.inventory.labels.includes(dep!)) return false;
  if ((head === '0') !== (dep === 'root') || (tag && !model.inventory.fineTags.includes(tag.replace('/', ' ')))) return false;
  word.head = Number(head);
  word.dep = dep!;
  if (tag) word.tag = tag;
  return true;
}

/** Why the words are no tree; punctuation that hung on what changed is hung on the root. */
function faultOf(words: Word[]): string | undefined {
  const roots = words.flatMap((w, i) => (w.head === 0 && w.dep !== 'punct' ? [i + 1] : []));
  if (roots.length !== 1) return `${roots.length} roots`;
  for (const w of words) if (w.dep === 'punct' && (w.head === 0 || words[w.head - 1]!.dep === 'punct')) w.head = roots[0]!;
  for (let i = 0; i < words.length; i++) {
    let at = i + 1;
    for (let steps = 0; at > 0; steps++) {
      if (steps > words.length) return `a circle at word ${i + 1}`;
      at = words[at - 1]!.head;
    }
  }
  return undefined;
}

if ((command === 'show' || ofQuestions) && first && second) show(first, second);
else if (command === 'correct' && first) correct(first);
else {
  console.error('usage: annotate.ts show SENTENCES.txt NAME | show-questions QUESTIONS.txt NAME | correct NAME');
  process.exit(2);
}
