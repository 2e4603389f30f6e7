import type { Sentence } from '../model/reading.ts';
import type { EntityTable, HeldPost, PlacedMention } from './entities.ts';

/** Who heads a state, by the words of the post: 'president', 'president of the republic of norland'. */
const STATE = /^(?:president|king|queen|emperor|sultan|emir|amir|monarch|grand duke)(?: of |$)/;
/** Whose presidents head no state: 'president of the | national assembly', 'of the development | bank'. */
const BODY =
  / (?:court|senate|assembly|parliament|council|board|bank|chamber|house|university|commission|committee|academy|association|union|federation of|confederation|institute|foundation|company|corporation|group|fund|agency|party|congress|conference|tribunal|society|league|forum|club|school|college|section|division|office)\b/;
const GOVERNMENT = /^(?:(?:federal )?(?:prime minister|chancellor|premier|taoiseach)|president of the government)(?: of |$)/;

const KINDS = [
  { noun: /^state$/, post: STATE },
  { noun: /^government$/, post: GOVERNMENT },
];

/**
 * Gives 'the Head of State' and 'the Head of Government' to the one of whom the text tells: press services call their own president so.
 * Of several who hold such a post it is the one whom the text names first of all; who is named only behind it is somebody else.
 */
export function giveStateHeads(table: EntityTable, sentences: readonly Sentence[]): void {
  for (const { n, tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const kind =
        token.lower === 'head' && tokens[i - 1]?.lower === 'the' && tokens[i + 1]?.lower === 'of'
          ? KINDS.find((k) => k.noun.test(tokens[i + 2]?.lower ?? ''))
          : undefined;
      // 'the Head of State | of Norland' says itself whose; 'the head of state-owned firms' is none.
      if (!kind || /^(?:of|-|or)$/.test(tokens[i + 3]?.lower ?? '')) continue;
      const inside = (m: PlacedMention): boolean => m.n === n && m.first <= i + 2 && m.last >= i;
      if (table.mentions.some((m) => inside(m) && (m.last > i + 2 || table.entity(m.entity)?.kind === 'person'))) continue;
      const person = meant(table, kind.post, n, i);
      if (!person) continue;
      // 'Government' is no body there.
      for (let k = table.mentions.length - 1; k >= 0; k--) if (inside(table.mentions[k]!)) table.mentions.splice(k, 1);
      table.addMention(table.entity(person)!, n, i - 1, i + 2, 'nominal');
    }
  }
}

/** Who of those named before heads a state or a government. */
function meant(table: EntityTable, post: RegExp, n: number, i: number): string | undefined {
  const named = (p: HeldPost): boolean => p.n < n || (p.n === n && p.last < i);
  const holders = new Set(table.posts.filter((p) => named(p) && post.test(p.key) && !BODY.test(p.key)).map((p) => p.person));
  if (holders.size <= 1) return [...holders][0];
  const first = table.mentions.find((m) => m.n > 0 && table.entity(m.entity)?.kind === 'person');
  return first && holders.has(first.entity) ? first.entity : undefined;
}
