import type { Token } from '../../../model/reading.ts';
import type { ReleaseView, SentenceView } from '../../release/view.ts';

/** By what a release shows that whoever it designates or lists is put under sanctions. */
const OF_SANCTIONS =
  /\b(?:restrictive measures|sanctions?|asset freezes?|freez\w+ (?:of|their) (?:assets|funds)|travel bans?|blocked|executive order|foreign assets control|ofac|blacklist\w*)\b/i;

/** The deeds by which people are put under sanctions, with their past, and what must stand behind each; the plainest first. */
const DEEDS: readonly (readonly [base: string, past: string, behind?: RegExp])[] = [
  ['designate', 'designated'],
  ['add', 'added', /^(?:list|lists|annex|regime|listing)$/],
  ['list', 'listed'],
  ['blacklist', 'blacklisted'],
  ['target', 'targeted'],
];
/** What a question opens with; a label ('names of those sanctioned') is read in its own words. */
const ASKS = /^(?:who|whom|which|what|how|when|why|where|did|does|has|have|was|were|is|are|under|on|since|against)$/;
/** How far behind its verb the list stands: 'added eleven people and four companies | to the list'. */
const REACH = 24;

/**
 * The tokens of a question with 'sanction' as the release puts it, where it has no such verb itself: 'whom did A sanction' as 'whom did A designate', of a
 * release on restrictive measures. Offsets are those of the words replaced.
 */
export function withSanctioned(view: ReleaseView, tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((t, i) => /^(?:sanction|sanctioned|sanctioning)$/.test(t.lower) && isDeed(tokens, i));
  if (
    at < 0 ||
    !ASKS.test(tokens[tokens[0]!.lower === 'and' ? 1 : 0]?.lower ?? '') ||
    view.sentences.some((s) => s.tokens.some((t) => t.lemma === 'sanction' && t.pos === 'VERB'))
  )
    return [...tokens];
  if (!OF_SANCTIONS.test(view.release.text)) return [...tokens];
  const told = DEEDS.find(([base, , behind]) => view.sentences.some((s) => tells(s, base, behind)));
  if (!told) return [...tokens];
  const [base, past] = told;
  const word = tokens[at]!.lower === 'sanctioned' ? past : base;
  return tokens.map((t, i) => (i === at ? { ...t, text: word, lower: word, lemma: base, pos: 'VERB' } : t));
}

/** 'did the union | sanction', 'were they | sanctioned', 'who | sanctioned the bank'; no 'which | sanction was lifted', nor 'the ones | sanctioned, please'. */
function isDeed(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 7), i);
  if (before.some((t) => AUXILIARY.test(t.lower))) return true;
  return tokens[i]!.lower !== 'sanction' && /^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '');
}

const AUXILIARY = /^(?:did|does|do|will|to|would|can|could|may|must|should|is|are|was|were|be|been|has|have|had|'s|got|get)$/;

const tells = ({ tokens }: SentenceView, base: string, behind: RegExp | undefined): boolean =>
  tokens.some(
    (t, i) => t.pos === 'VERB' && t.lemma === base && (!behind || tokens.slice(i + 1, i + REACH).some((o) => behind.test(o.lower))),
  );
