import type { QuestionKind } from '../model/answer.ts';
import type { Token } from '../model/reading.ts';
import { readingCopy } from '../reading/fold.ts';
import { analyse, stem } from '../reading/language.ts';
import {
  commonWords,
  demonyms,
  documentNouns,
  honorifics,
  organisationNouns,
  placeNames,
  placeNouns,
  postNouns,
  ranks,
  sayingVerbs,
} from '../reading/lexicon.ts';
import { parseSentence } from '../reading/syntax/parser.ts';
import { type Link, linkNames } from './link.ts';
import type { ReleaseView } from './view.ts';

/** Something the question is about, which an answer must account for. */
export interface Term {
  /** Token indexes in the question. */
  first: number;
  last: number;
  word: string;
  lemma: string;
  stem: string;
  weight: number;
  link?: Link;
  /** A word that reads like a name but that the release does not know. */
  unknown: boolean;
  isVerb: boolean;
}

export type Tense = 'past' | 'future' | 'any';
/** Which place of its verb the question asks for. */
export type Gap = 'subject' | 'object' | 'oblique' | 'none';

export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly yesNo: boolean;
  readonly tense: Tense;
  readonly tokens: readonly Token[];
  /** Lower-case words with names replaced by their kind: 'who did <person> meet in <place>'. */
  readonly shape: string;
  readonly links: readonly Link[];
  readonly terms: readonly Term[];
  /** The question word: who, what, which, when, where, why, how; empty for fragments. */
  readonly wh: string;
  /** The noun that says what is wanted: 'treaty' in 'which treaty …', 'trucks' in 'how many trucks'. */
  readonly focus: Term | undefined;
  /** The main verb, when it says more than 'be', 'do' or 'have'. */
  readonly verb: Term | undefined;
  readonly gap: Gap;
  /** Preposition that belongs to the gap: 'to' in 'to whom did X write'. */
  readonly preposition: string;
}

const STOP = new Set(
  `a an the of in on at to for from by with about as and or but if is are was were be been being am do does did done has have had will would shall can could may might must
  this that these those there here it its itself he she him her his hers they them their theirs we our us i me my you your who whom whose what which when where why how
  much many long often not no any some all everybody everyone everything each every please exactly actually give list name named full also else then than so just only really
  mean kind sort type according thing things anybody anyone somebody someone way 's s ? ! . , ; : - " ' ( ) herself himself themselves per via upon during into between
  against over under after before since until while whether one ones well used out up again both too ever yet already other another such own same like regarding concerning
  i'm people person persons particular specific moment currently now present today word words stand stands get gets got let lets`.split(
    /\s+/,
  ),
);
const LIGHT = new Set([
  'be',
  'do',
  'have',
  'make',
  'get',
  'take',
  'give',
  'go',
  'hold',
  'happen',
  'let',
  'come',
  'put',
  'use',
  'want',
  'need',
  'keep',
  'set',
  'see',
  'look',
  'say',
  'tell',
  'call',
  'know',
  'find',
  'plan',
]);
export const TALK =
  /^(?:meet|met|meets|meeting|meetings|see|saw|seen|talk|talks|talked|spoke|speak|spoken|discussions?|consult(?:ed|ations?)?|receive|received|receives|host|hosted|hosts|welcomed?|sit|sat|negotiat\w+|conversations?|encounter\w*|dine|dined|lunch|dinner|confer\w*|call|called|phone|phoned|joined?|accompan\w+|greet\w*)$/;

/** Reads a question against one release: what kind of answer it wants, which names it uses, what must be accounted for. */
export function readQuestion(view: ReleaseView, text: string): Question {
  const copy = readingCopy(text).replace(/\n/g, ' ');
  const raw = analyse(copy);
  const tokens: Token[] = raw.map((t) => ({
    start: t.start,
    end: t.end,
    text: t.text,
    lower: t.text.toLowerCase(),
    lemma: t.lemma,
    pos: t.pos,
    head: -1,
    dep: 'dep',
  }));
  const words = tokens.map((t) => t.text);
  const links = widen(
    view,
    tokens,
    linkNames(view, words, (i) => !STOP.has(tokens[i]!.lower) || isCountryShort(tokens, i)),
  );
  tagWithUnits(tokens, links);
  const linkAt = (i: number): Link | undefined => links.find((l) => l.first <= i && i <= l.last);
  const shape = shapeOf(tokens, links);
  const kind = kindOf(shape, tokens, linkAt);
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const link = linkAt(i);
    const token = tokens[i]!;
    if (link) {
      if (link.first === i) terms.push(term(view, tokens, link.first, link.last, 1.5, link));
      continue;
    }
    if (STOP.has(token.lower) || !/[a-z0-9]/i.test(token.text) || inPlural(tokens, i)) continue;
    terms.push(term(view, tokens, i, i, weightOf(token), undefined));
  }
  const whAt = tokens.findIndex((t) => /^(?:who|whom|whose|what|which|when|where|why|how)$/.test(t.lower));
  const wh = whAt >= 0 ? tokens[whAt]!.lower : '';
  const yesNo =
    wh === '' || whAt > 3
      ? /^(?:and |so |but )?(?:did|does|do|is|are|was|were|has|have|had|will|can|could|would|may|should)\b/.test(shape)
      : false;
  const focus = focusOf(tokens, whAt, terms);
  const verb = mainVerb(tokens, terms, whAt, focus);
  const { gap, preposition } = gapOf(tokens, whAt, verb, focus);
  return { text, kind, yesNo, tense: tenseOf(shape), tokens, shape, links, terms, wh: yesNo ? '' : wh, focus, verb, gap, preposition };
}

/** Tags and parses the question with every name as one word, as sentences are read. */
function tagWithUnits(tokens: Token[], links: readonly Link[]): void {
  const reduced: Token[] = [];
  const back: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const link = links.find((l) => l.first === i);
    const at = link ? link.last : i;
    const token = tokens[at]!;
    reduced.push(link ? { ...token, text: token.text.charAt(0).toUpperCase() + token.text.slice(1), pos: 'PROPN' } : { ...token });
    back.push(at);
    i = at;
  }
  parseSentence(reduced);
  for (const [r, token] of reduced.entries()) {
    const target = tokens[back[r]!]!;
    target.pos = token.pos;
    target.head = token.head < 0 ? -1 : back[token.head]!;
    target.dep = token.dep;
  }
  for (const link of links) for (let i = link.first; i < link.last; i++) tokens[i]!.head = link.last;
}

/** 'the us', 'US', 'the un': short forms that are stop words when they stand alone. */
function isCountryShort(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'us' && (tokens[i]!.text === 'US' || tokens[i - 1]?.lower === 'the');
}

/** Takes ranks and courtesy words before a person's name into the link: 'Admiral Bayu', 'Mr. Sullivan'. */
function widen(view: ReleaseView, tokens: readonly Token[], links: Link[]): Link[] {
  for (const link of links) {
    if (link.entities.length === 0 || view.entity(link.entities[0]!)?.kind !== 'person') continue;
    while (
      link.first > 0 &&
      (ranks.has(tokens[link.first - 1]!.lower.replace(/\.$/, '')) ||
        /^(?:mr|mrs|ms|dr|h\.e|he|sir|minister|president|ambassador|secretary)\.?$/.test(tokens[link.first - 1]!.lower)) &&
      !links.some((l) => l.last === link.first - 1) &&
      tokens[link.first - 1]!.lower !== 'he'
    )
      link.first--;
  }
  return links;
}

/** 'the two', 'both leaders', 'the two sides': stand for people the release knows; nothing to look for by their words. */
function inPlural(tokens: readonly Token[], i: number): boolean {
  const noun = /^(?:leaders?|sides?|parties|men|women|ministers|presidents|countries|delegations|officials|counterparts)$/;
  const lower = tokens[i]!.lower;
  if (/^(?:two|both)$/.test(lower)) return tokens[i - 1]?.lower === 'the' || lower === 'both';
  return noun.test(lower) && /^(?:two|both)$/.test(tokens[i - 1]?.lower ?? '');
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function term(view: ReleaseView, tokens: readonly Token[], first: number, last: number, weight: number, link: Link | undefined): Term {
  const token = tokens[last]!;
  const word = tokens
    .slice(first, last + 1)
    .map((t) => t.lower)
    .join(' ');
  const unknown = !link && isUnknownName(token) && !occurs(view, token);
  const lemma = lemmaOf(token);
  return {
    first,
    last,
    word,
    lemma,
    stem: stem(lemma),
    weight: unknown ? 1.6 : weight,
    ...(link ? { link } : {}),
    unknown,
    isVerb: token.pos === 'VERB' && !link,
  };
}

/** True when the release uses the word, or one of its family, anywhere. */
function occurs(view: ReleaseView, token: Token): boolean {
  const root = stem(token.lemma);
  return view.sentences.some((s) => s.stems.includes(root) || s.tokens.some((t) => t.lower === token.lower));
}

/** wink-nlp's dictionary form, mended for the past forms that it leaves alone in questions. */
function lemmaOf(token: Token): string {
  return token.lemma;
}

/** A word that is in no list of ordinary words: in a question about releases most likely a name. */
function isUnknownName(token: Token): boolean {
  const lower = token.lower;
  if (!/^[a-z][a-z'-]+$/i.test(token.text) || token.text.length < 3) return false;
  if (
    commonWords.has(lower) ||
    commonWords.has(token.lemma) ||
    commonWords.has(lower.replace(/(?:s|ed|ing|er|ly)$/, '')) ||
    commonWords.has(`${lower.replace(/(?:ed|ing)$/, '')}e`)
  )
    return false;
  if (
    CALENDAR.test(lower) ||
    ranks.has(lower) ||
    honorifics.has(lower) ||
    postNouns.has(lower) ||
    organisationNouns.has(lower) ||
    documentNouns.has(lower) ||
    placeNouns.has(lower) ||
    sayingVerbs.has(token.lemma) ||
    demonyms.has(lower)
  )
    return false;
  return /^[A-Z]/.test(token.text) || placeNames.has(lower) || token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'X';
}

function weightOf(token: Token): number {
  if (/^\d/.test(token.text)) return 1.2;
  if (LIGHT.has(token.lemma)) return 0.3;
  if (token.pos === 'ADV' || token.pos === 'ADP') return 0.4;
  if (token.pos === 'ADJ') return 0.8;
  if (token.pos === 'VERB') return 0.9;
  return 1;
}

function shapeOf(tokens: readonly Token[], links: readonly Link[]): string {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const link = links.find((l) => l.first === i);
    if (link) {
      out.push(
        link.kind === 'person'
          ? '<person>'
          : link.kind === 'place' || link.kind === 'geo'
            ? '<place>'
            : link.kind === 'document'
              ? '<document>'
              : '<body>',
      );
      i = link.last;
    } else out.push(tokens[i]!.lower);
  }
  return out
    .join(' ')
    .replace(/ ('s|n't)\b/g, '$1')
    .replace(/ ([?!.,])/g, '$1')
    .replace(/[?!.\s]+$/, '')
    .trim();
}

function tenseOf(shape: string): Tense {
  if (/\b(?:will|is going to|are going to|planned|plans? to|upcoming|next)\b/.test(shape)) return 'future';
  if (/\b(?:did|was|were|met|had|visited|went|saw|held|received|travelled|traveled|said|told)\b/.test(shape)) return 'past';
  return 'any';
}

const POST_WORDS = '(?:job|post|position|title|role|office|function|portfolio|rank|occupation|capacity)';

function kindOf(shape: string, tokens: readonly Token[], linkAt: (i: number) => Link | undefined): QuestionKind {
  const s = shape.replace(/^(?:and|so|but|then|ok|hey|please),? /, '');
  if (
    /\b(?:how many|how much|how long|how old|how far|how big|how often|how large|what number|number of|amount of|what (?:share|percentage|proportion|amount|sum|size|part)|share of|size of|weight of|length of|total (?:of|number)|which edition|what edition|how high|cost of|price of|value of|duration of|weight)\b/.test(
      s,
    )
  )
    return 'count';
  if (/\bin (?:what|which) (?:role|capacity|function)\b/.test(s)) return 'role';
  if (/^(?:dates?|days?|time) (?:of|for)\b|\bwhat dates?\b/.test(s)) return 'when';
  if (isRole(s, tokens, linkAt)) return 'role';
  if (
    /^(?:since when|until when|by when|from when|when|what time)\b|\b(?:which|what) (?:date|day|dates|days|year|month|week)\b|\bdates? (?:of|for)\b|^when\b|\bwhen (?:did|does|do|is|are|was|were|will|has|have|had)\b|\bdeadline\b|, when$/.test(
      s,
    )
  )
    return 'when';
  if (
    /\b(?:why|how come|what for|for what (?:reason|purpose)|reasons? (?:for|of|behind|given)|purpose of|aims? of|goals? of|objectives? of|what(?:'s| is| was) the (?:reason|purpose|aim|goal|point|objective)|what caused|because of what)\b|^what (?:is|was|were|are) .* (?:about|for)$|^what .* (?:in order )?to achieve$/.test(
      s,
    )
  )
    return 'why';
  if (
    /\b(?:under|pursuant to|in accordance with|in line with|on the basis of|based on) (?:which|what)\b|\b(?:which|what) (?:un |eu |osce |nato )?(?:<\w+> )?(?:\w+ )?(?:treaty|treaties|agreement|resolution|article|law|convention|act|charter|protocol|accord|accords|covenant|regulation|directive|decision|legal basis|mandate|legal act|instrument|mechanism)\b|\blegal (?:basis|ground|base)\b|\bmandate\b|\bpursuant to what\b|\b(?:stipulated|enshrined|laid down|set out) in what\b|\bwhich (?:paragraph|chapter)\b/.test(
      s,
    )
  )
    return 'mandate';
  if (/^who (?:welcomed|greeted|received|hosted) (?:the )?<(?:person|body)>/.test(s)) return 'met';
  if (
    /\b(?:say|says|said|tell|told|stress|stressed|claim|claimed|comment|commented|statement by|state|stated|according to|think|thought|promise|promised|warn|warned|announce|announced|reaffirm|reaffirmed|emphasi[sz]ed?|underlin\w+|underscor\w+|highlight\w*|mention\w*|quote|quoted|condemn\w*|praise\w*|thank\w*|congratulat\w+|urge\w*|reiterat\w+|recall\w*|describe\w*|remark\w*|react\w*|reply|replied|respon\w+|suggest\w*|accus\w+|call for|called for|pledge\w*|agrees?|agreed|express\w*|voice\w*|welcome[d]? |ask|asks|asked|want|wants|wanted|hopes?|hoped|insist\w*|argue\w*|explain\w*|admit\w*)\b/.test(
      s,
    ) &&
    !/^(?:when|where)\b/.test(s)
  )
    return 'said';
  if (/\b(?:which|what) (?:cities|countries|places|towns|capitals|islands) (?:was|is|were|are|has|have) (?:<person>|he|she|they)\b/.test(s))
    return 'visit';
  if (isMeeting(s)) return 'met';
  if (
    /\b(?:which|what) (?:\w+ )?(?:politicians|leaders|officials|ministers|dignitaries|diplomats)\b/.test(s) &&
    !tokens.some((t) => t.pos === 'VERB')
  )
    return 'met';
  if (
    /^(?:where|from where|to where)\b|\bwhere (?:did|does|do|is|are|was|were|will|has|exactly)\b|\b(?:which|what) (?:place|venue|location|city|town|building|area|areas|region)\b|\b(?:in|at|near|on) (?:which|what) (?:\w+ )?(?:place|city|town|country|building|venue|location|port|village|site|palace|hotel|region|river|sea)\b|\bnear (?:which|what)\b|\bvenue\b|, where$/.test(
      s,
    )
  )
    return /\b(?:go|went|travel\w*|visit\w*|trip|head|fly|flew)\b/.test(s) ? 'visit' : 'where';
  if (
    /\b(?:visit|visits|visited|visiting|tour|toured|travel|travelled|traveled|travelling|traveling|trip|go to|went to|go|going|stops? at|called at)\b/.test(
      s,
    ) &&
    /^(?:which|what|where|who|whom|did|does|has|is|was|will|name|list)\b/.test(s)
  )
    return 'visit';
  if (/^(?:who|whom|whose|to whom|by whom|with whom|from whom|for whom)\b|\bwho\b|\bwhom\b|\bwhose\b/.test(s)) return 'who';
  return 'what';
}

/** Questions for the post of a person or the holder of a post. */
function isRole(s: string, tokens: readonly Token[], linkAt: (i: number) => Link | undefined): boolean {
  const own = new RegExp(`\\b${POST_WORDS}s?\\b`);
  if (new RegExp(`(?:<person>|<body>)(?:'s|s'|')? (?:\\w+ )?${POST_WORDS}\\b`).test(s)) return true;
  if (
    own.test(s) &&
    /\b(?:hold|holds|held|have|has|occupy|of|is|'s)\b/.test(s) &&
    /^(?:what|which|in what|name|office|post|job|title|position|role)/.test(s) &&
    /<person>/.test(s)
  )
    return true;
  if (/^what (?:does|do|did) (?:<person>|mr\.? <person>|ms\.? <person>|mrs\.? <person>|dr\.? <person>)(?: do)?(?: for a living)?$/.test(s))
    return true;
  if (
    /^(?:who|what)(?:'s| is| was| are)(?: (?:the|this|mr|ms|mrs|dr|general|ambassador|minister|president|a)\.?)* <person>(?:,? (?:anyway|exactly|again))?$/.test(
      s,
    )
  )
    return true;
  if (/^(?:what|and|so)? ?<person> (?:does|is) what$/.test(s) || /^what is <person> (?:in charge of|responsible for|head of)$/.test(s))
    return true;
  if (/\b(?:resolutions?|decisions?|treat(?:y|ies)|articles?|agreements?|mandates?|charter)\b/.test(s)) return false;
  if (/^<person>(?:,)? (?:is|was)? ?(?:what|who|head of|in charge of|minister of|director of|chief of|leader of)/.test(s)) return true;
  if (/^<person>(?:'s|')? ?(?:job|post|office|title|role|function|position)?$/.test(s) && tokens.length < 6) return true;
  const post = tokens.some((t, i) => !linkAt(i) && isPostWord(t.lower));
  if (
    /^(?:who|what)(?:'s| is| are| was| were)\b/.test(s) &&
    post &&
    !/\b(?:say|said|meet|met|meeting|told|visit\w*|accompan\w*|with|when|where)\b/.test(s)
  )
    return true;
  if (
    /^who (?:heads?|leads?|runs?|chairs?|commands?|directs?|presides|is in charge|headed|led|chaired|commanded|used to be|serves? as|served as|holds?|represents)\b/.test(
      s,
    ) &&
    !/^who (?:held|holds?|led|leads?|chaired|chairs?) (?:the )?(?:talks|meeting|discussions|session|visit|delegation)/.test(s)
  )
    return true;
  if (/^(?:the )?(?:name of the |name the )?(?:boss|head|chief|leader|director) of\b/.test(s)) return true;
  if (
    post &&
    !/\b(?:did|does|do|will|came|come|comes|goes|saw|had|gave|got|meet|met|see|say|said|visit\w*|talk\w*|receive[ds]?|call\w*|go|went|hold|held|host\w*|accompan\w*|sign\w*|announce\w*|when|where|why|how)\b/.test(
      s,
    ) &&
    tokens.length <= 12 &&
    !/^(?:which|under|what (?:did|does|do|will))\b/.test(s) &&
    !/^(?:did|does|has|was|is|are)\b/.test(s)
  )
    return true;
  return false;
}

const ABBREVIATED_POSTS = new Set(['pm', 'fm', 'sg', 'ceo', 'saceur', 'comkfor', 'srsg', 'boss', 'premier']);
export const isPostWord = (lower: string): boolean =>
  postNouns.has(lower) || ABBREVIATED_POSTS.has(lower) || (lower.endsWith('s') && postNouns.has(lower.slice(0, -1)) && lower !== 'affairs');

function isMeeting(s: string): boolean {
  if (
    /\b(?:meet|met|meets|meeting with|talks? with|talked (?:to|with)|talk (?:to|with)|spoke (?:to|with)|speak (?:to|with)|discussions? with|sit down|sat down|sat at|received by|receive|received|hosted|host|welcomed by|call(?:ed|s)? on|consult\w* with|conversation with|hold (?:talks|discussions|a meeting|meetings)|held (?:talks|discussions|a meeting|meetings)|talks between|meeting between|negotiat\w+ with|dine[ds]? with|lunch with|dinner with|accompanied|came along|travel(?:l?ed)? (?:along )?with|went with|joined|join|on the phone with|phone[d]?|call(?:ed)? with|counterpart|counterparts|present at|attended|who took part|who takes part|who else|on the line|on the call|who came to|who was there|with whom)\b/.test(
      s,
    )
  )
    return /^(?:when|where)\b/.test(s)
      ? false
      : /\b(?:who|whom|which|did|does|has|was|is|were|will|name|everybody|everyone|list|all|and)\b/.test(s) || s.startsWith('<person> met');
  if (/\b(?:see|saw|seen)\b/.test(s) && /\b(?:who|whom|which|did|does|will)\b/.test(s)) return true;
  return false;
}

/** 'which treaty', 'what kind of mission', 'how many new sites': the head noun after the question word. */
function focusOf(tokens: readonly Token[], whAt: number, terms: readonly Term[]): Term | undefined {
  if (whAt < 0) return terms.find((t) => !t.isVerb && !t.link);
  const wh = tokens[whAt]!.lower;
  if (!/^(?:what|which|whose|how)$/.test(wh)) return undefined;
  let at = whAt + 1;
  if (wh === 'how' && !/^(?:many|much)$/.test(tokens[at]?.lower ?? '')) return undefined;
  if (wh === 'how') at++;
  let focus: Term | undefined;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (/^(?:kind|sort|type|of|the|a|an|other|-|\d+|one|two|three|four|five|six)$/.test(token.lower)) continue;
    const term = terms.find((t) => t.first <= at && at <= t.last);
    if (!term || (/^(?:AUX|ADP|PRON|SCONJ|CCONJ|PUNCT)$/.test(token.pos) && !term.link)) break;
    if (wh === 'which' && at === whAt + 1 && !/^(?:VERB)$/.test(tokens[at + 1]?.pos ?? '') && documentNouns.has(token.lower)) return term;
    if (token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower)) break;
    if (token.pos === 'VERB' && focus) break;
    if (term.link && focus) break;
    focus = term;
    at = term.last;
  }
  return focus;
}

function mainVerb(tokens: readonly Token[], terms: readonly Term[], whAt: number, focus: Term | undefined): Term | undefined {
  const verbs = terms.filter((t) => t.isVerb && t !== focus && t.last > whAt);
  return verbs.find((t) => !LIGHT.has(tokens[t.last]!.lemma)) ?? verbs[0];
}

function gapOf(tokens: readonly Token[], whAt: number, verb: Term | undefined, focus: Term | undefined): { gap: Gap; preposition: string } {
  if (whAt < 0) return { gap: 'none', preposition: '' };
  const before = tokens[whAt - 1]?.lower ?? '';
  if (/^(?:to|with|by|for|from|under|in|at|on|of|near|about|into|against)$/.test(before))
    return { gap: before === 'by' ? 'subject' : 'oblique', preposition: before };
  const stranded = tokens.filter((t) => /[a-z]/i.test(t.text)).at(-1)?.lower ?? '';
  const start = focus ? focus.last + 1 : whAt + 1;
  const aux = tokens[start]?.lower ?? '';
  if (!verb) return { gap: 'subject', preposition: '' };
  if (
    /^who$/.test(tokens[whAt]!.lower) &&
    /^(?:said|says|say|stated|told|thinks?|believes?|claimed|noted|announced|added)$/.test(tokens[whAt + 1]?.lower ?? '')
  )
    return { gap: 'subject', preposition: '' };
  const between = tokens.slice(start, verb.first);
  if (/^(?:do|does|did)$/.test(aux))
    return {
      gap: /^(?:to|with|by|for|from|about|on|in|of|at)$/.test(stranded) ? 'oblique' : 'object',
      preposition: /^(?:to|with|by|for|from|about|on|in|of|at)$/.test(stranded) ? stranded : '',
    };
  if (/^(?:will|is|are|was|were|has|have|had|can|could|would|should|must|may)$/.test(aux)) {
    const hasSubject = between.slice(1).some((t) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(t.pos));
    if (!hasSubject) return { gap: 'subject', preposition: '' };
    return {
      gap: /^(?:to|with|by|for|from|about|on|in|of|at)$/.test(stranded) ? 'oblique' : 'object',
      preposition: /^(?:to|with|by|for|from|about|on|in|of|at)$/.test(stranded) ? stranded : '',
    };
  }
  if (between.length === 0 || between.every((t) => /^(?:ADV|PART)$/.test(t.pos))) return { gap: 'subject', preposition: '' };
  return { gap: 'object', preposition: '' };
}
