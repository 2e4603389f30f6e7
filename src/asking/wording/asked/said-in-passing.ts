import { type Form, said } from '../forms.ts';

// Questions as people throw them in: what is asked for set last ('Lind's deputy is who'), the place told first and asked of after ('Lind was in Oslo,
// who'd she meet there'), a meeting called by who it is with ('the Lind appointment'), and idioms of meeting and taking part.

/** A stretch that opens with no word of asking. */
const PLAIN = String.raw`((?!(?:who|whom|whose|what|when|where|which|why|how|is|was|are|were|did|does|do|has|have|will|can|could|and|so|but|if)\b)[^,;:?!]{3,70}?)`;
/** Words before 'appointment' that name nobody. */
const NOBODY =
  /^(?:the |his |her |their |a |an |this |that )?(?:new|next|first|last|second|recent|latest|future|formal|official|ministerial|presidential|judicial|political|medical|senior|key|top|permanent|interim|temporary|initial|public|board|cabinet|dental)$/i;

const ASKS_OF_IT = `(?:when|where|why|how come|what time|at what time|reason|(?:what|which) day|in which|what happened)`;

/** Questions thrown in, in the words in which they are asked for. */
export const PASSING_FORMS: readonly Form[] = [
  // 'Lind's deputy is who', 'the mayor of Oslo is who again'
  [
    said(`${PLAIN} (is|was) who(?: again| then)?`),
    ([whom, is]) =>
      /\b(?:that|there|it|this)$|\b(?:ones?|person|people|man|woman|he|she|they) /i.test(whom!) ? undefined : `who ${is} ${whom}`,
  ],
  // 'Lind in office since?', 'Lind has been in her post since when'
  [
    said(`${PLAIN}(?:'s| is| was| has been)? in (?:office|post|the job|the post|(?:his|her) (?:job|post)) since(?: when)?`),
    ([who]) => `since when is ${who} in office`,
  ],
  // 'Lind was in Oslo, who'd she meet there'
  [
    said(
      `${PLAIN} (?:was|is|has been|went|travelled|traveled|flew) (in|to|at) ([^,;:?!]{2,40}?)[,;.:–—-]+ ?(?:so |and )?whom?(?:'d| did| has| had)? (?:he|she|they) (?:meet|see|met|seen|saw)(?: there| with)?`,
    ),
    ([who, to, place]) => `who did ${who} meet ${to === 'to' ? 'in' : to} ${place}`,
  ],
  // 'why was it the deputy who welcomed her'
  [
    said(
      String.raw`why (?:is|was) it ((?!(?:not|so|that|called|held|in|on|at|only|necessary|important|possible)\b)[^,;:?!]{2,50}?) (?:who|that) ([\p{L}]+ed|met|saw|spoke|went|came|took|led|gave|held|said|sent|got|made) ([^,;:?!]{2,80}?)`,
    ),
    ([who, deed, rest]) => `why did ${who} ${deed} ${rest}`,
  ],
  // 'who had to dial in', 'who dialled in'
  [
    said(
      `who (?:all |else )?(?:(?:had|has|have) to )?(?:dial|connect|beam|zoom|log|phone|call)(?:led|ed|med|ged)? in(?: (?:by|via|from) [^,;:?!]{2,40})?`,
    ),
    () => 'who took part by video link',
  ],
  // 'who was on the line with the envoy today'
  [
    said(String.raw`who(?: else)? (?:was|is) on the (?:line|phone|call) with ([^,;:?!]{2,60}?)( (?:today|yesterday|on \p{L}+day))?`),
    ([whom, day]) => `who did ${whom} speak with by phone${day ?? ''}`,
  ],
  // 'where did she run into the ambassador'
  [
    said(
      String.raw`(where|when) did ([^,;:?!]{2,50}?) (?:run|bump) into ((?!(?:trouble|problems?|difficult\w*|opposition|resistance|debt|an? |some )\b)[^,;:?!]{2,60}?)`,
    ),
    ([when, who, whom]) => `${when} did ${who} meet ${whom}`,
  ],
  // 'where's the Lind appointment', 'reason the Lind appointment fell through'
  [
    said(String.raw`(${ASKS_OF_IT}\b[^,;:?!]{0,30}?) the ([\p{L}’'-]+(?: [\p{L}’'-]+)?) appointment((?: [^,;:?!]{1,60}?)?)`),
    ([asks, whom, rest]) =>
      NOBODY.test(whom!) || /^(?: as| of)\b/.test(rest ?? '') ? undefined : `${asks} the meeting with ${whom}${rest ?? ''}`,
  ],
  // 'in Oslo, who swapped views with Lind'
  [
    said(String.raw`([^;:?!]{0,90}?)\b(swap(?:ped)?|swapping|trade[d]?) (views|notes|ideas|impressions)\b([^;:?!]{0,90}?)`),
    ([before, deed, what, rest]) =>
      `${before}${/ed$/i.test(deed!) ? 'exchanged' : /ing$/i.test(deed!) ? 'exchanging' : 'exchange'} ${what === 'notes' ? 'views' : what}${rest}`,
  ],
];
