import { drawNetwork, type Network } from '../drawing/index.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { type Encounter, encounters, type Party } from '../knowledge/meetings.ts';
import { MAX_CITATIONS, proved, quotes } from './citations.ts';
import { cut } from './cut.ts';
import { escapeText, oneLine } from './escape.ts';
import { MAX_TEXT, message, note, picture, type Reply, type ReplyFile, rows } from './message.ts';

/** More names than this cannot be read on a phone. */
const MAX_PARTIES = 14;
/** Discord's limit for the description of a picture. */
const MAX_ALT = 1_024;
/** Kept free for the headline and the line that says what is not shown. */
const REST = 500;

export interface GraphWish {
  /** Key of the party whose meetings are wanted; everybody's unless given. */
  readonly of?: Party;
  /** Id of the one release to draw. */
  readonly release?: string;
}

/** Who met whom as a picture; each line has the number of the sentence under the picture that says so. */
export function renderGraph(base: KnowledgeBase, { of, release }: GraphWish): Reply {
  const all = encounters(base)
    .filter((one) => release === undefined || one.citation.release === release)
    .map((one) => (of ? { ...one, pairs: one.pairs.filter(has(of)), groups: one.groups.filter(has(of)) } : one))
    .filter((one) => one.pairs.length + one.groups.length > 0);
  if (all.length === 0) {
    return note(`The releases name no meeting${of ? ` of ${escapeText(of.name)}` : ''} that could be drawn. \`/met\` may still find one.`);
  }
  const chosen = readable(all);
  const proof = quotes(
    chosen.map((one) => proved(base, one.citation)),
    MAX_TEXT - REST,
  );
  const drawn = chosen.slice(0, proof.shown);
  const network = networkOf(drawn);
  const file: ReplyFile = { name: 'who-met-whom.png', attachment: drawNetwork(network), description: inWords(drawn) };
  const rest = all.length - drawn.length;
  const more =
    rest > 0
      ? [`-# ${rest} more ${rest === 1 ? 'sentence tells' : 'sentences tell'} of meetings; ask for one person or one release to see them.`]
      : [];
  const title = of ? `Whom ${escapeText(cut(of.name, 120))} met` : 'Who met whom';
  return message([`**${title}**`, picture(file), ...proof.blocks.slice(0, proof.shown), ...more, ...rows(proof.buttons)], {
    files: [file],
  });
}

/** As many encounters as a picture can show, in their order. */
function readable(all: readonly Encounter[]): Encounter[] {
  const chosen: Encounter[] = [];
  for (const one of all.slice(0, MAX_CITATIONS)) {
    const enough = chosen.length > 0 && networkOf([...chosen, one]).nodes.length > MAX_PARTIES;
    if (!enough) chosen.push(one);
  }
  return chosen;
}

const has = (wanted: Party) => (parties: readonly Party[]) => parties.some((party) => party.key === wanted.key);

/**
 * Parties and the lines between them. A pair is one line, labelled with the numbers of its sentences; a group meets
 * in a dot that has the number of its sentence.
 */
function networkOf(shown: readonly Encounter[]): Network {
  const nodes = new Map<string, Network['nodes'][number]>();
  const lines = new Map<string, { from: string; to: string; of: Set<number> }>();
  const put = ({ key, name, kind }: Party): string => {
    if (!nodes.has(key)) nodes.set(key, { key, name: oneLine(name), shape: kind === 'person' ? 'round' : 'square' });
    return key;
  };
  for (const [i, { pairs, groups }] of shown.entries()) {
    const number = i + 1;
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
function inWords(shown: readonly Encounter[]): string {
  const parts = shown.map(({ pairs, groups }, i) => {
    const two = pairs.map(([a, b]) => `${a.name} and ${b.name}`);
    const more = groups.map((group) => `${group.map((one) => one.name).join(', ')} together`);
    return `${[...two, ...more].join('; ')} (${i + 1})`;
  });
  return cut(`Who met whom: ${parts.join('; ')}.`, MAX_ALT);
}
