import { analyse } from '../../../reading/language.ts';
import { type Form, LONE, said } from '../forms.ts';

// Days, journeys, numbers, reasons and requests as they are asked for in a chat, with the everyday word for what officials call otherwise.

const S = `(?:'s|’s|s'|s’)`;
const IS = `(?:'s|s| is| was| are| were)`;
const PAPER =
  '(?:agreement|treaty|pact|deal|accord|convention|protocol|law|act|ban|embargo|truce|ceasefire|regime|rules?|measures?|sanctions)';
const JOURNEY = '(?:trip|journey|travels|tour|visit|voyage|mission)';
const LANDS = '(?:countr(?:y|ies)|nations?|cit(?:y|ies)|capitals?|towns?|places?|states?|islands?)';
const KILLED =
  '(?:attacks?|raids?|fighting|clash(?:es)?|bombing|explosions?|blasts?|shelling|strikes?|shootings?|massacre|ambush|violence|war|conflict|unrest|riots?)';
const SPENT = '(?:spent|used|going|earmarked|set aside|put aside|reserved|meant|intended|allocated)';

/** Days on which something ends, begins or is in force, and those of a journey. */
const DAYS: readonly Form[] = [
  // 'until when is the mission allowed to stay', 'till when can they operate'
  [
    said(
      `(?:until|till|til|up to) (?:when|what (?:date|day)) (?:is|are) (?:the )?${LONE} (?:allowed|permitted|authori[sz]ed|entitled|cleared) to (?:stay|remain|operate|work|be there|carry on|continue)`,
    ),
    ([body]) => `until when does the mandate of ${body} run`,
  ],
  [
    said(
      `(?:what${IS} )?(?:the )?(?:new )?(?:end|expiry|expiration|closing) date of ${LONE}${S} (?:term|mandate|mission|tour of duty)((?: in [^,;:?!]+?)?)`,
    ),
    ([body]) => `until when does the mandate of ${body!.replace(/ \([^)]*\)$/, '')} run`,
  ],
  [
    said(`(?:what${IS} )?(?:the )?(?:new|revised|extended) (?:end|expiry|expiration|closing) (?:date|day) (?:of|for) ${LONE}`),
    ([thing]) => `until when is ${thing} extended`,
  ],
  [
    said(
      `(?:until|till|til) when (?:does|do|will|is|are) ${LONE} (?:go on|going on|carry on|continue|run|last|going to last|going to run|to run|running) now`,
    ),
    ([thing]) => `until when is ${thing} extended`,
  ],
  // 'start date of the treaty', 'since when has the deal applied'
  [
    said(
      `(?:what${IS} )?(?:the )?(?:start(?:ing)?|effective|commencement) (?:date|day) (?:of|for) ((?:[^,;:?!]+ )?${PAPER}(?: (?:with|between|on|against) [^,;:?!]+)?)`,
    ),
    ([paper]) => `when did ${paper} enter into force`,
  ],
  [
    said(
      `since (?:when|what (?:date|day|year)|which (?:date|day|year)) (?:has|have|is|are|does|do) ((?:[^,;:?!]+ )?${PAPER}(?: (?:with|between|on|against) [^,;:?!]+?)?) (?:been )?(?:applied|apply|applying|valid|binding|operative|counted|been running|effective|in effect|working|worked)(?: (in full|fully))?`,
    ),
    ([paper, full]) => `since when is ${paper} ${full ? 'fully ' : ''}in force`,
  ],
  [
    said(
      `(?:when|(?:on )?(?:which|what) (?:day|date)|(?:the )?(?:day|date)(?: on which| when| that)?) (?:did )?((?:[^,;:?!]+ )?${PAPER}(?: (?:with|between|on|against) [^,;:?!]+?)?) (?:took effect|take effect|kicked in|kick in|came into effect|come into effect|became (?:valid|binding|effective|law)|become (?:valid|binding|effective|law)|started to apply|start to apply|began to apply|begin to apply|went live|go live)`,
    ),
    ([paper]) => `when did ${paper!.replace(/^(the )?(?:whole|full|entire) /i, '$1')} enter into force`,
  ],
  // 'since when has Lind been in charge of the force', 'the day Lind became the boss of the force'
  [
    said(
      `since when (?:has|have|is) ${LONE} (?:been )?(?:in charge|in command|at the head|at the helm|the boss|the chief|boss|the commander|commander) of (?:the )?([^,;:?!]+?)`,
    ),
    ([name, body]) => `when did ${name} take over ${body}`,
  ],
  [
    said(
      `(?:when|(?:the )?(?:day|date)(?: on which| when| that)?) (?:did )?${LONE} (?:became|become|got to be|was made|took over as) (?:the )?(?:boss|chief|top man|top woman|number one|commander) of (?:the )?([^,;:?!]+?)`,
    ),
    ([name, body]) => `when did ${name} take over ${body}`,
  ],
  [said(`when (was|is|were|are) ${LONE} over there`), ([be, name]) => `when ${be} ${name} there`],
  // 'on what days was Lind over there', 'which days did Lind spend travelling'
  [
    said(
      `(?:on )?(?:which|what) (?:days|dates) (?:was|is|were|will|has) ${LONE} (?:be |been )?(?:over there|there|away|abroad|on the road|travell?ing|on tour|on the move|out of the country)`,
    ),
    ([name]) => `dates of ${name}'s trip`,
  ],
  [
    said(
      `(?:which|what|how many) days (?:did|does|will) ${LONE} (?:spend|be) (?:travell?ing|abroad|away|on the road|on tour|over there|on the move)`,
    ),
    ([name]) => `dates of ${name}'s trip`,
  ],
  [
    said(`date of the (?:big |large |grand |major )((?:[^\\s,;:?!]+ ){0,3}(?:meeting|summit|conference|talks))`),
    ([event]) => `when is the ${event}`,
  ],
];

/** Where a journey goes, and what is seen there. */
const JOURNEYS: readonly Form[] = [
  // 'Lind's upcoming tour: what are the stops', 'the stops on Lind's trip, city by city'
  [
    said(
      `${LONE}${S} (?:[^\\s,;:?!]+ )?${JOURNEY}(?:[,;:]| -| –| —) ?(?:and )?(?:what|which|where) (?:are|were|will be) (?:all )?the (?:stops|destinations|stations|ports of call)`,
    ),
    ([name]) => `where does ${name} travel`,
  ],
  [
    said(
      `(?:all )?the (?:stops|destinations|stations|ports of call) (?:on|of|in|along) ${LONE}${S} (?:[^\\s,;:?!]+ )?${JOURNEY}(?:,? (city|country|town|place|one) by (?:city|country|town|place|one))?`,
    ),
    ([name, kind]) =>
      kind && OF_KIND[kind.toLowerCase()] ? `which ${OF_KIND[kind.toLowerCase()]} does ${name} visit` : `where does ${name} travel`,
  ],
  // 'where is Lind off to, which nations', 'where has Lind been, which nations'
  [
    said(
      `where(?: is|'s|s| are| will) ${LONE} (?:off|going|headed|heading|bound|travell?ing|flying|go|travel|fly|head)(?: to| for)?(?:[,;:]| -| –| —) ?(?:to |i mean )?(?:which|what) (${LANDS})`,
    ),
    ([name, kind]) => `which ${kind} will ${name} visit`,
  ],
  [
    said(
      `where (?:has|have|did|was|were) ${LONE} (?:been|gone|go|travel|travell?ed|visit|going)(?: to)?(?:[,;:]| -| –| —) ?(?:to |i mean |in )?(?:which|what) (${LANDS})`,
    ),
    ([name, kind]) => `which ${kind} did ${name} visit`,
  ],
  // 'which place in Oslo did she go and see', 'she stopped by what in Oslo'
  [
    said(
      `(?:what|which (?:place|spot|site)) ((?:in|at|near) [^,;:?!]+?) (did|will) ${LONE} (?:go and see|go to see|drop in on|drop in at|drop by|stop by|stop at|pay a visit to|call at|look in on|check out|tour|see)`,
    ),
    ([at, did, name]) => `what ${did} ${name} visit ${at}`,
  ],
  [
    said(
      `${LONE} (?:went to see|went and saw|dropped in on|dropped in at|dropped by|stopped by|stopped off at|paid a visit to|called at|looked in on|checked out) what((?: (?:in|at|near|while|on|during) [^,;:?!]+?)?)`,
    ),
    ([name, at]) => `what did ${name} visit${at}`,
  ],
  [
    said(
      `(?:while|when) (?:he|she|they|${LONE}) (?:was|were) ((?:in|at) [^,;:?!]+?), ([^,;:?!]+?) (?:went to see|went and saw|dropped in on|dropped by|stopped by|stopped off at|paid a visit to|looked in on|checked out) what`,
    ),
    ([, at, name]) => `what did ${name} visit ${at}`,
  ],
  // 'Oslo stop: who will she be speaking with'
  [
    said(
      `([\\p{L}’'-]+(?: [\\p{L}’'-]+)?) (?:stop|leg|stopover)(?:[,;:]| -| –| —) ?(.+?) ((?:be )?(?:meet|see|speak|talk|sit down|confer)(?:ing)?(?: (?:to|with))?) (?:who|whom)`,
    ),
    ([place, whom, deed]) => {
      const name = /^(\S+?)(?:'ll|’ll| will| is going to| is to)$/i.exec(whom!)?.[1];
      return name ? `who will ${name} ${deed!.replace(/^be (\w+?)ing/i, '$1')} in ${place}` : undefined;
    },
  ],
  [
    said(
      `((?:who|whom|what|(?:which|what) (?:people|person|leaders|officials|ministers?))\\b.+?) (?:during|on|at) (?:the|his|her|their|this|a) (?:stop|stopover|stay|layover|leg|time|spell) in ([^,;:?!]+?)`,
    ),
    ([asked, place]) => `${asked!.replace(/^(?:which|what) people/i, 'who')} in ${place}`,
  ],
  [
    said(
      `(?:during|on|at) (?:the|his|her|their) (?:stop|stopover|stay|layover|leg|time|spell) in ([^,;:?!]+?), ([^,;:?!]+?) (will|would) ((?:meet|see|speak|talk|sit down|confer)(?: (?:to|with))?) (?:who|whom)`,
    ),
    ([place, name, will, deed]) => `who ${will} ${name} ${deed} in ${place}`,
  ],
];

/** Numbers, requests, words and deeds. */
const OTHERS: readonly Form[] = [
  // 'death toll of the attacks'
  [
    said(
      `(?:what${IS} )?(?:the )?(?:death toll|death count|body count|number of (?:deaths|dead|fatalities)) (?:of|from|in) ((?:the |these |those |this |that )?(?:[^\\s,;:?!]+ ){0,3}?${KILLED}(?: (?:in|on|at) [^,;:?!]+?)?)`,
    ),
    ([attack]) => `how many people were killed in ${attack}`,
  ],
  [
    said(
      `how many (?:(people|civilians|soldiers|men|women|children|victims) )?(?:lost their lives|lost their life|didn't make it|did not make it|didn't survive|did not survive|ended up dead|perished|wound up dead)((?: (?:in|on|at|during) [^,;:?!]+?)?)`,
    ),
    ([whom, where]) => `how many ${whom ? `${whom === 'victims' ? 'people' : whom} ` : ''}were killed${where}`,
  ],
  // 'what slice of the money will be spent on schools', 'the sum set aside for schools'
  [
    said(
      `(?:what|which) (?:slice|portion|chunk|part|share|bit|cut) of ${LONE} (?:is|was|will be|has been|goes|went|is being|are) ?(?:${SPENT} )?(?:on|for|to|towards?) ([^,;:?!]+?)`,
    ),
    ([whole, use]) =>
      /\b(?:money|package|budget|fund(?:s|ing)?|grant|sum|loan|aid|total|amount|support)\b/i.test(whole!)
        ? `how much of ${whole} goes to ${use}`
        : undefined,
  ],
  [
    said(`(?:the )?(?:amount|sum|money|cash)(?: of money)? (?:that (?:is|was) |being )?(?:set|put) aside for ([^,;:?!]+?)`),
    ([use]) => `how much is set aside for ${use}`,
  ],
  [
    said(`how much (.+?) was (on board|aboard) ${LONE},? in (tons|tonnes|kilos|kilograms|litres|liters|barrels)`),
    ([what, , ship, unit]) => `how many ${unit} of ${what} did ${ship} carry`,
  ],
  // 'the request made by the minister, what was it'
  [
    said(
      `(?:what (?:is|was) )?(?:the |a )?(request|proposal|suggestion|demand|promise|pledge|offer) (?:that (?:is|was) )?(?:made|put forward|voiced|put|tabled|submitted) by ([^,;:?!]+?)(?:[,;:]? (?:- |– |— )?what (?:is|was) (?:it|that))?`,
    ),
    ([noun, name]) => `what did ${name} ${DEEDS[noun!.toLowerCase()]}`,
  ],
  // 'what are the soldiers up to over there'
  [
    said(`what (is|are|was|were) ${LONE} (?:up to|busy with|busy doing)((?: (?:over |out |down |up )?(?:there|in [^,;:?!]+?))?)`),
    ([be, name, where]) => `what ${be} ${name} doing${where!.replace(/ (?:over|out|down|up) there$/i, ' there')}`,
  ],
  // 'Lind praised the city. What for'
  [
    said(
      `${LONE} (praised|thanked|criti[cs]i[sz]ed|condemned|blamed|commended|applauded|congratulated|hailed|lauded|rebuked|faulted|honou?red) ([^,;:?!.]+?)[.,;:!]? ?(?:[-–—] )?what for`,
    ),
    ([name, verb, whom]) => `what did ${name} ${analyse(verb!)[0]!.lemma} ${whom} for`,
  ],
  // 'whose words were they, that the rains came late'
  [
    said(
      `(?:whose (?:words|remark|statement|opinion|view) (?:are|were|is|was) (?:it|they|that|these|those|this)|who(?:'s| is| was) the one saying),?:? that ([^?!]+?)`,
    ),
    ([words]) => `who said that ${words}`,
  ],
  // 'why can't the fund keep helping people'
  [
    said(
      `(?:why|(?:what${IS} )?the reason (?:why |that )?|how come) ?(?:can't|can’t|cannot|couldn't|couldn’t|could not|will not|won't|won’t) ${LONE} (?:keep(?: on)?|go on|carry on|continue) ([\\p{L}]+ing\\b[^,;:?!]*?)`,
    ),
    ([who, deed]) => `why does ${who} have to stop ${deed}`,
  ],
  [
    said(
      `(?:why|(?:what${IS} )?the reason (?:why |that )?|how come) ?${LONE} (?:can't|can’t|cannot|couldn't|couldn’t) (?:keep(?: on)?|go on|carry on|continue) ([\\p{L}]+ing\\b[^,;:?!]*?)`,
    ),
    ([who, deed]) => `why does ${who} have to stop ${deed}`,
  ],
  // 'reason the meeting fell through'
  [said(`(?:the )?reason (?:that |why )?${LONE} (?:fell through|came to nothing)`), ([event]) => `why did ${event} not take place`],
  [said(`(?:the )?reason (?:that |why )?${LONE} was (called off|dropped|shelved|put off)`), ([event, how]) => `why was ${event} ${how}`],
  [
    said(
      `(?:where${IS} )?(?:the )?(?:current )?whereabouts of (?:the )?([^,;:?!]+?)((?: (?:right )?now| at present| at the moment| today)?)`,
    ),
    ([name, now]) => `where is ${name}${now}`,
  ],
];

const OF_KIND: Readonly<Record<string, string>> = { city: 'cities', town: 'cities', country: 'countries' };

const DEEDS: Readonly<Record<string, string>> = {
  request: 'request',
  proposal: 'propose',
  suggestion: 'suggest',
  demand: 'demand',
  promise: 'promise',
  pledge: 'pledge',
  offer: 'offer',
};
/** What is asked for in everyday words, and how that is asked plainly. */
export const EVERYDAY_ASKED: readonly Form[] = [...DAYS, ...JOURNEYS, ...OTHERS];
