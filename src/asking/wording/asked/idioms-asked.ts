import { type Form, LONE, said } from '../forms.ts';
import { direct } from '../turns/indirect.ts';

// Reasons, ranks, words, payers and company asked for by an idiom: 'how come', 'whose words are those', 'who footed the bill'.

const S = `(?:'s|’s|'|’)`;
const JOURNEY = '(?:trip|journey|travels|tour|visit|voyage)';
const MEETING = '(?:talks|meeting|discussions?|conversations?|consultations|calls?)';
const FIELD = '(?:area|field|brief|portfolio|remit|responsibility|department|ministry|domain|patch)';
const RANK = '(?:military |army |police |naval |service )?(?:rank|grade)|military title|army title';
const BE = '(?:is|are|was|were)';
/** Somebody by name, in capitals or not: no pronoun and no noun with its article. */
const isName = (words: string): boolean => !/^(?:the|a|an|it|he|she|they|this|that|these|those|his|her|its|their)\b/i.test(words);
const isCapital = (words: string): boolean => words.split(' ').every((word) => /^(?:\p{Lu}|al-|(?:al|van|von|de|da|bin|ibn)$)/u.test(word));

/** 'how come they left' as 'why did they leave'; undefined where the clause cannot be turned. */
function howCome(clause: string): string | undefined {
  const told = clause.replace(/ in the first place$/i, '').replace(/ (?:at all|then|so suddenly|all of a sudden)$/i, '');
  const not = /^(.+?) (did|does|do|was|were|is|are|has|have|had|can|could|will|would)(?:n't|n’t| not) (.+)$/i.exec(told);
  if (not) return `why ${not[2]} ${not[1]} not ${not[3]}`;
  const plain = direct(`why ${told}`);
  return plain === `why ${told}` ? undefined : plain;
}

/** The forms, each with the plain question. */
export const IDIOM_FORMS: readonly Form[] = [
  // 'how come they left', 'EUAM Iraq - how come it was started'
  [
    said(`(?:and |so |but )?how (?:come|is it that|was it that)(?: that)? ((?!(?:is|are|was|were|did|does|do)\\b)[^,;:?!]+?)`),
    ([clause]) => howCome(clause!),
  ],
  [
    said(`([^,;:?!]{2,50}?)(?:[,;:]| [-–—]) ?how come (?:it|they|he|she|that|this) ([^,;:?!]+?)`),
    ([topic, rest]) => howCome(`${topic} ${rest}`),
  ],
  // 'reason the event got pushed back'
  [
    said(
      `(?:what(?:'s|s| is| was) )?(?:the )?(?:main |real )?reasons? ((?!.*\\b(?:is|are|was|were)\\b)(?:the|an?|his|her|its|their|this|he|she|it|they|we) (?!of\\b)[^,;:?!]+?)`,
    ),
    ([clause]) => howCome(clause!),
  ],
  // 'what military title does Lind have', 'Lind's army rank'
  [said(`(?:what|which) (?:${RANK}) (?:does|do|did) ${LONE} (?:have|hold|carry|bear)`), ([name]) => `what is ${name}'s rank`],
  [
    said(`(?:what(?:'s|s| is| was) )?${LONE}${S} (?:military|army|police|naval) (?:rank|title|grade)`),
    ([name]) => `what is ${name}'s rank`,
  ],
  [
    said(`(?:is|was) ${LONE} an? [\\p{L}-]+(?:,| or) (?:or )?(?:an? )?[\\p{L}-]+,? or (?:what|something else)(?: exactly| then)?`),
    ([name]) => `what is ${name}'s rank`,
  ],
  // 'Lind's area in the cabinet', 'Lind's ministry, what does it deal with'
  [
    said(
      `(?:what(?:'s|s| is| was) )?${LONE}${S} (?:area|field|brief|portfolio|remit|domain|patch)(?: of responsibility)?(?: (?:in|at|within) (?:the )?(?:\\p{L}+ )?(?:government|cabinet|ministry|commission))?`,
    ),
    ([name]) => (isName(name!) ? `${name} is minister of what` : undefined),
  ],
  [
    said(`${LONE}${S} ${FIELD}(?:[,;:]| [-–—]) ?what (?:does|do) (?:it|they) (?:deal with|do|cover|handle|look after|take care of)`),
    ([name]) => (isName(name!) ? `${name} is minister of what` : undefined),
  ],
  [
    said(`what (?:does|do) ${LONE}${S} (?:ministry|department|office) (?:deal with|handle|cover|look after|take care of)`),
    ([name]) => (isName(name!) ? `${name} is minister of what` : undefined),
  ],
  // 'who is this Ada Lind she met, I mean what does she do'
  [
    said(
      `(?:so )?(?:who|what) (?:is|was|'s) (?:this|that) ([\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3}?)(?: (?:that |whom? )?(?:he|she|they) (?:met|saw|visited|talked to|mentions?|mentioned|spoke to|quotes?))?(?:,| [-–—])? ?(?:and |i mean,? )?what(?:'s|s| is| was| does| do) .{2,40}?`,
    ),
    ([name]) => (isCapital(name!) ? `what is ${name}'s post` : undefined),
  ],
  [
    said(
      `(?:so )?(?:who|what) (?:is|was|'s) (?:this|that) ([\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3}?)(?: (?:guy|person|fellow|man|woman|lady))?`,
    ),
    ([name]) => (isCapital(name!) ? `who is ${name}` : undefined),
  ],
  // 'whose words were it that', 'whose line was it that nobody can do it alone'
  [
    said(
      `whose (?:words?|line|quote|remark|statement|claim|view|opinion|comment|phrase) (?:was|is|were|are) (?:it|this|that|these|those)[:,]? that ([^?!]+?)`,
    ),
    ([clause]) => `who said that ${clause}`,
  ],
  // 'where did the money for the bridge come from', 'countries that footed the bill'
  [
    said(
      `where (?:did|does|do|will|is|was) (?:the |all the )?(?:money|funds|funding|cash|financing) (?:for ${LONE} )?(?:come|coming) from`,
    ),
    ([thing]) => (!thing || /^(?:it|this|that|all (?:this|that|of it|of this))$/i.test(thing) ? 'who paid for all this' : undefined),
  ],
  [
    said(
      `(?:the )?(?:who|(?:(?:which|what) )?([\\p{L}]+))(?: that| who| which)? (?:footed|picked up|paid|covered|settled) (?:the|this|that) (?:bill|tab|costs?)(?: for (?:it|this|that|all this|everything))?`,
    ),
    ([noun]) => (noun && !/^who$/i.test(noun) ? `which ${noun.toLowerCase()} paid for all this` : 'who paid for all this'),
  ],
  // 'Lind's talks in Oslo - with which people'
  [
    said(
      `${LONE}${S} ${MEETING}( (?:in|at|on|during) [^,;:?!]+?)?(?:[,;:]| [-–—]) ?(?:they were )?with (?:which|what) (?:people|persons|politicians|officials)`,
    ),
    ([name, where]) => `who did ${name} meet${where ?? ''}`,
  ],
  // 'who else was in the room'
  [
    said(`who (else )?(?:was|were|sat) (?:also )?(?:in|inside) the room(?: (?:at|during|for) (?:the )?${MEETING})?`),
    ([also]) => `who ${also ?? ''}took part in the meeting`,
  ],
  // 'from what day to what day was Lind away'
  [
    said(
      `(?:from (?:what|which) (?:day|date) (?:to|until|till) (?:what|which) (?:day|date)|(?:over|on) (?:which|what) (?:days|dates)|when(?: exactly)?) (?:was|were|is|will) ${LONE} (?:be )?(?:away|abroad|travell?ing|on the road|out of the country|gone)`,
    ),
    ([name]) => (/ /.test(name!) && !/\p{Lu}/u.test(name!) ? undefined : `dates of ${name}'s trip`),
  ],
  // 'where does Lind end her trip', 'the place Lind goes to at the very end'
  [
    said(
      `(?:where|in (?:which|what) (?:place|city|country|town)) (?:does|did|will) ${LONE} (?:end|finish|wrap up|conclude|round off|complete) (?:her|his|their|the|its) ${JOURNEY}`,
    ),
    ([name]) => `what is the last stop of ${name}'s trip`,
  ],
  [
    said(
      `(?:the )?(?:place|city|country|town|stop)(?: that| which)? ${LONE} (?:goes to|went to|visits|visited|will visit|travels to|ends up in|gets to) (?:last|at the (?:very )?end|last of all|in the end)`,
    ),
    ([name]) => `what is the last stop of ${name}'s trip`,
  ],
  [
    said(
      `(?:where|in (?:which|what) (?:place|city|country|town)) (?:does|did|will) ${LONE} (?:start|begin|kick off|open|commence) (?:her|his|their|the|its) ${JOURNEY}`,
    ),
    ([name]) => `what is the first stop of ${name}'s trip`,
  ],
  // 'what sort of number of A was B': how many of the candidates were women
  [
    said(
      `(?:how many|what (?:part|share|percentage|proportion|fraction|number)) of (?:the |those )([^,;:?!]+?) ${BE} (women|men|female|male|girls|boys|children),? (?:in (?:percent|per cent|%)|percentage[- ]wise|as a percentage)`,
    ),
    ([whole, part]) =>
      `share of ${part === 'female' ? 'women' : part === 'male' ? 'men' : part} among the ${whole!.replace(/^(?:people )?(?:running for office|standing for election|who ran|who stood)$/i, 'candidates')}`,
  ],
];
