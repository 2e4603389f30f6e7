import { francAll } from 'franc-min';

/** Below this share of the best language's likeness a text is in no way English; names of other languages stay far above. */
const LIKE_ENGLISH = 0.85;
/** Shorter texts look like many languages. */
const MIN_LETTERS = 40;

/** Whether a text may be English, by its letters in threes (franc). In doubt it is: a wrong 'no' costs a release. */
export function mayBeEnglish(text: string): boolean {
  if (text.replace(/\P{L}+/gu, '').length < MIN_LETTERS) return true;
  const likeness = francAll(text, { minLength: MIN_LETTERS });
  return likeness[0]?.[0] === 'und' || (likeness.find(([language]) => language === 'eng')?.[1] ?? 0) >= LIKE_ENGLISH;
}
