/** A long form of a question and what it is in short, from the parts that the form sets apart; undefined where it is no such question after all. */
export type Form = readonly [form: RegExp, short: (parts: readonly (string | undefined)[]) => string | undefined];

/** Whom or what a question is about: a stretch without a question of its own. */
export const LONE = String.raw`((?:the |this |that |his |her |their |its )?(?!(?:who|whom|whose|what|when|where|which|why|how|is|was|are|were|did|does|do|with|by|to|of)\b)[^,;:?!]+?)`;
/** Who is asked for: 'whom', 'which two ministers', 'what head of state'. */
export const WHO = String.raw`(whom?|(?:which|what) (?:[^\s,;:?!]+ ){0,3}?[^\s,;:?!]+?)`;

/** Where a question ends. */
export const END = String.raw`(?=[?.!\s]*$)`;

/** A pronoun as the object of its verb; a name as it is. */
export const objectOf = (subject: string): string =>
  ({ he: 'him', she: 'her', they: 'them', we: 'us', i: 'me' })[subject.toLowerCase()] ?? subject;

/** The form of a whole question. */
export const said = (form: string): RegExp => new RegExp(String.raw`^${form}[?.!\s]*$`, 'iu');

/** The first of the forms that a question has, in short; undefined when it has none. */
export function shortened(question: string, forms: readonly Form[]): string | undefined {
  for (const [form, short] of forms) {
    const parts = form.exec(question);
    const found = parts ? short(parts.slice(1)) : undefined;
    if (found !== undefined) return found.replace(/ {2,}/g, ' ').trim();
  }
  return undefined;
}
