import { type Form, LONE, said } from '../forms.ts';

// Posts, companions, those who led something and those who asked somebody to come, in the words of everyday: no post and no noun of an office in them.

const S = `(?:'s|’s|s'|s’)`;
/** Fields that a minister is named by, as people say them, and the word of the post. */
const FIELDS: readonly (readonly [said: string, post: string])[] = [
  ['(?:foreign|external) (?:affairs|policy|relations|matters)|diplomacy', 'foreign'],
  ['defen[cs]e(?: matters| policy)?', 'defence'],
  ['(?:public |state |government )?finances?|(?:the )?(?:treasury|purse strings|state coffers)|money matters', 'finance'],
  ['(?:the )?interior|(?:home|internal|domestic) (?:affairs|security)', 'interior'],
  ['(?:public )?health(?: ?care)?(?: matters| policy)?', 'health'],
  ['agriculture|farming', 'agriculture'],
  ['education|schools|schooling', 'education'],
  ['energy(?: matters| policy)?', 'energy'],
  ['(?:foreign )?trade(?: matters| policy)?', 'trade'],
  ['(?:the )?economy|economic (?:affairs|policy|matters)', 'economy'],
  ['transport(?:ation)?', 'transport'],
  ['tourism', 'tourism'],
  ['justice', 'justice'],
  ['culture|the arts', 'culture'],
  ['labou?r', 'labour'],
  ['(?:the )?environment', 'environment'],
];
const FIELD = `((?:the )?(?:${FIELDS.map(([words]) => words).join('|')}))`;
const ministerOf = (words: string): string | undefined =>
  FIELDS.find(([form]) => new RegExp(`^(?:the )?(?:${form})$`, 'i').test(words))?.[1];
const RUNS =
  '(?:(?:is|was|’s|s|is the (?:one|person|man|woman)) (?:in charge of|responsible for|in control of)|runs|ran|handles|handled|looks after|takes care of|deals with|manages|oversees|is looking after|is running|is handling|does)';
const CABINET = '(?:government|cabinet|administration|team|leadership)';
/** Where somebody has a post: 'what does she do in Oslo' asks for deeds. */
const EMPLOYER =
  '(?:government|cabinet|administration|army|military|navy|air force|armed forces|police|ministry|foreign ministry|defen[cs]e ministry|parliament|church|civil service|foreign service|un|united nations|eu|nato|commission|embassy|organi[sz]ation|agency|central bank|university|party)';
const AT = `((?:in|at|for|with|within) (?:the )?(?:[^\\s,;:?!]+ ){0,3}?${EMPLOYER})`;
const LEADER = '(?:leader|head|chief|boss|chair|chairman|chairwoman|chairperson|person|official|one|man|woman)';
const LEADING = '(?:leading|heading|chairing|running|presiding over|in charge of|at the head of)';
const WITH = '(?:next to|beside|besides|along with|alongside|together with|apart from|aside from|other than|in addition to|and|with)';
const GROUP = '(?:travel(?:l?ing)? party|party|delegation|team|group|entourage|retinue|suite|travel(?:l?ing)? companions|company)';
const BODY =
  '(?:body|organi[sz]ation|agency|institution|office|cent(?:er|re)|department|group|authority|board|commission|committee|company|unit|council)';

/** Who holds a post, what somebody's post is, who came along, who led it and who asked somebody to come. */
export const EVERYDAY_PEOPLE_FORMS: readonly Form[] = [
  // 'who runs foreign affairs in the Norlandic government', 'who is in charge of defence in Norlandia'
  [
    said(`who ?${RUNS} ${FIELD} (?:in|for|at|within) (?:the (?:government|cabinet) of )?(?:the )?([^,;:?!]+?)`),
    ([field, where]) => ministerIn(field!, where!),
  ],
  [
    said(`whose (?:job|task|field|area|business) (?:is|was) ${FIELD} (?:in|for|at|within) (?:the )?([^,;:?!]+?)`),
    ([field, where]) => ministerIn(field!, where!),
  ],
  // 'what is Lind there', 'what's Lind over there'
  [said(`what(?:'s|s| is| was) ${LONE} (?:over |out )?there`), ([name]) => (isName(name!) ? `what is ${name}'s post` : undefined)],
  // 'what does Lind do in the government', 'what is Lind's role in the army'
  [said(`(?:what|which work) (?:does|do) ${LONE} do ${AT}`), ([name]) => (isName(name!) ? `what is ${name}'s post` : undefined)],
  [
    said(`what (?:does|do) ${LONE} do (?:for a living|for work|for a job|as a job|professionally|by profession|by trade)`),
    ([name]) => (isName(name!) ? `what is ${name}'s post` : undefined),
  ],
  [
    said(`(?:what(?:'s|s| is) )?${LONE}${S} (?:line of work|day job|occupation|job title|job description)`),
    ([name]) => `what is ${name}'s post`,
  ],
  // 'Lind looks after what in the government', 'which field does Lind look after'
  [
    said(
      `${LONE} (?:looks after|is in charge of|is responsible for|handles|has charge of) (?:what|which (?:field|portfolio|area))(?: (?:in|at|for) [^,;:?!]+?)?`,
    ),
    ([name]) => (isName(name!) ? `what is ${name} in charge of` : undefined),
  ],
  [
    said(`what (?:does|do) ${LONE} (?:look after|have charge of|take care of) ${AT}`),
    ([name]) => (isName(name!) ? `what is ${name} in charge of` : undefined),
  ],
  [
    said(
      `(?:which|what) (?:field|portfolio|policy (?:field|area)|brief|ministry|department) (?:does|do|is|has) ${LONE} (?:look after|handle|run|manage|oversee|take care of|deal with|in charge of|responsible for|head|lead)`,
    ),
    ([name]) => (isName(name!) ? `what is ${name} in charge of` : undefined),
  ],
  // 'which body does Lind head'
  [
    said(
      `(?:which|what) ${BODY} (?:does|did|is) ${LONE} (?:head|lead|run|direct|chair|manage|in charge of|at the head of|head of|the head of|the boss of)`,
    ),
    ([name]) => (isName(name!) ? `what does ${name} head` : undefined),
  ],
  // 'who does Lind speak for', 'Lind talks to the press on behalf of which organisation'
  [
    said(`(?:who|whom|what body|(?:which|what) ${BODY}) (?:does|do) ${LONE} (?:speak|talk) (?:for|on behalf of)`),
    ([name]) => (isName(name!) ? `${name} is spokesperson of what` : undefined),
  ],
  [
    said(`(?:on behalf of|for) (?:whom|(?:which|what) ${BODY}) (?:does|do) ${LONE} (?:speak|talk)`),
    ([name]) => (isName(name!) ? `${name} is spokesperson of what` : undefined),
  ],
  [
    said(
      `${LONE} (?:speaks|talks) (?:to (?:the )?(?:press|media|reporters|journalists) )?(?:for|on behalf of) (?:who|whom|what|(?:which|what) ${BODY})`,
    ),
    ([name]) => (isName(name!) ? `${name} is spokesperson of what` : undefined),
  ],
  // 'Lind is the envoy of what country'
  [
    said(
      `${LONE} (?:is|was) (?:the |an? )?(ambassador|envoy|minister|president|foreign minister|prime minister) (?:of|for|from) (?:which|what) (?:country|nation|state|land)`,
    ),
    ([name, post]) => `which country's ${post === 'envoy' ? 'ambassador' : post} is ${name}`,
  ],
  // 'Lind's travel party, who's in it', 'who else is in the minister's group'
  [said(`${LONE}${S} ${GROUP}[,;:]? (?:- |– |— )?who(?:'s|s| is| was) (?:in|part of) it`), ([name]) => `who accompanies ${name}`],
  [said(`who (?:else )?(?:is|was|are|were|'s) (?:also )?(?:in|part of|on) ${LONE}${S} ${GROUP}`), ([name]) => `who accompanies ${name}`],
  [
    said(
      `who (?:did|does|will|is|has) ${LONE} (?:bring|take|taking|bringing|have|brought|taken) (?:along|with (?:him|her|them))((?: (?:to|on) [^,;:?!]+?)?)`,
    ),
    ([name, rest]) => `who accompanies ${name}${rest}`,
  ],
  // 'at whose request did the two talk', 'on whose initiative was the meeting held'
  [
    said(
      `(?:on|at|upon) whose (?:request|wish|behest|initiative|asking) (?:did|do|have|had) (?:they|both|the (?:two|pair|leaders|presidents|ministers|sides)(?: (?:leaders|presidents|ministers|sides|men|women))?) (talk|speak|confer|meet|call|phone|hold (?:the )?(?:talks|meeting|call))(?: (?:to|with) each other| by phone| on the phone)?`,
    ),
    ([deed]) => `who requested the ${/meet/.test(deed!) ? 'meeting' : /call|phone/.test(deed!) ? 'call' : 'talk'}`,
  ],
  [
    said(
      `(?:on|at|upon) whose (?:request|wish|behest|initiative|asking) (?:was|were|is) (the (?:phone |telephone |video )?(?:call|conversation|meeting|talks?|session|audience)) (?:held|made|arranged|organi[sz]ed|convened|placed|set up)`,
    ),
    ([event]) => `who requested ${event}`,
  ],
  // 'on whose request did the minister go to Oslo', 'Lind's Oslo trip - who asked him to come'
  [
    said(
      `(?:on|at|upon|by) whose (?:request|wish|bidding|call|behest|initiative|asking) (?:did|is|was|does|will) ${LONE} (?:go|going|come|coming|travel|travell?ing|fly|flying|visit|visiting|there|in) ?(?:to )?([^,;:?!]*?)`,
    ),
    ([name, place]) => (place ? `who invited ${name} to ${place}` : `at whose invitation did ${name} travel`),
  ],
  [
    said(`${LONE}(?:[,;:]| -| –| —) who (?:asked|invited|called|wanted|got) (?:him|her|them) (?:to come|to visit|over|there|in)(?: over)?`),
    ([trip]) => {
      const parts = /^(\S+?)(?:'s|’s)? (?:(?:trip|visit|tour|journey) to )?(?:the )?(.+?)(?: (?:trip|visit|tour|journey))?$/iu.exec(trip!);
      return parts && /\b(?:trip|visit|tour|journey)\b/i.test(trip!) ? `who invited ${parts[1]} to ${parts[2]}` : undefined;
    },
  ],
  // 'the other head of the meeting, next to Lind', 'Lind's partner in running the meeting'
  [
    said(`(?:(?:who(?:'s|s| is| was)|what about) )?(?:the )?other ${LEADER} (?:of|at|${LEADING}) ${LONE},? ${WITH} ([^,;:?!]+?)`),
    ([event, name]) => `who co-chaired ${event} with ${name}`,
  ],
  [
    said(
      `([^\\s,;:?!]+)(?:[,;:]| -| –| —) (?:(?:who(?:'s|s| is| was)) )?(?:the )?other ${LEADER} (?:${LEADING}|of) (?:it|the (?:meeting|session|talks)),? ${WITH} ([^,;:?!]+?)`,
    ),
    ([event, name]) => `who co-chaired the ${event} with ${name}`,
  ],
  [
    said(
      `(?:who(?:'s|s| is| was) )?${LONE}${S} (?:partner|co-?leader|opposite number|fellow chair|counterpart) (?:in|for|at|when|while) ${LEADING} ([^,;:?!]+?)`,
    ),
    ([name, event]) => `who co-chaired ${event} with ${name}`,
  ],
  [
    said(
      `(?:who|(?:which|what) (?:person|official|minister|man|woman)) (?:ran|led|headed|chaired|steered|presided over) ${LONE} (?:alongside|along with|side by side with|next to|beside|in tandem with) ([^,;:?!]+?)`,
    ),
    ([event, name]) => `who co-chaired ${event} with ${name}`,
  ],
  // 'the person leading the session was who', 'under whom did the delegation come'
  [said(`(?:the )?(?:person|man|woman|one|official) ${LEADING} ([^,;:?!]+?) (?:is|was) who`), ([event]) => `who led ${event}`],
  [
    said(
      `under (?:whom|whose (?:leadership|lead|command|guidance|direction)) (?:did|does|was|is|will|do|were) (?:the )?([^,;:?!]+?) (?:come|go|travel|arrive|visit|led|there|going|travell?ing|coming)((?: to [^,;:?!]+?)?)`,
    ),
    ([group]) => `who led the ${group!.replace(/ people$/i, ' delegation')}`,
  ],
  [
    said(
      `(?:(?:who(?:'s|s| is| was)) )?(?:the )?(?:head|leader|boss|chief) of (?:the )?([^,;:?!]+?${S} (?:team|delegation|group|side|party))`,
    ),
    ([group]) => `who led the ${group}`,
  ],
];

/** 'the Norlandic government' and 'Norlandia' have a minister, 'the mission' has none by that name. */
function ministerIn(field: string, where: string): string | undefined {
  const post = ministerOf(field);
  if (!post) return undefined;
  const cabinet = new RegExp(`^(.+?)(?:${S})? ${CABINET}$`, 'i').exec(where)?.[1];
  return cabinet ? `who is the ${cabinet} ${post} minister` : `who is the ${post} minister of ${where}`;
}

/** A name, a pronoun or a post without its article; what has an article of its own may be a thing. */
const isName = (words: string): boolean => !/^(?:the|this|that|these|those|its|it|a|an|they|people|we|i|you)\b/i.test(words);
