import type { KnowledgeBase } from '../knowledge/base.ts';
import { compare, type Difference } from '../knowledge/compare.ts';
import { releaseKey } from '../knowledge/release-key.ts';
import type { Reading } from '../model/reading.ts';
import type { Citation } from '../model/release.ts';
import { citationBlock, contextButton, type Proved, proved } from './citations.ts';
import { customId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeText } from './escape.ts';
import { MAX_TEXT, message, note, type Reply, rows } from './message.ts';
import { paged, pageNumber, pager } from './pages.ts';

/** The action behind the pages. */
export const COMPARE_PAGE = 'compare';
/** Quotes on one page: what both say has two. */
const MAX_QUOTED = 6;
const MAX_LABEL = 200;
/** Characters kept free for the headline. */
const REST = 400;

interface Entry {
  readonly heading: string;
  readonly label: string;
  readonly quoted: readonly Numbered[];
}

interface Numbered {
  readonly proof: Proved;
  readonly number: number;
}

/** What two releases say of the same things: where they differ, what both say, what only one says; each with its sentences. */
export function renderCompare(base: KnowledgeBase, first: Reading, second: Reading, wanted?: string): Reply {
  const titles = [titleOf(first), titleOf(second)];
  const entries = entriesOf(base, first, second, titles);
  if (entries.length === 0)
    return note('Neither of these releases tells of a meeting, a visit, a statement or the like that could be compared.');
  const pages = paged(entries, (page) => {
    return proofsOf(page).length <= MAX_QUOTED && blocksOf(page).join('').length <= MAX_TEXT - REST;
  });
  const number = pageNumber(wanted, pages.length);
  const shown = pages[number]!;
  const keys = [releaseKey(first.release), releaseKey(second.release)];
  return message(
    [
      `**${titles[0]}** and **${titles[1]}**`,
      ...blocksOf(shown),
      ...pager(number, pages.length, (to) => customId(COMPARE_PAGE, to, ...keys)),
      ...rows(proofsOf(shown).map(({ proof, number: n }) => contextButton(proof, n))),
    ],
    { result: true },
  );
}

function entriesOf(base: KnowledgeBase, first: Reading, second: Reading, titles: readonly string[]): Entry[] {
  const { both, onlyFirst, onlySecond } = compare(first, second);
  const numbers = new Map<string, number>();
  // A sentence keeps its number wherever it proves something.
  const numberOf = ({ release, n }: Citation): number => {
    const key = JSON.stringify([release, n]);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  const entry = (heading: string, label: string, ...citations: Citation[]): Entry => ({
    heading,
    label,
    quoted: citations.map((citation) => ({ proof: proved(base, citation), number: numberOf(citation) })),
  });
  const label = (text: string) => escapeText(cut(text, MAX_LABEL));
  const differing = both.filter((one) => one.differences.length > 0);
  const agreeing = both.filter((one) => one.differences.length === 0);
  return [
    ...differing.map((one) =>
      entry(
        'They differ, or tell of two events',
        `${label(one.label)}\n${one.differences.map(difference).join('\n')}`,
        one.first,
        one.second,
      ),
    ),
    ...agreeing.map((one) => entry('Both say', label(one.label), one.first, one.second)),
    ...onlyFirst.map((one) => entry(`Only “${titles[0]}” says`, label(one.label), one.citation)),
    ...onlySecond.map((one) => entry(`Only “${titles[1]}” says`, label(one.label), one.citation)),
  ];
}

/** The sentences of some entries, each once. */
function proofsOf(entries: readonly Entry[]): Numbered[] {
  return [...new Map(entries.flatMap(({ quoted }) => quoted.map((one) => [one.number, one] as const))).values()];
}

/** Entries as blocks; a heading stands before the first of its kind on the page. A sentence that the page quoted already is told by its number. */
function blocksOf(entries: readonly Entry[]): string[] {
  const said = new Set<number>();
  return entries.map(({ heading, label, quoted }, i) => {
    const above = entries[i - 1]?.heading === heading ? '' : `**${heading}:**\n`;
    const [known, fresh] = [quoted.filter(({ number }) => said.has(number)), quoted.filter(({ number }) => !said.has(number))];
    const quotes = fresh.map(({ proof, number }) => citationBlock(proof, number, (MAX_TEXT - REST) / quoted.length - label.length - 300));
    for (const { number } of fresh) said.add(number);
    const again = known.length > 0 ? [`-# ${known.map(({ number }) => `\\[${number}\\]`).join(' ')}, quoted above`] : [];
    return [`${above}${label}`, ...quotes, ...again].join('\n');
  });
}

function difference({ what, first, second }: Difference): string {
  const [one, other] = [escapeText(cut(first, 100)), escapeText(cut(second, 100))];
  // Dates stand as ISO here, which is no quote.
  return what === 'date' ? `The date: ${one}, or ${other}` : `The ${what}: “${one}”, or “${other}”`;
}

function titleOf({ release }: Reading): string {
  return escapeText(cut(release.title || release.id, 70));
}
