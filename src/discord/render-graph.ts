import { createHash } from 'node:crypto';
import { drawNetwork, type Network } from '../drawing/index.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { type Encounter, encounters, type Party, parties } from '../knowledge/meetings.ts';
import { releaseKey } from '../knowledge/release-key.ts';
import { citationBlock, contextButton, proved } from './citations.ts';
import { customId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeText, oneLine } from './escape.ts';
import { MAX_TEXT, message, note, picture, type Reply, type ReplyFile, rows } from './message.ts';
import { paged, pageNumber, pager, within } from './pages.ts';

/** More names than this cannot be read on a phone. */
const MAX_PARTIES = 14;
/** Discord's limit for the description of a picture. */
const MAX_ALT = 1_024;
/** The action behind the pages. */
export const GRAPH_PAGE = 'graph';
/** Quotes under one picture. */
const MAX_ENCOUNTERS = 8;
/** Kept free for the headline. */
const REST = 500;

export interface GraphWish {
  /** The party whose meetings are wanted; everybody's unless given. */
  readonly of?: Party;
  /** Id of the one release to draw. */
  readonly release?: string;
}

/** An encounter under its number, which stands in the picture and before its quote. */
interface Numbered {
  readonly one: Encounter;
  readonly number: number;
}

/** Who met whom as a picture; each line has the number of the sentence under the picture that says so. */
export function renderGraph(base: KnowledgeBase, { of, release }: GraphWish, wanted?: string): Reply {
  const all = encounters(base)
    .filter((one) => release === undefined || one.citation.release === release)
    .map((one) => (of ? { ...one, pairs: one.pairs.filter(has(of)), groups: one.groups.filter(has(of)) } : one))
    .filter((one) => one.pairs.length + one.groups.length > 0);
  if (all.length === 0) {
    return note(`The releases name no meeting${of ? ` of ${escapeText(of.name)}` : ''} that could be drawn. \`/met\` may still find one.`);
  }
  const entries = all.map((one, i) => ({ one, number: i + 1, cited: proved(base, one.citation) }));
  const quoted = (page: typeof entries) => page.map(({ cited, number }) => citationBlock(cited, number, MAX_TEXT - REST));
  const fits = within(MAX_TEXT - REST, MAX_ENCOUNTERS);
  const pages = paged(entries, (page) => fits(quoted([...page])) && networkOf(page).nodes.length <= MAX_PARTIES);
  const number = pageNumber(wanted, pages.length);
  const shown = pages[number]!;
  const file: ReplyFile = { name: 'who-met-whom.png', attachment: drawNetwork(networkOf(shown)), description: inWords(shown) };
  const title = of ? `Whom ${escapeText(cut(of.name, 120))} met` : 'Who met whom';
  const key = release === undefined ? '' : releaseKey(base.release(release)!);
  const buttons = shown.map(({ cited, number }) => contextButton(cited, number, all.length === 1));
  return message(
    [
      `**${title}**`,
      picture(file),
      ...quoted(shown),
      ...pager(number, pages.length, (to) => customId(GRAPH_PAGE, to, of ? partyMark(of) : '', key)),
      ...rows(buttons),
    ],
    { files: [file], result: true },
  );
}

/** A party as custom ids name it: short, and the same in every process. */
export function partyMark({ key }: Party): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 16);
}

/** The party that goes by a mark, if the releases still name it. */
export function partyOfMark(base: KnowledgeBase, mark: string): Party | undefined {
  return mark === '' ? undefined : parties(base).find((party) => partyMark(party) === mark);
}

const has = (wanted: Party) => (parties: readonly Party[]) => parties.some((party) => party.key === wanted.key);

/**
 * Parties and the lines between them. A pair is one line, labelled with the numbers of its sentences; a group meets
 * in a dot that has the number of its sentence.
 */
function networkOf(shown: readonly Numbered[]): Network {
  const nodes = new Map<string, Network['nodes'][number]>();
  const lines = new Map<string, { from: string; to: string; of: Set<number> }>();
  const put = ({ key, name, kind }: Party): string => {
    if (!nodes.has(key)) nodes.set(key, { key, name: oneLine(name), shape: kind === 'person' ? 'round' : 'square' });
    return key;
  };
  for (const {
    one: { pairs, groups },
    number,
  } of shown) {
    for (const pair of pairs) {
      const [from, to] = pair.map(put).sort() as [string, string];
      const line = lines.get(`${from}\n${to}`) ?? { from, to, of: new Set() };
      lines.set(`${from}\n${to}`, line);
      line.of.add(number);
    }
    for (const [g, group] of groups.entries()) {
      const dot = `dot ${number} ${g}`;
      nodes.set(dot, { key: dot, name: String(number), shape: 'dot' });
      for (const party of group) lines.set(`${dot}\n${put(party)}`, { from: dot, to: party.key, of: new Set() });
    }
  }
  return { nodes: [...nodes.values()], edges: [...lines.values()].map(({ from, to, of }) => ({ from, to, label: [...of].join(', ') })) };
}

/** What the picture shows, for those who cannot see it. */
function inWords(shown: readonly Numbered[]): string {
  const parts = shown.map(({ one: { pairs, groups }, number }) => {
    const two = pairs.map(([a, b]) => `${a.name} and ${b.name}`);
    const more = groups.map((group) => `${group.map((one) => one.name).join(', ')} together`);
    return `${[...two, ...more].join('; ')} (${number})`;
  });
  return cut(`Who met whom: ${parts.join('; ')}.`, MAX_ALT);
}
