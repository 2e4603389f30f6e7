const SECOND =
  /^(.{8,}?),? and ((?:where|when|why|how (?:many|much|long)|from how many|since when|under (?:which|what)|what(?:'s|’s| is| was| are| were) (?:(?:his|her|their|its) (?:post|job|role|title|position|function|office)|he|she)|who (?:is|was) (?:he|she|that)|(?:(?:to|with|on|by) )?whom? (?:else )?(?:(?:from|in|at|on|of) (?:\S+ ){1,4}?)?(?:did|does|do|will|has|have|was|were|is|are))\b.*)$/i;
const DOUBLE = /^(when|where|why|who|how) and (when|where|why|how|with whom) (.+)$/i;

/** The two questions in 'who did A meet and where?' or 'when and where did A meet B?'; undefined for one question alone. */
export function twoParts(question: string): [first: string, second: string] | undefined {
  const plain = question.replace(/[?!.\s]+$/, '').trim();
  const double = DOUBLE.exec(plain);
  if (double) return [`${double[1]} ${double[3]}?`, `${double[2]} ${double[3]}?`];
  const two = SECOND.exec(plain);
  return two && /^(?:who|whom|what|which|where|when|why|how|did|with|to|by|under)\b/i.test(plain)
    ? [`${two[1]}?`, `${two[2]}?`]
    : undefined;
}
