import type { Sentence } from '../model/reading.ts';
import type { EntityTable, PlacedMention } from './entities.ts';
import { foldKey } from './fold.ts';

/** A line of more tokens is no line of a letterhead. */
const LINE = 20;
/** What may stand beside the name or the post in its line: articles, courtesy, letters behind a name, marks. */
const BESIDE = /^(?:the|hon|honourable|honorable|rt|right|h\.?e\.?|by|from|mp|mep|mla|senator|[^\p{L}\p{N}]+)$/iu;

/**
 * Posts that fill a line of their own go to the person whose name fills the line below, else the line above: 'MINISTER FOR TRADE' above
 * 'The Hon A B MP', or a signature with the post below the name. Must run before loose posts are given to whoever else holds one alike.
 */
export function giveLinePosts(table: EntityTable, sentences: readonly Sentence[]): void {
  for (const [k, loose] of [...table.loosePosts.entries()].reverse()) {
    if (loose.n === 0 || !fills(sentences[loose.n]!, loose.first, loose.last)) continue;
    const holder = nameIn(table, sentences, loose.n + 1) ?? nameIn(table, sentences, loose.n - 1);
    if (!holder) continue;
    table.loosePosts.splice(k, 1);
    table.posts.push({
      person: holder.entity,
      n: loose.n,
      first: loose.first,
      last: loose.last,
      head: loose.head,
      key: foldKey(table.words(loose.n, loose.first, loose.last)),
      holderLine: holder.n,
    });
    table.addMention(table.entity(holder.entity)!, loose.n, loose.first, loose.last, 'nominal');
  }
}

/** The one person whose name fills the line, if he has no post there already. */
function nameIn(table: EntityTable, sentences: readonly Sentence[], n: number): PlacedMention | undefined {
  const sentence = sentences[n];
  if (!sentence || n === 0 || table.posts.some((p) => p.n === n)) return undefined;
  const people = table.mentions.filter((m) => m.n === n && table.entity(m.entity)?.kind === 'person');
  const [person] = people;
  return people.length === 1 && person!.form !== 'nominal' && fills(sentence, person!.first, person!.last) ? person : undefined;
}

/** True where a short line says nothing beside the tokens from `first` to `last`, and is no sentence that ends in a full stop. */
const fills = ({ tokens }: Sentence, first: number, last: number): boolean =>
  tokens.length < LINE && !/^[.?!]$/.test(tokens.at(-1)!.text) && tokens.every((t, i) => (first <= i && i <= last) || BESIDE.test(t.text));
