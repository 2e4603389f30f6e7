import { type Form, LONE, objectOf, said } from '../forms.ts';

// Whom somebody met, who came along, who held a post before and where a journey leads, in words of everyday: people by a clause ('the leaders she
// sat down with, who were they'), hosts by 'had her over', stays by their place and a name behind it.

const S = `(?:'s|’s|s'|s’)`;
/** One or more whom somebody may meet. */
const ANYBODY = '(?:people|persons?|everyone|everybody|anyone|those|all|the ones|ones)';
const MET =
  '(met|saw|met with|sat down with|sat with|sat down to talks with|got together with|held talks with|had talks with|conferred with|had a meeting with|held a meeting with|talked to|talked with|spoke to|spoke with)';
const WILL_MEET =
  "(?:will|is going to|'s going to|is to|is due to|is set to|is scheduled to|plans to) (meet|see|meet with|sit down with|get together with|hold talks with|talk to|talk with|speak to|speak with)";
const SOME =
  '((?:(?:top|senior|leading|foreign|local|(?!(?:which|what|such|each|much|than)\\b)[a-z]+(?:ian|an|ese|ish|i|ch|kh|ek|ik|ic|ot|ss|[^aeiou]se)) )?(?:leaders|officials|ministers|presidents|politicians|generals|commanders|officers|diplomats|ambassadors|envoys|experts|lawmakers|mps|parliamentarians|governors|mayors|dignitaries|representatives|business people|businessmen))';
const REST = '((?: [^,;:?!]{1,80}?)?)';
/** Who met somebody: not longer than a post with its country, so that a long text is soon refused. */
const SUBJECT = LONE.replace('[^,;:?!]+?', '[^,;:?!]{1,45}?');
/** What is left behind the comma: 'who were they', 'names'. */
const TAIL =
  '(?:(?:[,;:?]| [-–—]) ?(?:every(?:one|body)|everyone, not just one|all of them|names?(?: please)?|who (?:were|was|are|is) (?:they|it|he|she|those)|which ones|full list|list))?';
const OPEN = '(?:(?:the )?names? of )?(?:all )?(?:of )?';
const JOURNEY = '(?:visit|trip|tour|journey|stop|travels|mission|stay)';

/** The deed in its plain form: talks by word of mouth as such, all else as a meeting. */
const deed = (met: string): string => (/^(?:talk|sp[eo]+[ak]+)/i.test(met) ? 'talk to' : 'meet');
/** 'we' and 'it' meet nobody whom a release names; what opens with a verb is no subject. */
const isSubject = (words: string): boolean => !/^(?:it|this|that|there|have|had|has|and|or|not|be|been|in|at|on|from)\b/i.test(words);
const asked = (who: string, subject: string, aux: string, met: string, rest: string): string | undefined =>
  isSubject(subject) ? `${who} ${aux} ${subject} ${deed(met)}${rest}` : undefined;

/** Meetings, company, posts held before and journeys in words of everyday. */
export const EVERYDAY_MEETING_FORMS: readonly Form[] = [
  // 'names of the people Lind talked to in Oslo', 'everyone she is going to see'
  [
    said(`${OPEN}(?:the )?${ANYBODY} (?:that |who |whom )?${SUBJECT} ${MET}${REST}${TAIL}`),
    ([subject, met, rest]) => asked('who', subject!, 'did', met!, rest!),
  ],
  [
    said(`${OPEN}(?:the )?${ANYBODY} (?:that |who |whom )?${SUBJECT}(?: |(?='s))${WILL_MEET}${REST}${TAIL}`),
    ([subject, met, rest]) => asked('who', subject!, 'will', met!, rest!),
  ],
  // 'the ministers Lind sat down with separately', 'the leaders the delegation met in Oslo, who were they'
  [
    said(`${OPEN}(?:the |those )?${SOME} (?:that |who |whom )?${SUBJECT} ${MET}${REST}${TAIL}`),
    ([some, subject, met, rest]) => asked(`which ${some}`, subject!, 'did', met!, rest!),
  ],
  [
    said(`${OPEN}(?:the |those )?${SOME} (?:that |who |whom )?${SUBJECT}(?: |(?='s))${WILL_MEET}${REST}${TAIL}`),
    ([some, subject, met, rest]) => asked(`which ${some}`, subject!, 'will', met!, rest!),
  ],
  // 'in Oslo Lind sat down with whom', 'in the Norlandic capital she met which people'
  [
    said(
      `(?:while )?(in|at) (the \\p{L}+ capital|\\p{L}+)(?:'s|’s)?,? ((?:the )?\\p{L}+|he|she|they) ${MET} (?:whom?|(?:which|what) people)${TAIL}`,
    ),
    ([at, place, subject, met]) =>
      /^(?:the|its|his|her|their|all|which|what)$/i.test(place!) ? undefined : asked('who', subject!, 'did', met!, ` ${at} ${place}`),
  ],
  // 'who was with Lind on the harbour visit', 'people next to Lind during the tour'
  [
    said(
      `(?:who (?:else )?(?:was|were|is|are)|${OPEN}(?:the )?people|${OPEN}those) (?:with|next to|beside|alongside|at the side of|by the side of) ${LONE} (?:on|during|for) ((?:the|his|her|their|this|that) (?:[^\\s,;:?!]+ ){0,3}?${JOURNEY}(?: (?:to|of|in) [^,;:?!]+?)?)`,
    ),
    ([name, trip]) => `who accompanied ${objectOf(name!)} on ${trip}`,
  ],
  // 'Lind was not alone at the camp. Who came along?'
  [
    said(
      `${LONE} (?:was not|wasn't|wasn’t) (?:alone|by (?:him|her)self|on (?:his|her) own) (at|in|on) ([^.,;:?!]+)[.,;:?!]+ (?:so )?who (?:else )?(?:came along|went along|came with (?:him|her)|went with (?:him|her)|was with (?:him|her)|was (?:also )?there|came too|joined (?:him|her))`,
    ),
    ([name, , place]) => `who came along to ${place} with ${name}`,
  ],
  // 'which leader had Lind over in Oslo'
  [
    said(`(whom?|(?:which|what) [^\\s,;:?!]+) (?:had|invited) ((?:the )?[^\\s,;:?!]+) over( (?:in|at|on|for) [^,;:?!]+?)?`),
    ([who, guest, rest]) => `${who} received ${objectOf(guest!)}${rest ?? ''}`,
  ],
  // 'whose office did Lind drop by in the morning', 'who did she drop in on'
  [
    said(`whose (?:office|place) did ${LONE} (?:drop by|drop in at|stop by|stop in at|call at|call in at|go by|look in at|come by)${REST}`),
    ([name, rest]) => `who did ${name} call on${rest}`,
  ],
  [
    said(`whom? did ${LONE} (?:drop in on|look in on|pop in on|stop by to see|drop by to see|go over to see)${REST}`),
    ([name, rest]) => `who did ${name} call on${rest}`,
  ],
  // 'who all did Lind get together with while in Oslo'
  [
    said(`who(?:m| all)? did ${LONE} (?:get together|sit down|sit together|link up|catch up) with(?: (?:while|when))?${REST}`),
    ([name, rest]) => `who did ${name} meet${rest}`,
  ],
  // 'the envoy who came before Lind, name?'
  [
    said(
      `(?:name of )?(?:the )?((?:\\p{L}+ ){0,2}?\\p{L}+) (?:who|that) (?:came|served|was there|was in office|had the job|held the post|did the job|was in the job) (?:right |just |directly )?before ([^,;:?!]+?)(?:,? (?:name|who|who was (?:it|that|he|she)))?`,
    ),
    ([post, name]) =>
      /^(?:those|people|man|woman|person|one|ones|guy|lady)$/i.test(post!)
        ? `who was the predecessor of ${name}`
        : `who was ${post} before ${name}`,
  ],
  // 'Lind belongs to which party', 'what is Lind's party'
  [
    said(
      `${LONE} (?:belongs to|is with|is in|is a member of|sits for|stands for) (?:which|what) (?:political )?(?:party|group|grouping|camp)`,
    ),
    ([name]) => `which party is ${name} from`,
  ],
  [
    said(
      `(?:which|what) (?:political )?(?:party|grouping|political group) (?:does|is) ${LONE} (?:belong to|with|in|a member of|sit for|stand for|part of)`,
    ),
    ([name]) => `which party is ${name} from`,
  ],
  [said(`(?:(?:what|which)(?:'s|s| is) )${LONE}${S} (?:political )?(?:party|affiliation)`), ([name]) => `which party is ${name} from`],
  // 'where is Lind's trip taking her', 'towns Lind will be stopping in'
  [
    said(`where(?:'s| is| will| does) ${LONE}${S} (?:\\w+ )?${JOURNEY} (?:taking|take|taken|lead|leading|bring|bringing) (?:him|her|them)`),
    ([name]) => `where is ${name} going`,
  ],
  [
    said(
      `(?:the |all (?:the )?)?(towns|cities|countries|places|capitals|islands|villages|states) (?:that |where )?${LONE} (?:will be|is|are|'s going to be) (?:stopping|going|calling|travell?ing|visiting|touring|heading)(?: in| at| to| by)?`,
    ),
    ([places, name]) => (isSubject(name!) ? `which ${places} is ${name} going to` : undefined),
  ],
  [
    said(`(?:the )?(?:exact )?(?:dates|days) (?:when |on which |that )?${LONE} (goes|travels|flies|visits|comes|stays|meets) ([^,;:?!]+?)`),
    ([name, verb, rest]) =>
      isSubject(name!)
        ? `when does ${name} ${verb!
            .replace(/(?<=fl)ies$/, 'y')
            .replace(/(?<=go)es$/, '')
            .replace(/s$/, '')} ${rest}`
        : undefined,
  ],
  // 'last day for the force in Oslo'
  [
    said(`(?:the )?(?:very )?(?:last|final) day (?:of|for) ((?:the|his|her|their|its) [^,;:?!]+?)`),
    ([what]) =>
      /\b(?:week|month|year|decade|century|visit|trip|tour|journey|stay|stop|travels|talks|meeting|conference|summit)\b/i.test(what!)
        ? undefined
        : `when does ${what} end`,
  ],
];
