import type { Fact, Role } from '../../model/reading.ts';
import { chunkFrom } from '../extract/place.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';

/**
 * Where a meeting was that its clause gives no place: what closes its sentence behind a comma ('…, | at the Bell Palace, Oslo.'), or for the one of the
 * headline the place that both headline and dateline name. Empty where neither tells it.
 */
export function placesTold(view: ReleaseView, fact: Fact): Role[] {
  const s = view.sentences[fact.evidence[0]!]!;
  const closing = s.n > 0 ? closingPlace(s) : undefined;
  const place = closing ?? titledPlace(view);
  return place ? [place] : [];
}

function closingPlace(s: SentenceView): Role | undefined {
  const { tokens } = s;
  for (let i = tokens.length - 2; i > 1 && i > tokens.length - 16; i--) {
    if (!/^(?:in|at)$/.test(tokens[i]!.lower)) continue;
    const chunk = withTown(s, chunkFrom(s, i + 1));
    const ends = chunk && tokens.slice(chunk[1] + 1).every((t) => /^[.,)]$/.test(t.text));
    const isNamed = chunk && tokens.slice(chunk[0], chunk[1] + 1).some((t) => /^\p{Lu}/u.test(t.text));
    if (ends && isNamed && tokens[i - 1]!.text === ',' && s.entityAt(chunk[1])?.kind !== 'person') return roleOf(s, chunk);
    // What lies further in is of something else.
    if (!ends) return undefined;
  }
  return undefined;
}

/** 'at the Harbour House | , Selmo': the town is a part of it. */
function withTown({ tokens }: SentenceView, chunk: readonly [number, number] | undefined): readonly [number, number] | undefined {
  if (!chunk || tokens[chunk[1] + 1]?.text !== ',') return chunk;
  let last = chunk[1] + 1;
  while (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last++;
  const isTown = last > chunk[1] + 1 && last < chunk[1] + 5 && tokens.slice(last + 1).every((t) => /^[.,)]$/.test(t.text));
  return isTown ? [chunk[0], last] : chunk;
}

/** 'A meets B in Oslo' over 'Oslo, 3 May - …': two lines that agree. */
function titledPlace(view: ReleaseView): Role | undefined {
  const title = view.sentences[0]!;
  const places = title.mentions.filter(
    (m) => view.entity(m.entity)?.kind === 'place' && m.form === 'name' && /^(?:in|at)$/.test(title.tokens[m.first - 1]?.lower ?? ''),
  );
  const [place] = places;
  if (!place || places.length > 1) return undefined;
  const named = view.sentences.slice(1, 4).some((s) => {
    const first = s.mentions.find((m) => m.first === 0);
    const dash = s.tokens.slice(0, 14).findIndex((t) => /^[-–—:]$/.test(t.text));
    const isSame =
      first?.entity === place.entity ||
      (s.geo[0] !== undefined && s.geo[0] === title.geo[place.first] && s.geo[0] !== countryOf(s.geo[0]!));
    return first !== undefined && dash > first.last && isSame;
  });
  return named ? roleOf(title, [place.first, place.last]) : undefined;
}

const roleOf = (s: SentenceView, [first, last]: readonly [number, number]): Role => {
  const entity = s.mentionAt(last)?.entity;
  return { role: 'place', n: s.n, start: s.tokens[first]!.start, end: s.tokens[last]!.end, ...(entity === undefined ? {} : { entity }) };
};
