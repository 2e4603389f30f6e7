// People who are named behind a question that calls them 'they': 'where had they met before, Lind and Rud'.

/** A name or post of up to four words. */
const NAME = String.raw`(?:the |mr\.? |ms\.? |mrs\.? |dr\.? )?(?!(?:and|or|then|too|please|again|also|before|after|in|on|at|by|with|for|from|to|if|when|while|who|what|which|exactly|perhaps|maybe|though|yet|now|there|here|did|does|do|is|are|was|were|not|no|yes|right)\b)[\p{L}][\p{L}.’'-]*(?: (?!and\b|or\b)[\p{L}][\p{L}.’'-]*){0,3}`;
const ASKED = String.raw`((?:and |so )?(?:who|whom|what|which|when|where|why|how|did|do|does|have|has|had|was|were|are|will|are)\b[^,;:?!]*?)`;
const BEHIND = new RegExp(`^${ASKED} they\\b([^,;:?!]*?)(?:, ?| [-–—] |: ?)(${NAME} and ${NAME})[?.!\\s]*$`, 'iu');

/** 'where had they met before, Lind and Rud' as 'where had Lind and Rud met before'; undefined for a question that names nobody so. */
export function withNamesInPlace(question: string): string | undefined {
  const [, before, after, names] = BEHIND.exec(question) ?? [];
  return names === undefined || /\b(?:they|them|their)\b/i.test(`${before} ${after}`) ? undefined : `${before} ${names}${after}`;
}
