import { analyse } from '../../reading/language.ts';

const AUX = 'is|are|was|were|will|would|can|could|should|has|have|had|may|might|must';
/** 'whether | the minister | was | there' */
const WHETHER = new RegExp(`^(?:if|whether)(?: or not)? (.+?) (${AUX}) (.+)$`, 'i');
const WHETHER_DID = /^(?:if|whether)(?: or not)? (.+)$/i;
/** 'when | the visit | will | be', 'what | her job | is' */
const INDIRECT = new RegExp(
  `^(when|where|why|how|how (?:old|long|far|big|large|often)|who|whom|what)(?= (?:the|a|an|his|her|their|its|this|that|he|she|they|it|we|there|\\p{L}+(?:'s)?)\\b) (?!(?:${AUX}|do|does|did|many|much|old|long|far|big|large|often)\\b)(.+?) (${AUX})(?: (.+))?$`,
  'iu',
);
const DETERMINED = /^(?:the|a|an|his|her|their|its|this|that|he|she|they|it|we|there)\b/i;

/** A deed told as past: 'where the two leaders | talked'. */
const PAST =
  /\b(?:\w{2,}ed|met|held|went|came|took|spoke|saw|left|began|gave|made|said|told|got|flew|won|fell|broke|sent|paid|ran|stood|drew|wrote|built|bought|sold|led|lost|spent|taught|thought|brought|became|chose|rose|hit)\b/i;
const ASKS_WHEN_OR_WHERE = new RegExp(`^(when|where|why) (?!(?:${AUX}|do|does|did)\\b)(.+)$`, 'i');

/** 'they met in June | where' */
const AT_END = new RegExp(
  `^(?!.*\\b(?:who|whom|whose|what|which|how|and|${AUX}|do|does|did)\\b)(.+)(?<! (?:till|until|since|by|from|to|at|on|in|of|for|about|near)) (where|when|why)$`,
  'i',
);

/**
 * The direct form of an indirect question: 'when the visit will begin' as 'when will the visit begin', 'whether she was there' as 'was she
 * there', 'where they met' and 'they met
 * where' as 'where did they meet'. One that is direct already comes back as it is.
 */
export function direct(question: string): string {
  const end = /[?.!\s]*$/.exec(question)![0];
  const clause = question.slice(0, question.length - end.length);
  const inverted = WHETHER.exec(clause);
  if (inverted) return `${inverted[2]} ${inverted[1]} ${inverted[3]}${end}`;
  const did = WHETHER_DID.exec(clause);
  if (did) return `did ${did[1]}${end}`;
  const told = INDIRECT.exec(clause);
  if (told && /^what$/i.test(told[1]!) && !DETERMINED.test(told[2]!) && told[4] !== undefined) return question;
  if (told) return `${told[1]} ${told[3]} ${told[2]}${told[4] ? ` ${told[4]}` : ''}${end}`;
  const asked = ASKS_WHEN_OR_WHERE.exec(clause);
  return asked && PAST.test(asked[2]!) ? `${asked[1]} did ${withPlainVerb(asked[2]!)}${end}` : question;
}

/** 'they met in June where' as 'where did they meet in June'; undefined for anything else. */
export function fronted(question: string): string | undefined {
  const told = AT_END.exec(question.replace(/[?.!\s]+$/, ''));
  return told && PAST.test(told[1]!) ? `${told[2]} did ${withPlainVerb(told[1]!)}` : undefined;
}

/** 'the two leaders talked' as 'the two leaders talk' */
function withPlainVerb(clause: string): string {
  const verb = analyse(clause).find((t, i) => i > 0 && PAST.test(t.text) && t.lemma !== t.lower && t.pos !== 'PROPN');
  return verb ? clause.slice(0, verb.start) + verb.lemma + clause.slice(verb.end) : clause;
}
