import { analyse } from '../../../reading/language.ts';

/** Without 'may', which is a month and a name as well. */
const AUX = 'is|are|was|were|will|would|can|could|should|has|have|had|might|must';
const WHETHER = /^(?:if|whether)(?: or not)? (.+)$/i;
/** 'the minister | was | there' */
const WITH_AUX = new RegExp(`^(.+?) (${AUX}) (.+)$`, 'i');
/** 'when | the visit | will | be', 'what | her job | is' */
const INDIRECT = new RegExp(
  `^(when|where|why|how|how (?:old|long|far|big|large|often)|who|whom|what)(?= (?:the|a|an|his|her|their|its|this|that|he|she|they|it|we|there|\\p{L}+(?:'s)?)\\b) (?!(?:${AUX}|do|does|did|many|much|old|long|far|big|large|often)\\b)(.+?) (${AUX})(?: (.+))?$`,
  'iu',
);
const DETERMINED = /^(?:the|a|an|his|her|their|its|this|that|he|she|they|it|we|there)\b/i;

/** A deed told as past: 'where the two leaders | talked'. */
const PAST =
  /\b(?:\w{2,}ed|met|held|went|came|took|spoke|saw|left|began|gave|made|said|told|got|flew|won|fell|broke|sent|paid|ran|stood|drew|wrote|built|bought|sold|led|lost|spent|taught|thought|brought|became|chose|rose|hit|sank|fled|shot|sought|caught|drove|stole|threw|knew|kept|felt|fought|swore|struck|grew|froze|laid|dug|swept|overthrew|withdrew|undertook|rang|sat|shook|swore|wore|chaired|overtook|underwent|oversaw|blew|burnt|learnt|slid)\b/i;
const ASKS_WHEN_OR_WHERE = new RegExp(`^(when|where|why) (?!(?:${AUX}|do|does|did)\\b)(.+)$`, 'i');

/** 'who | the minister met', 'what | she said of it', 'whom | Lind met': a subject that can be nothing else goes before the verb. */
const SUBJECT_FIRST = new RegExp(
  `^([Ww]hom?|[Ww]hat) (?!.*\\b(?:${AUX}|do|does|did)\\b)((?:the|an?|his|her|their|its|this|that|he|she|they|it|we|\\p{Lu}\\S*) .+)$`,
  'u',
);

/** 'they met in June | where' */
const AT_END = new RegExp(
  `^(?!.*\\b(?:who|whom|whose|what|which|how|and|${AUX}|do|does|did)\\b)(.+)(?<! (?:till|until|since|by|from|to|at|on|in|of|for|about|near)) (where|when|why)$`,
  'i',
);

/**
 * The direct form of an indirect question: 'when the visit will begin' as 'when will the visit begin', 'whether she was there' as 'was she
 * there', 'where they met' as 'where did they meet'. One that is direct already comes back as it is.
 */
export function direct(question: string): string {
  const end = /[?.!\s]*$/.exec(question)![0];
  const clause = question.slice(0, question.length - end.length);
  const whether = WHETHER.exec(clause)?.[1];
  if (whether !== undefined) {
    const inverted = WITH_AUX.exec(whether);
    if (inverted && isSubject(inverted[1]!)) return `${inverted[2]} ${inverted[1]} ${inverted[3]}${end}`;
    const [aux, plain] = withPlainVerb(whether);
    return `${aux} ${plain}${end}`;
  }
  const told = INDIRECT.exec(clause);
  if (told && /^what$/i.test(told[1]!) && !DETERMINED.test(told[2]!) && told[4] !== undefined) return question;
  if (told && isSubject(told[2]!)) return `${told[1]} ${told[3]} ${told[2]}${told[4] ? ` ${told[4]}` : ''}${end}`;
  const now = TOLD_NOW.exec(clause);
  if (now) return `${now[1]} does ${now[2]} ${withPlainVerb(`she ${now[3]}`)[1].slice(4)}${end}`;
  const asked = ASKS_WHEN_OR_WHERE.exec(clause) ?? SUBJECT_FIRST.exec(clause);
  return asked && PAST.test(asked[2]!) && !/\b(?:who|which|that)\b/i.test(asked[2]!)
    ? `${asked[1]} did ${withPlainVerb(asked[2]!)[1]}${end}`
    : question;
}

/** 'when | she | leaves Oslo': told in the present behind a short subject. */
const TOLD_NOW =
  /^(when|where) ((?:the |this )?(?!(?:the|this|that|it|he|she)\b)\p{L}+(?: \p{L}+)?|he|she|it) ((?:sees|meets|leaves|goes|flies|arrives|travels|visits|returns|starts|begins|ends|opens|closes|speaks|hosts|receives|holds|signs|moves|comes|departs|briefs|addresses|attends|expires|resumes|retires|takes)(?: .+)?)$/iu;

/** False for what has a deed of its own: 'she met B and | was there', 'the man who | was there'. */
const isSubject = (words: string): boolean =>
  !/\b(?:who|which|that|where|when)\b/i.test(words) && !(PAST.test(words) && /\band\b/i.test(words));

/** 'they met in June where' as 'where did they meet in June'; undefined for anything else. */
export function fronted(question: string): string | undefined {
  const told = AT_END.exec(question.replace(/[?.!\s]+$/, ''));
  return told && PAST.test(told[1]!) ? `${told[2]} did ${withPlainVerb(told[1]!)[1]}` : undefined;
}

/** 'the two leaders talked' as 'did | the two leaders talk', 'she presides' as 'does | she preside': the first verb behind a subject in its plain form. */
function withPlainVerb(clause: string): [auxiliary: 'did' | 'does', clause: string] {
  const tokens = analyse(clause);
  const isForm = (i: number): boolean => i > 0 && tokens[i]!.lemma !== tokens[i]!.lower && tokens[i]!.pos !== 'PROPN';
  const past = tokens.findIndex((t, i) => isForm(i) && PAST.test(t.text));
  const at = past >= 0 ? past : tokens.findIndex((t, i) => isForm(i) && t.pos === 'VERB' && t.lower.endsWith('s'));
  const verb = tokens[at];
  if (!verb) return ['did', clause];
  return [at === past ? 'did' : 'does', clause.slice(0, verb.start) + verb.lemma + clause.slice(verb.end)];
}
