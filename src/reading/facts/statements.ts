import type { Fact } from '../../model/reading.ts';
import { openQuotes } from '../quotes.ts';
import type { FactSentence, Part } from './context.ts';
import { doersBehindBy, doersOf } from './doers.ts';
import { roles } from './participants.ts';
import { roster } from './roster.ts';
import { contentOf, hearerOf, sayingLemma, tellsOfWords } from './said.ts';

/**
 * Statements told by a verb of saying, direct and reported.
 * Roles: `speaker`, `content` (the words, or what was stressed, welcomed, discussed …), `hearer`, `verb`.
 */
export function findStatements(s: FactSentence): Fact[] {
  const facts: Fact[] = [];
  const { tokens } = s.sentence;
  const quoted = openQuotes(s.context.sentences)[s.n]!;
  for (let v = 0; v < tokens.length; v++) {
    const token = tokens[v]!;
    if (token.lower === 'according') {
      facts.push(...s.tried('statement: according to', v, accordingTo(s, v)));
    }
    const verb = sayingLemma(s, v);
    if (verb) facts.push(...s.tried('statement: a verb of saying', v, saidAt(s, v, verb, quoted)));
  }
  return facts;
}

/** What the verb of saying at `v` tells, outside of quotations. */
function saidAt(s: FactSentence, v: number, verb: string, quoted: (i: number) => boolean): Fact | undefined {
  const token = s.sentence.tokens[v]!;
  if (quoted(v)) return s.nothing('inside a quotation');
  if (token.dep === 'acl' && /ed$/.test(token.lower)) return s.nothing('a participle that describes a noun');
  if (!tellsOfWords(s, v, verb)) return s.nothing('the verb tells of a deed here');
  // 'Asked | whether they would come, A said …': A was asked.
  if (isAskedOf(s, v)) return s.nothing('the speaker was asked');
  const inserted = quoted(v - 1) ? undefined : insertedAt(s, v);
  if (inserted) {
    const all = { first: 0, last: s.sentence.tokens.length - 1 - (s.sentence.tokens.at(-1)!.text === '.' ? 1 : 0) };
    return s.fact('statement', 'C, said X, C', v, [
      ...roles(s, 'speaker', [inserted]),
      s.role('verb', { first: v, last: v }),
      s.role('content', all),
    ]);
  }
  // 'We count on you”, said A': the subject of the quoted clause does not say it.
  const speakers = (quotedAsSaying(s, v) ?? (s.tree.isPassive(v) ? doersBehindBy(s, v) : doersOf(s, v))).filter((p) => !quoted(p.first));
  if (speakers.length === 0 && !isResolving(s, v)) return s.nothing('nobody speaks');
  const content = contentOf(s, v, verb, speakers);
  if (!content) return s.nothing('what is said is not there');
  const hearer = hearerOf(s, v, verb);
  return s.fact('statement', `X ${verb} C`, v, [
    ...roles(s, 'speaker', speakers),
    s.role('verb', { first: v, last: v }),
    s.role('content', content),
    ...(hearer ? [s.role('hearer', hearer)] : []),
  ]);
}

/** '| Asked about it, A said …', 'when | asked if …, A said …': the sentence opens with what somebody asked A. */
function isAskedOf(s: FactSentence, v: number): boolean {
  const { tokens } = s.sentence;
  if (tokens[v]!.lower !== 'asked' || v > 2 || s.tree.kids(v, 'nsubj').length > 0) return false;
  return tokens.slice(0, v).every((t) => /^(?:when|also|,|\*|and|then)$/.test(t.lower));
}

/** 'The ports, | said A, | are closed': who speaks, where the words that say so are set between the subject and the verb of what is said. */
function insertedAt(s: FactSentence, v: number): Part | undefined {
  const { tokens } = s.sentence;
  if (tokens[v - 1]?.text !== ',' || !/^(?:said|says|added|explained|noted|stressed|warned)$/.test(tokens[v]!.lower)) return undefined;
  const at = tokens[v + 1]?.lower === 'the' ? v + 2 : v + 1;
  const one = s.mentions.find((m) => (m.first === v + 1 || m.first === at) && /^(?:person|organisation)$/.test(s.kindOf(m.entity) ?? ''));
  if (!one || tokens[one.last + 1]?.text !== ',' || tokens.slice(0, v).some((t) => /^(?:VERB|AUX|SCONJ)$/.test(t.pos) || t.text === '"'))
    return undefined;
  return /^(?:VERB|AUX)$/.test(tokens[one.last + 2]?.pos ?? '') ? { first: one.first, last: one.last, entity: one.entity } : undefined;
}

/** How many words the name and post of one who is quoted may take. */
const QUOTED = 30;

/** 'The agency quoted A as | saying', 'A was quoted as | saying': the one who is quoted speaks. Undefined for any other wording. */
function quotedAsSaying(s: FactSentence, v: number): Part[] | undefined {
  const { tokens } = s.sentence;
  if (tokens[v - 1]?.lower !== 'as' || !tokens[v]!.lower.endsWith('ing')) return undefined;
  const quote = tokens.findLastIndex((t, i) => i < v && i > v - QUOTED && /^(?:quoted?|quotes|cited?|cites|reported)$/.test(t.lower));
  if (quote < 0) return undefined;
  if (quote === v - 2) return s.tree.isPassive(quote) || tokens[quote]!.lower.endsWith('ed') ? doersOf(s, quote) : undefined;
  const named = s.mentions.filter((m) => m.first > quote && m.last < v && /^(?:person|organisation)$/.test(s.kindOf(m.entity) ?? ''));
  const one = named.findLast((m) => s.kindOf(m.entity) === 'person') ?? named[0];
  return [one ? { first: one.first, last: one.last, entity: one.entity } : { first: quote + 1, last: v - 2 }];
}

/**
 * '4. Commends A for …', 'Welcomes the decision …;': a paragraph of a resolution or communiqué, in which the body that adopts it speaks
 * and is not named again.
 */
function isResolving(s: FactSentence, v: number): boolean {
  const { tokens } = s.sentence;
  if (!/s$/.test(tokens[v]!.lower) || tokens[v]!.lemma === tokens[v]!.lower) return false;
  const lead = tokens.slice(0, v);
  if (lead.every((t) => /^(?:\d+|[a-z]|[ivx]+|[.()*-]|•|further|also|strongly|once|again|deeply|warmly)$/i.test(t.text))) return true;
  // 'Takes note of A and | appeals to B'
  const head = tokens[v]!.dep === 'conj' ? tokens[v]!.head : -1;
  return head >= 0 && head < v && isResolving(s, head);
}

/** What opens a clause whose source is set between two commas: 'the plan, which, according to A, C'. */
const LINK = /^(?:and|but|which|who|that|where|because|as|while|although|though|whose)$/;

/** 'According to the Ministry | over 300 boats are missing': no comma parts the source from the clause, whose subject and verb follow it. */
function goesOnAt(s: FactSentence, last: number, comma: number): boolean {
  const { tokens } = s.sentence;
  const next = tokens[last + 1];
  if (!next || !(/^(?:DET|NUM|PRON|NOUN|PROPN|ADJ|ADV)$/.test(next.pos) || (next.pos === 'ADP' && tokens[last + 2]?.pos === 'NUM')))
    return false;
  if (/^(?:who|which|that|whose|where)$/.test(next.lower)) return false;
  const root = tokens.findIndex((t) => t.head < 0);
  if (root <= last + 1 || (comma > 0 && root > comma)) return false;
  return s.tree.kids(root, 'nsubj', 'nsubj:pass', 'csubj').some((k) => k > last);
}

/** Whose words they are: whoever is named there, or behind the post that stands there ('the agency's | director, A B'). */
function sourceAt(s: FactSentence, first: number, behindArticle: number): { first: number; last: number; entity: string } | undefined {
  const named = s.mentions.filter((m) => m.first === behindArticle || m.first === first).sort((a, b) => b.last - a.last)[0];
  const isOwner = named !== undefined && /^'s?$/.test(s.sentence.tokens[named.last + 1]?.lower ?? '');
  if (named && !isOwner && /^(?:person|organisation)$/.test(s.kindOf(named.entity) ?? '')) return named;
  const [holder] = roster(s, first, true);
  return holder?.entity && s.kindOf(holder.entity) === 'person' ? { ...holder, entity: holder.entity } : undefined;
}

/** 'According to A, C' and 'C, according to A': A says C. */
function accordingTo(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  if (tokens[v + 1]?.lower !== 'to') return undefined;
  const at = tokens[v + 2]?.lower === 'the' ? v + 3 : v + 2;
  const mention = sourceAt(s, v + 2, at);
  if (!mention) return undefined;
  const comma = tokens.findIndex((t, i) => i > mention.last && t.text === ',');
  let content: Part | undefined;
  if (v <= 1 && goesOnAt(s, mention.last, comma)) content = { first: mention.last + 1, last: tokens.length - 1 };
  else if (v <= 1 && comma > 0 && comma < tokens.length - 2) content = { first: comma + 1, last: tokens.length - 1 };
  else if (v > 3 && tokens[v - 1]!.text === ',' && comma === mention.last + 1 && LINK.test(tokens[v - 2]!.lower))
    content = { first: comma + 1, last: tokens.length - 1 };
  else if (v > 3 && (tokens[v - 1]!.text === ',' || mention.last >= tokens.length - 2)) content = { first: 0, last: v - 1 };
  if (!content) return undefined;
  while (content.last > content.first && /^[,.;"]$/.test(tokens[content.last]!.text)) content = { ...content, last: content.last - 1 };
  while (content.first < content.last && /^[,"]$/.test(tokens[content.first]!.text)) content = { ...content, first: content.first + 1 };
  return {
    kind: 'statement',
    roles: [
      s.role('speaker', { first: mention.first, last: mention.last, entity: mention.entity }),
      s.role('verb', { first: v, last: v }),
      s.role('content', content),
    ],
    evidence: [s.n],
    polarity: 'positive',
    modality: 'happened',
    rule: 'according to X, C',
  };
}
