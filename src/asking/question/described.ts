const OPENS = "^who(?:'s|s| were| are| was| is| will be) (?:the |those )?(?:other )?";
const MEETS =
  '(?:met|meets?|meeting|saw|sees?|seen|received?|receives|receiving|talked (?:to|with)|talks? (?:to|with)|spoke (?:to|with)|speaks? (?:to|with))';
const MET = new RegExp(
  `${OPENS}(?:\\S+ ){1,4}?(?:that |whom? )?(?:he|she|they|<person>)(?: (?:will|'ll|would|is|was|has|had|also|to|going|be))* ${MEETS}\\b`,
);
const WITH = /^who (?:were|are|was|is) the (?:\S+ ){1,3}with\b/;

/** True where those asked for are said what they are, before who met them: 'who is the Norland minister that A met'. */
export const isMetByOne = (shape: string): boolean => MET.test(shape);

/** The same, or before whom they were with: 'who were the officers with him'. */
export const isDescribed = (shape: string): boolean => isMetByOne(shape) || WITH.test(shape);
