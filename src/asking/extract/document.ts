import type { Alignment } from '../matching/align.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { distinct, type Item, spanItem } from '../release/found.ts';
import { type Extract, nearness, sharedTokens } from './types.ts';

/** The document that the clause asked about rests on: one joined by 'under', 'pursuant to' …, else the nearest one. */
export function extractDocument(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  const shared = sharedTokens(question, alignment);
  const bases = s.view
    .facts('mandate')
    .filter((f) => f.evidence[0] === s.n)
    .flatMap((f) => f.roles.filter((r) => r.role === 'basis'));
  const candidates: { first: number; last: number; far: number; linked: boolean }[] = [];
  for (const m of s.mentions) {
    const kind = s.view.entity(m.entity)?.kind;
    if (kind !== 'document' || m.form !== 'name') continue;
    let { first, last } = m;
    const basis = bases.find((b) => b.start <= m.start && m.end <= b.end);
    if (basis) {
      first = s.tokens.findIndex((t) => t.start >= basis.start);
      last = s.tokens.findLastIndex((t) => t.end <= basis.end);
    } else if (/^(?:1[89]|20)\d\d$/.test(s.tokens[first - 1]?.text ?? '')) first--;
    const words = [...Array(m.last - m.first + 1).keys()].map((k) => m.first + k);
    if (words.every((i) => shared.has(i))) continue;
    const far = nearness(question, alignment, m.last) - (basis ? 1 : 0);
    candidates.push({ first, last, far, linked: Boolean(basis) });
  }
  for (const basis of bases.filter((b) => !b.entity)) {
    const first = s.tokens.findIndex((t) => t.start >= basis.start);
    const last = s.tokens.findLastIndex((t) => t.end <= basis.end);
    candidates.push({ first, last, far: nearness(question, alignment, last) - 1, linked: true });
  }
  const noun = question.focus;
  if (noun && !noun.link) {
    const fits = candidates.filter((c) => matchTerm(noun, s).tokens.some((i) => c.first <= i && i <= c.last));
    const generic = /^(?:document|basis|instrument|mandate|text|legal|law|rule|rules|paper)$/.test(noun.word);
    if (!generic) {
      if (fits.length === 0) return undefined;
      // 'treaty' takes an 'agreement' only when no treaty is named.
      const exact = fits.filter((c) =>
        s.tokens.some((t, i) => c.first <= i && i <= c.last && (t.lemma === noun.lemma || t.lower === noun.word)),
      );
      candidates.splice(0, candidates.length, ...(exact.length > 0 ? exact : fits.map((c) => ({ ...c, far: c.far + 1.5 }))));
    }
  }
  candidates.sort((a, b) => Number(b.linked) - Number(a.linked) || a.far - b.far || a.first - b.first);
  const best = candidates[0];
  if (!best || best.far > 6.5) return undefined;
  const items: Item[] = [spanItem(s, best.first, best.last)];
  // 'the Charter and the Protocol': documents named together answer together.
  for (const other of candidates.slice(1)) {
    const gap = s.tokens.slice(Math.min(best.last, other.last) + 1, Math.max(best.first, other.first));
    if (gap.length <= 4 && gap.every((t) => /^(?:,|and|of|the|under|in|with|by)$/.test(t.lower)))
      items.push(spanItem(s, other.first, other.last));
  }
  // Words of the question that stand only inside the document's own name say nothing of the clause around it.
  const inside = question.terms.filter((t) => {
    const match = alignment.matches.get(t)!;
    return t !== noun && match.score >= 0.7 && match.tokens.length > 0 && match.tokens.every((i) => best.first <= i && i <= best.last);
  }).length;
  const exact = noun && s.tokens.some((t, i) => best.first <= i && i <= best.last && t.lemma === noun.lemma) ? 0.12 : 0;
  return {
    items: distinct(items),
    fit: (best.linked ? 0.1 : 0) + exact - inside * 0.15,
    because: best.linked ? 'the document the clause rests on' : 'the document nearest to what was asked',
  };
}
