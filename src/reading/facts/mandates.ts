import type { Fact } from '../../model/reading.ts';
import { sayingVerbs } from '../lexicon.ts';
import { wordClass } from '../word.ts';
import type { FactSentence, Part } from './context.ts';

/**
 * Phrases that join what is done to the document it rests on (or breaks), by their first word; the longest that fits counts.
 * 'under', 'pursuant to', 'in accordance with', 'contrary to', 'derives from'.
 */
const LINKS: ReadonlyMap<string, readonly string[][]> = byFirstWord([
  'under',
  'under the terms of',
  'under the provisions of',
  'in terms of',
  'pursuant to',
  'in pursuance of',
  'in accordance with',
  'in line with',
  'in conformity with',
  'in compliance with',
  'in keeping with',
  'in implementation of',
  'in application of',
  'in fulfilment of',
  'in furtherance of',
  'in violation of',
  'in breach of',
  'in contravention of',
  'in the framework of',
  'within the framework of',
  'on the basis of',
  'by virtue of',
  'based on',
  'rests on',
  'rest on',
  'founded on',
  'grounded in',
  'according to',
  'consistent with',
  'compatible with',
  'contrary to',
  'against',
  'derives from',
  'derive from',
  'derived from',
  'stems from',
]);
/** Participles that 'in', 'by' or 'under' and a document may follow: 'established by', 'laid down in', 'provided for in'. */
const isParticiple = wordClass(
  /^(?:established|mandated|authori[sz]ed|created|endorsed|governed|covered|required|tasked|empowered|founded|set|laid|stipulated|provided|defined|outlined|enshrined|envisaged|foreseen|prescribed|contained|made|agreed|guaranteed|called|regulated|prohibited|banned|entrusted|imposed|bound)$/,
);
const PARTICLE = /^(?:out|forth|down|up|for|upon)$/;
/** Words that may stand between the link and the name of the document: 'under | its mandate from | Resolution 99'. */
const BETWEEN =
  /^(?:mandates?|terms|provisions?|framework|authority|principles?|requirements?|obligations?|commitments?|purposes|spirit|letter|objectives|goals|rules|conditions|articles?|chapters?|paragraphs?|annex|section|title|part|of|from|in|to|and|both|its|their|his|her|our|the|a|an|this|that|these|those|all|relevant|new|current|existing|said|same|bilateral|agreed|historic|\d+)$/;
const PLAIN = /^(?:agreement|treaty|accord|convention|memorandum|resolution|decision|protocol|letter|statute|decree|pact|contract|law)s?$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Legal and other bases: what acts under which document. Roles: `basis` (document, one for each), `actor` (subject of the clause), `link` (the words that join them). */
export function findMandates(s: FactSentence): Fact[] {
  const facts: Fact[] = [];
  const { tokens } = s.sentence;
  for (let i = 0; i < tokens.length; i++) {
    const last = linkEnd(s, i);
    if (last < 0) continue;
    const relative = tokens[last + 1]?.lower === 'which';
    const bases = relative ? documentBefore(s, i) : documentsAfter(s, last + 1);
    if (bases.length === 0) {
      s.tried('mandate: words that lead to a document', i, s.nothing('no document follows'));
      continue;
    }
    const v = s.tree.verbOf(relative ? last + 1 : bases[0]!.first);
    const actor = actorOf(s, v, i, bases);
    const words = tokens.slice(i, last + 1).map((t) => t.lower);
    const fact = s.fact('mandate', words.join(' '), v >= 0 ? v : bases[0]!.first, [
      ...bases.map((basis) => s.role('basis', basis)),
      s.role('link', { first: i, last }),
      ...(actor ? [s.role('actor', actor)] : []),
    ]);
    facts.push(...s.tried('mandate: words that lead to a document', i, fact));
    i = last;
  }
  return facts;
}

/** Who or what rests on the document: what a participle describes ('the Committee | established under'), else the subject of the clause. */
function actorOf(s: FactSentence, v: number, link: number, bases: readonly Part[]): Part | undefined {
  const { tokens } = s.sentence;
  const participle = [link, link - 1].find((k) => k > 0 && tokens[k]!.pos === 'VERB' && /^acl/.test(tokens[k]!.dep));
  const as = tokens[link - 1]?.lower === 'as' ? link - 1 : -1;
  const head =
    (as > 0 ? objectBefore(s, as) : undefined) ??
    (participle === undefined ? (v < 0 ? undefined : (heldBy(s, v, bases[0]!, link) ?? s.tree.subjects(v)[0])) : tokens[participle]!.head);
  if (head === undefined || head < 0) return undefined;
  const part = s.nounPhrase(head);
  if (part.first < link && part.last >= link && !part.entity) part.last = link - 1;
  return bases.some((b) => part.first <= b.last && b.first <= part.last) ? undefined : part;
}

/** 'to respect the rights of A, | as set out in': the object of the verb before, of which it is set out. */
function objectBefore(s: FactSentence, as: number): number | undefined {
  const v = s.sentence.tokens.findLastIndex((t, i) => i < as && t.pos === 'VERB' && !/^(?:includ|regard|concern|follow)ing$/.test(t.lower));
  return v < 0 ? undefined : s.tree.kids(v, 'obj').find((o) => o > v && o < as);
}

/**
 * 'confirmed the duty of Norland | under the Charter', 'welcomed A's decision on ports | pursuant to the Act': where somebody only speaks of
 * it, whoever has what the document governs, else the thing itself, and not the one who speaks.
 */
function heldBy(s: FactSentence, v: number, basis: Part, link: number): number | undefined {
  const { tokens } = s.sentence;
  const infinitive = s.tree.kids(v, 'mark').some((m) => tokens[m]!.lower === 'to');
  if (!sayingVerbs.has(tokens[v]!.lemma) || infinitive || s.tree.isPassive(v)) return undefined;
  const chain: number[] = [];
  for (let at = tokens[basis.last]!.head; at >= 0 && at !== v && chain.length < 8; at = tokens[at]!.head) chain.push(at);
  const nouns = chain.filter((i) => i < link && /^(?:NOUN|PROPN)$/.test(tokens[i]!.pos));
  const things = [...nouns, ...s.tree.kids(v, 'obj').filter((o) => o > v && o < link)];
  const owner = things.flatMap((i) => s.tree.kids(i, 'nmod:poss', 'compound')).find((o) => isParty(s, o) && tokens[o]!.lower !== 'our');
  return owner ?? things[0];
}

/** A person, body or country, by name or as 'its'. */
const isParty = (s: FactSentence, i: number): boolean =>
  s.sentence.tokens[i]!.dep === 'nmod:poss' || /^(?:person|organisation|place|group)$/.test(s.kindOf(s.mentionAt(i)?.entity) ?? '');

/** The last token of the link that opens at `i`; -1 when none does. */
function linkEnd(s: FactSentence, i: number): number {
  const { tokens } = s.sentence;
  const word = tokens[i]!.lower;
  let end = -1;
  for (const phrase of LINKS.get(word) ?? [])
    if (phrase.every((w, k) => tokens[i + k]?.lower === w)) end = Math.max(end, i + phrase.length - 1);
  // 'measured against' a document; 'against' alone has other uses.
  if (word === 'against' && !/^(?:measured|assessed|made|judged|evaluated|checked|reviewed)$/.test(tokens[i - 1]?.lower ?? '')) return -1;
  if (end >= 0 || !isParticiple(tokens[i])) return end;
  let j = i + 1;
  while (PARTICLE.test(tokens[j]?.lower ?? '')) j++;
  return /^(?:in|by|under|through)$/.test(tokens[j]?.lower ?? '') ? j : -1;
}

/** 'the A Agreement, | under which …': the document that ends right before the link, or before the comma and short form ahead of it. */
function documentBefore(s: FactSentence, link: number): Part[] {
  const { tokens } = s.sentence;
  let end = link - 1;
  if (tokens[end]?.text === ',') end--;
  const found = documents(s)
    .map((m) => withYear(s, m))
    .findLast((m) => m.last === end || (m.last < end && tokens[m.last + 1]?.text === '(' && tokens[end]?.text === ')' && end - m.last < 5));
  return found ? [found] : [];
}

/** The documents named behind a link, several where they are coordinated: 'the A Agreement and the B Protocol'. */
function documentsAfter(s: FactSentence, i: number): Part[] {
  const first = documentAfter(s, i);
  if (!first) return [];
  const out = [first];
  const { tokens } = s.sentence;
  for (let at = first.last + 1; out.length < 12; ) {
    while (/^(?:,|and|or|as|well|the|its|of|both)$/.test(tokens[at]?.lower ?? '') || YEAR.test(tokens[at]?.text ?? '')) at++;
    const next = documents(s).find((m) => m.first === at);
    if (!next || at === out.at(-1)!.last + 1) break;
    out.push(withYear(s, next));
    at = out.at(-1)!.last + 1;
  }
  return out;
}

const documents = (s: FactSentence): Part[] =>
  s.mentions
    .filter((m) => m.form === 'name' && s.kindOf(m.entity) === 'document')
    .map((m) => ({ first: m.first, last: m.last, entity: m.entity }));

/** The first document within the phrase that starts at `i`: 'its mandate from the Council's Decision 12 of 2001'. */
function documentAfter(s: FactSentence, i: number): Part | undefined {
  const { tokens } = s.sentence;
  const found = documents(s)
    .filter((m) => m.first >= i && m.first <= i + 10)
    .sort((a, b) => a.first - b.first)[0];
  if (!found || !tokens.slice(i, found.first).every((t, k) => BETWEEN.test(t.lower) || isPartOfName(s, i + k))) return plainDocument(s, i);
  const part = withYear(s, found);
  // 'Article 4 of the 1951 Treaty': the document that an article is of belongs to its name.
  if (!/^(?:article|articles|chapter|annex|section|paragraph)$/.test(tokens[part.first]!.lower)) return part;
  let at = part.last + 1;
  if (tokens[at]?.lower !== 'of') return part;
  at++;
  while (tokens[at]?.lower === 'the' || YEAR.test(tokens[at]?.text ?? '')) at++;
  const whole = documents(s).find((m) => m.first === at);
  return whole ? { ...part, last: whole.last } : part;
}

/** Part of the name of a body, as in 'the | Council's | Decision 12': no person's. */
function isPartOfName(s: FactSentence, i: number): boolean {
  const token = s.sentence.tokens[i]!;
  if (/^['’]s?$/.test(token.lower) || token.text === '-') return true;
  return /^[A-Z]/.test(token.text) && s.kindOf(s.mentionAt(i)?.entity) !== 'person';
}

/** A year before or after belongs to the document: 'the 1970 Treaty', 'Resolution 99 of 1980', 'Resolution 99 (1980)'. */
function withYear(s: FactSentence, part: Part): Part {
  let { first, last } = withParties(s, part);
  const { tokens } = s.sentence;
  first = withIssuer(s, first);
  if (YEAR.test(tokens[first - 1]?.text ?? '')) first--;
  if (tokens[last + 1]?.lower === 'of' && YEAR.test(tokens[last + 2]?.text ?? '')) last += 2;
  else if (tokens[last + 1]?.text === '(' && YEAR.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ')') last += 3;
  // 'the Right to Water Act, 2019 (Act 12)': as laws of the Commonwealth are cited.
  else if (isAct(tokens[last]!.text) && tokens[last + 1]?.text === ',' && YEAR.test(tokens[last + 2]?.text ?? '')) last += 2;
  if (tokens[last + 1]?.text === '(' && isAct(tokens[last + 2]?.text ?? '') && tokens[last + 4]?.text === ')') last += 4;
  return { ...part, first, last };
}

const isAct = (text: string): boolean => /^(?:Act|Law|Ordinance|Decree|Bill)$/.test(text);

/** 'the Northern Leaders' | Statement on Trade': those whose paper it is, where capitals tell that they belong to its name. */
function withIssuer(s: FactSentence, first: number): number {
  const { tokens } = s.sentence;
  if (!/^['’]s?$/.test(tokens[first - 1]?.lower ?? '') || tokens[first - 2]?.pos === 'PRON') return first;
  let at = first - 1;
  while (/^[A-Z]/.test(tokens[at - 1]?.text ?? '') && s.kindOf(s.mentionAt(at - 1)?.entity) !== 'person') at--;
  return at < first - 1 && tokens[at - 1]?.pos === 'DET' ? at : first;
}

/** 'Agreement | between A and B on Fishing Rights': whom it binds and what it is about belong to a document, as far as names go. */
function withParties(s: FactSentence, part: Part): Part {
  const { tokens } = s.sentence;
  if (tokens[part.last + 1]?.lower !== 'between') return part;
  let last = part.last;
  for (let i = last + 2; i < tokens.length && i < part.last + 24; i++) {
    const named = s.mentions.find((m) => m.form === 'name' && m.first === i && s.kindOf(m.entity) !== 'person');
    if (named) i = last = named.last;
    else if (!/^(?:the|and|,|on|for|concerning|regarding|governments?|of|republic|kingdom)$/.test(tokens[i]!.lower)) break;
  }
  return { ...part, last };
}

/** A document that has no name: 'on the basis of the peace agreement of 3 May', 'under a bilateral tax treaty'. */
function plainDocument(s: FactSentence, i: number): Part | undefined {
  const { tokens } = s.sentence;
  for (let j = i; j < tokens.length && j < i + 9; j++) {
    const token = tokens[j]!;
    if (!PLAIN.test(token.lower)) {
      if (/^(?:VERB|ADP|SCONJ|AUX|PUNCT|PRON)$/.test(token.pos) && token.text !== '-' && !/^(?:its|their|our|his|her)$/.test(token.lower))
        return undefined;
      continue;
    }
    // 'law enforcement', 'treaty obligations': the word only describes what follows.
    if (tokens[j + 1]?.pos === 'NOUN') continue;
    let first = i;
    while (first < j && /^(?:the|a|an|its|their|this)$/.test(tokens[first]!.lower)) first++;
    let last = j;
    if (tokens[last + 1]?.lower === 'of') {
      const date = s.dates().find((d) => d.part.first === last + 2 || d.part.first === last + 3);
      if (date) last = date.part.last;
    }
    last = howItCame(s, whatItIsOf(s, last));
    // 'in accordance with the law' names no document.
    return /^(?:law|laws|letter)$/.test(token.lower) && last - first < 1 ? undefined : { first, last };
  }
  return undefined;
}

/** 'the agreement | on transit and tolls', 'the decision | of the third session of the assembly': what a document without a name is on or whose it is. */
function whatItIsOf(s: FactSentence, noun: number): number {
  const { tokens } = s.sentence;
  if (!/^(?:on|of|for|about|concerning|regarding)$/.test(tokens[noun + 1]?.lower ?? '')) return noun;
  let end = noun;
  for (let i = noun + 2; i < tokens.length && i < noun + 20; i++) {
    const { pos, lower } = tokens[i]!;
    if (/^(?:AUX|PRON|SCONJ)$/.test(pos) || (pos === 'VERB' && !/^(?:amod|compound)$/.test(tokens[i]!.dep)) || /^[,.;:()"]$/.test(lower))
      break;
    if (pos === 'ADP' && !/^(?:of|for|on|to|between|and)$/.test(lower)) break;
    if (/^(?:NOUN|PROPN|NUM)$/.test(pos)) end = i;
  }
  return end;
}

/** 'the accord | signed in A last May': where and when it was made belongs to a document without a name. */
function howItCame(s: FactSentence, last: number): number {
  const { tokens } = s.sentence;
  const made = last + 1;
  if (!/^(?:signed|reached|concluded|adopted|agreed|brokered|negotiated)$/.test(tokens[made]?.lower ?? '')) return last;
  let end = made;
  for (let i = made + 1; i < tokens.length && i < made + 8; i++) {
    if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ|PRON)$/.test(tokens[i]!.pos) || tokens[i]!.lower === 'by') break;
    end = i;
  }
  while (end > made && /^(?:ADP|DET)$/.test(tokens[end]!.pos)) end--;
  return end > made ? end : last;
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const out = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const known = out.get(words[0]!);
    if (known) known.push(words);
    else out.set(words[0]!, [words]);
  }
  return out;
}
