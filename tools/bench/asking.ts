import MiniSearch from 'minisearch';
import { ask } from '../../src/asking/index.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { Catalogue } from '../../src/knowledge/catalogue.ts';
import { Part } from '../../src/knowledge/part.ts';
import { fromStored } from '../../src/knowledge/stored-reading.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readingCopy } from '../../src/reading/fold.ts';
import { analyse, stem } from '../../src/reading/language.ts';
import { seeded } from './seeded.ts';
import { shelve, type Variant, vary } from './shelf.ts';
import { ms, quantile, type Row, timed } from './time.ts';

export interface BenchQuestion {
  readonly question: string;
  readonly release?: string;
}

const SIZES = [1, 100, 10_000];
/** What a question may take of the time of a search. */
const TIMES = 3;
const QUESTIONS = 200;
/** On a large shelf a search takes up to a second: fewer are enough for a median, and a few to get warm. */
const QUESTIONS_OF_MANY = 20;
const WARM_UP_OF_MANY = 3;

/** How long an answer takes at each size of the shelf, beside a search for the best sentence (minisearch over wink's stems) in the same run. */
export function benchAsking(readings: readonly Reading[], questions: readonly BenchQuestion[]): Row[] {
  const asked = questions.filter((q) => readings.some((r) => r.release.id === q.release));
  return SIZES.flatMap((size) => (size === 1 ? ofOne(readings, asked) : ofMany(readings, asked, size)));
}

interface Case {
  readonly base: KnowledgeBase;
  readonly search: MiniSearch;
  readonly question: string;
}

/** Each question over a shelf with its own release alone. */
function ofOne(readings: readonly Reading[], questions: readonly BenchQuestion[]): Row[] {
  const shelves = new Map(readings.map((r) => [r.release.id, { base: new KnowledgeBase([r]), search: addSentences(emptySearch(), r) }]));
  const cases = spread(questions).map(({ question, release }) => ({ ...shelves.get(release!)!, question }));
  return rows(cases, 1);
}

/** Questions about releases anywhere on a shelf that is made of the given ones under other names. */
function ofMany(readings: readonly Reading[], questions: readonly BenchQuestion[], size: number): Row[] {
  const renames: Variant['rename'][] = [];
  const catalogue = new Catalogue();
  const search = emptySearch();
  for (let i = 0; i < size; i++) {
    const { reading, rename } = vary(readings[i % readings.length]!, Math.floor(i / readings.length));
    renames.push(rename);
    // Packed, as the bot has them.
    const { stored, release } = shelve(reading);
    catalogue.add(fromStored(stored, release)!);
    addSentences(search, reading);
  }
  const base = new KnowledgeBase({ parts: [new Part(catalogue)] });
  const next = seeded(`shelf of ${size}`);
  const copies = Math.max(1, Math.floor(size / readings.length));
  const cases = spread(questions).map(({ question, release }) => {
    const at = readings.findIndex((r) => r.release.id === release);
    const rename = renames[Math.floor(next() * copies) * readings.length + at];
    return { base, search, question: rename ? rename(question) : question };
  });
  return rows(size > 1000 ? cases.slice(0, QUESTIONS_OF_MANY) : cases, size);
}

function spread(questions: readonly BenchQuestion[]): BenchQuestion[] {
  const step = Math.max(1, Math.floor(questions.length / QUESTIONS));
  return questions.filter((_, i) => i % step === 0).slice(0, QUESTIONS);
}

function rows(cases: readonly Case[], size: number): Row[] {
  const answer = ({ base, question }: Case): unknown => ask(base, question);
  const find = ({ search, question }: Case): unknown => search.search(stemsOf(analyse(readingCopy(question))).join(' ')).slice(0, 1);
  for (const one of size > 1000 ? cases.slice(0, WARM_UP_OF_MANY) : cases) {
    answer(one);
    find(one);
  }
  const mine: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < (size > 1000 ? 1 : 3); round++)
    for (const one of cases) {
      mine.push(timed(() => answer(one)));
      peer.push(timed(() => find(one)));
    }
  const figures = (times: readonly number[]): string => `median ${ms(quantile(times, 0.5))}, 99 % under ${ms(quantile(times, 0.99))}`;
  const name = `${size} ${size === 1 ? 'release' : 'releases'}`;
  return [
    { what: `a question of ${name}`, figure: figures(mine) },
    { what: `minisearch over its sentences`, figure: figures(peer) },
    ...[0.5, 0.99].map((share): Row => {
      const ratio = quantile(mine, share) / quantile(peer, share);
      const what = `  in times of minisearch, ${name}, ${share === 0.5 ? 'median' : '99 %'}`;
      return { what, figure: ratio.toFixed(2), ratio: ratio.toFixed(2), target: `${TIMES} at most`, met: ratio <= TIMES };
    }),
  ];
}

const emptySearch = (): MiniSearch =>
  new MiniSearch({ fields: ['words'], tokenize: (text) => text.split(' '), processTerm: (term) => term });

function addSentences(search: MiniSearch, { release, sentences }: Reading): MiniSearch {
  search.addAll(sentences.map(({ n, tokens }) => ({ id: `${release.id} ${n}`, words: stemsOf(tokens, stemOf).join(' ') })));
  return search;
}

function stemsOf(tokens: readonly { readonly text: string }[], stemmer = stem): string[] {
  return tokens.flatMap(({ text }) => (/[\p{L}\p{N}]/u.test(text) ? [stemmer(text.toLowerCase())] : []));
}

const stems = new Map<string, string>();

/** Each word is stemmed once: ten thousand releases share most of theirs. */
function stemOf(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = stem(word);
    stems.set(word, known);
  }
  return known;
}
