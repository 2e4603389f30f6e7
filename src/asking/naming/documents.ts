import type { Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { documentNouns } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';

/** How sure an answer must be, and how far ahead of that from another document: both 0 to 1, set on the development sets. */
const SURE = 0.6;
const AHEAD = 0.08;
/** Words that name any document at all. */
const ANY = /^(?:document|basis|base|instrument|mandate|text|legal|ground|act|rule|rules|paper|what|framework)$/;
/** Words of the question that the link between a deed and its document stands for. */
const LINKING =
  /^(?:mandate|acts?|acted|operates?|works?|legal|pursuant|covers?|covered|governs?|governed|appl(?:y|ies)|regulates?|regulated|invokes?|invoked|cited?|cites|quoted?|refer|refers|referred|mention|mentions|mentioned|named|recalled|provides?|bound?|binds|lays?|laid|down|sets?|stands?|rests?|goes|back|line|accordance|implementation|basis|behind|respect|regard|un|united|nations|eu|security|council|want|wants|last|latest|guaranteed)$/;

/** A document in a sentence. */
interface Candidate {
  readonly s: SentenceView;
  readonly start: number;
  readonly end: number;
  readonly linked: boolean;
  /** The documents that the same deed rests on, itself included. */
  readonly together: readonly Role[];
}

/**
 * The document that what is asked about rests on, where no single sentence accounts for the whole question: the one of the kind asked
 * for whose sentence names all that the question names and most of what it says, ahead of every other document.
 */
export function answerDocument(view: ReleaseView, question: Question, sure = SURE): Found | undefined {
  const noun = nounAsked(question);
  if (question.yesNo || question.terms.some((t) => t.unknown)) return undefined;
  const issuer = noun && issuerBefore(question, noun);
  const all = ofItsDeed(question, candidates(view)).filter(
    (c) => (!noun || isOfKind(c, noun)) && / /.test(textOf(view, c)) && (!issuer || issuer.test(view.roleText({ ...c, n: c.s.n }))),
  );
  const about = question.terms.filter((t) => t !== noun && !LINKING.test(t.word));
  if (about.length === 0 || all.length === 0) return undefined;
  const only = about.every((t) => !t.link && ITSELF.test(t.word)) ? onlyLinked(view, question, all, noun) : undefined;
  if (only) return only;
  const texts = new Set(all.map((c) => textOf(view, c)));
  const scored = all
    .map((c) => ({ c, score: scoreOf(c, about) + (c.linked ? 0.15 : 0) + (noun && texts.size === 1 ? 0.15 : 0) }))
    .sort((a, b) => b.score - a.score || a.c.s.n - b.c.s.n || a.c.start - b.c.start);
  const best = scored[0]!;
  const beside = new Set(best.c.together.map((r) => view.roleText(r).toLowerCase()));
  const other = scored.find((x) => textOf(view, x.c) !== textOf(view, best.c) && !(x.c.s === best.c.s && beside.has(textOf(view, x.c))));
  if (best.score < sure || (other && best.score - other.score < AHEAD)) return undefined;
  return {
    items: distinct(
      (best.c.together.length > 0 ? best.c.together : [{ ...best.c, n: best.c.s.n }]).map((r) => rawItem(view, r.n, r.start, r.end)),
    ),
    citations: cite(view, [best.c.s.n]),
    score: Math.min(1, best.score),
    because: 'the document named with what was asked',
  };
}

/** 'Created by resolution 1 and renewed | by resolution 2': of several in a sentence, those by which or under which it was done. */
function ofItsDeed({ verb, terms }: Question, all: readonly Candidate[]): Candidate[] {
  const deeds = terms.filter((t) => t === verb || t.isVerb);
  const isOfDeed = ({ s, start, end }: Candidate): boolean | undefined => {
    const verbs = deeds.flatMap((t) =>
      matchTerm(t, s).score >= 0.8 ? matchTerm(t, s).tokens.filter((v) => s.tokens[v]!.pos === 'VERB') : [],
    );
    const head = s.tokens.findLastIndex(
      (t) => t.start >= start && t.end <= end && t.head >= 0 && !(s.tokens[t.head]!.start >= start && s.tokens[t.head]!.end <= end),
    );
    return verbs.length === 0 || head < 0 ? undefined : verbs.includes(s.tree.verbOf(s.tokens[head]!.head));
  };
  return all.filter((c) => isOfDeed(c) !== false || !all.some((o) => o !== c && o.s === c.s && isOfDeed(o) === true));
}

/** What a release calls that which it is about: 'under which resolution does the mission work'. */
const ITSELF = /^(?:mission|force|operation|peacekeepers|troops|blue|helmets)$/;

/** The one document of the kind asked for that a deed rests on; of several the one under which the body that speaks does just that. */
function onlyLinked(view: ReleaseView, question: Question, all: readonly Candidate[], noun: Term | undefined): Found | undefined {
  const isOne = new Set(all.map((c) => textOf(view, c))).size === 1;
  const { verb } = question;
  const does = (c: Candidate): boolean => verb !== undefined && matchTerm(verb, c.s).score >= 0.7 && isOfIssuer(view, c);
  const linked = all.filter((c) => c.linked && c.s.n > 0 && (isOne || does(c)));
  const [first] = linked;
  if (!noun || !first || new Set(linked.map((c) => textOf(view, c))).size > 1) return undefined;
  return {
    items: [rawItem(view, first.s.n, first.start, first.end)],
    citations: cite(view, [first.s.n]),
    score: 0.8,
    because: 'the one document that a deed rests on',
  };
}

/** True where what rests on the document is the body that gave the release out. */
function isOfIssuer(view: ReleaseView, c: Candidate): boolean {
  const actors = view
    .facts('mandate')
    .filter((f) => f.roles.some((r) => r.role === 'basis' && r.n === c.s.n && r.start === c.start))
    .flatMap((f) => f.roles.filter((r) => r.role === 'actor' && r.entity));
  const issuer = foldKey(view.release.source);
  return actors.some((r) => issuer.includes(foldKey(view.roleText(r).replace(/^the /i, ''))));
}

const COMES_UP =
  /^(?:which|what) (?:\w+ )?\w+ (?:(?:come|comes|came) up|(?:is|are|was|were|get|gets|got) (?:mentioned|named|cited|referred to|brought up))(?: in (?:it|this|the (?:release|text|statement)))?$/;

/** 'Which treaties come up': all of that very kind that the release names. */
export function answerNamedDocuments(view: ReleaseView, question: Question): Found | undefined {
  const noun = nounAsked(question);
  if (question.yesNo || !noun || !COMES_UP.test(question.shape)) return undefined;
  const named = candidates(view).filter((c) => c.s.n > 0 && / /.test(textOf(view, c)) && isOfVeryKind(c, noun));
  const best = named.filter(
    (c) => !named.some((o) => o !== c && textOf(view, o) !== textOf(view, c) && textOf(view, o).endsWith(textOf(view, c))),
  );
  if (best.length === 0) return undefined;
  return {
    items: distinct(best.map((c) => rawItem(view, c.s.n, c.start, c.end))),
    citations: cite(
      view,
      best.map((c) => c.s.n),
    ),
    score: 0.85,
    because: 'every document of that kind that is named',
  };
}

/** True for a document whose name has the noun itself: no near-equal word will do in a list of all. */
const isOfVeryKind = ({ s, start, end }: Candidate, noun: Term): boolean =>
  /^(?:document|text|instrument)$/.test(noun.lemma) ||
  s.tokens.some((t, i) => t.start >= start && t.end <= end && s.stems[i] === noun.stem);

/** 'resolution behind the force', 'the basis of the deployment': wordings of what something rests on, besides 'under which resolution'. */
const BASIS =
  /^(?:(?:what|which) (?:is|was|are|were) )?(?:the )?(?:\w+ ){0,2}(?:resolutions?|treat(?:y|ies)|agreements?|decisions?|laws?|documents?|acts?|accords?|mandate) (?:behind|governing|authori[sz]ing|underlying|establishing|allowing|permitting)\b|^(?:what(?:'s|s| is| was) )?(?:the )?(?:legal )?basis (?:of|for) (?:[\w'<>-]+ ){0,3}(?:deployment|presence|mandate|mission|operation|stationing|force|sanctions?|patrols?|detention|ban|embargo|status)\b/;
/** What a document does for what rests on it. */
const GRANTS =
  /^(?:give|grant|authori[sz]e|allow|permit|enshrine|guarantee|establish|mandate|empower|entitle|oblige|require|prohibit|ban|regulate|govern|stipulate|provide|lay|set|impose)$/;

/** True where a document is asked for by what it does, 'which texts enshrine the rule', or as a basis. */
export function asksDocument(question: Question): boolean {
  const { wh, verb, shape, yesNo } = question;
  if (yesNo) return false;
  if (BASIS.test(shape)) return true;
  const grants =
    verb !== undefined &&
    (GRANTS.test(verb.lemma) || verb.word === 'lay' || (/^(?:say|state)$/.test(verb.lemma) && question.gap === 'subject'));
  return /^(?:which|what)$/.test(wh) && grants && nounAsked(question) !== undefined;
}

/** The noun for a document that the question word leads to: 'resolution' in 'what UN resolution last prolonged …'. */
function nounAsked({ focus, terms, tokens }: Question): Term | undefined {
  const which = tokens.findIndex((t) => /^(?:which|what)$/.test(t.lower));
  const behind = terms.filter(
    (t) => !t.link && (documentNouns.has(t.lemma) || /^texts?$/.test(t.word)) && which >= 0 && t.first > which && t.first <= which + 4,
  );
  return (
    behind.find((t) => tokens.slice(which + 1, t.first).every((x) => /^(?:NOUN|PROPN|ADJ|PART)$/.test(x.pos))) ??
    (focus && !focus.link && documentNouns.has(focus.lemma) ? focus : undefined)
  );
}

/** Nouns for documents that no document of another kind stands in for. */
const OF_ITS_OWN =
  /^(?:resolution|convention|treaty|article|regulation|directive|charter|protocol|decision|declaration|statute|constitution|chapter|contract|memorandum|mou)$/;

/** What was found, unless a document of one kind is asked for and none of that kind was found: 'under which convention'. */
export function ofKindAsked(question: Question, found: Found | undefined): Found | undefined {
  const focus = nounAsked(question) ?? question.focus;
  // 'Did Norland support the resolution' wants a yes or no.
  if (!found || question.yesNo || !focus || focus.link) return found;
  // 'Which texts lay the rule down' is not answered by whoever recalls them.
  if (
    /^(?:documents?|texts?|instruments?)$/.test(focus.word) &&
    (question.kind === 'mandate' || asksDocument(question)) &&
    found.items.some((i) => isNoPaper(i.text))
  )
    return undefined;
  if (!OF_ITS_OWN.test(focus.lemma)) return found;
  const words = found.items.flatMap((i) => i.text.toLowerCase().split(/[^a-z]+/)).map((w) => stem(w));
  const isOne = words.some((w) => w === focus.stem || areSynonyms(w, focus.stem));
  // 'Which article': the bare number is one as well.
  return isOne || found.items.some((i) => /^[\dIVXL]/.test(i.text)) ? found : undefined;
}

/** Verbs of which no document that has another one of them stands in: what a law allows it does not forbid. */
const RULES = /^(?:allow|permit|authori[sz]e|ban|prohibit|forbid|outlaw|require|oblige|entitle)$/;

/** What was found, unless the question asks which paper allows or forbids something and the sentence tells neither that nor a near-equal. */
export function ofRuleAsked(view: ReleaseView, { verb }: Question, found: Found | undefined): Found | undefined {
  if (!found || !verb || !RULES.test(verb.lemma)) return found;
  return found.citations.some((c) => matchTerm(verb, view.sentences[c.n]!).score >= 0.7) ? found : undefined;
}

/** What was found, where its sentences tell every thing that the question names: who has a right to a lawyer has none to a doctor by that. */
export function ofThingsAsked(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  const noun = nounAsked(question);
  const things = question.terms.filter((t) => t !== noun && !t.isVerb && !LINKING.test(t.word) && !ANY.test(t.word) && t.weight >= 0.8);
  const told = found?.citations.map((c) => view.sentences[c.n]!) ?? [];
  const lacking = things.filter((t) => !told.some((s) => matchTerm(t, s).score >= 0.6));
  return !lacking.some((t) => t.link) && 3 * lacking.length <= things.length ? found : undefined;
}

/** True for words none of which is a noun for a document or a number. */
const isNoPaper = (text: string): boolean =>
  !/\d/.test(text) &&
  !text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => documentNouns.has(w) || documentNouns.has(w.replace(/s$/, '')));

/** 'Which UN resolution', 'which EU regulation': words by which a document shows who issued it. */
function issuerBefore({ tokens }: Question, noun: Term): RegExp | undefined {
  const before = tokens.slice(Math.max(0, noun.first - 3), noun.first).map((t) => t.lower);
  if (before.some((w) => /^(?:un|u\.n\.|nations)$/.test(w)))
    return /\b(?:UN|U\.N\.|United Nations|Security Council|General Assembly|[Rr]esolutions?|Charter)\b/;
  if (before.some((w) => /^(?:eu|european)$/.test(w))) return /\b(?:EU|European|Council|CFSP|[Rr]egulation|[Dd]irective)\b/;
  return undefined;
}

const textOf = (view: ReleaseView, { s, start, end }: Candidate): string => view.roleText({ n: s.n, start, end }).toLowerCase();

const documents = new WeakMap<ReleaseView, readonly Candidate[]>();

/** Every document by name, and every nameless one that something rests on. */
function candidates(view: ReleaseView): readonly Candidate[] {
  let known = documents.get(view);
  if (!known) {
    known = findDocuments(view);
    documents.set(view, known);
  }
  return known;
}

function findDocuments(view: ReleaseView): Candidate[] {
  const out: Candidate[] = view.facts('mandate').flatMap((f) => {
    const together = f.roles.filter((r) => r.role === 'basis');
    return together.map((b) => ({ s: view.sentences[b.n]!, start: b.start, end: b.end, linked: true, together }));
  });
  const bases = out.flatMap((c) => c.together);
  for (const s of view.sentences) {
    for (const m of s.mentions) {
      if (view.entity(m.entity)?.kind !== 'document' || m.form !== 'name') continue;
      if (!bases.some((b) => b.n === s.n && b.start <= m.start && m.end <= b.end))
        out.push({ s, start: m.start, end: m.end, linked: false, together: [] });
    }
  }
  return out;
}

/** True for a document that the noun of the question may stand for: 'treaty' for a convention, 'act' for any legal act. */
function isOfKind({ s, start, end }: Candidate, noun: Term): boolean {
  if (ANY.test(noun.word.replace(/s$/, '')) || ANY.test(noun.word)) return true;
  return s.tokens.some(
    (t, i) =>
      t.start >= start && t.end <= end && (t.lemma === noun.lemma || s.stems[i] === noun.stem || areSynonyms(s.stems[i]!, noun.stem)),
  );
}

/**
 * How much of the question the words around the document account for, 0 to 1; 0 where a name of the question is not there, and where the
 * sentence before alone tells of any of it: that another thing was told there rests on no document.
 */
function scoreOf({ s, start, end }: Candidate, about: readonly Term[]): number {
  let total = 0;
  let met = 0;
  let isTold = false;
  for (const term of about) {
    total += term.weight;
    const match = matchTerm(term, s);
    const own =
      match.score >= 0.7 && (match.tokens.length === 0 || match.tokens.some((i) => s.tokens[i]!.start < start || s.tokens[i]!.end > end));
    if (own) {
      met += term.weight * match.score;
      isTold = true;
    } else {
      const around = context(s, term);
      if (term.link && around === 0) return 0;
      met += term.weight * around;
      isTold ||= inTitle(s, term);
    }
  }
  return isTold ? met / total : 0;
}

/** What the sentence before, of the same paragraph, or the title adds. */
function context(s: SentenceView, term: Term): number {
  const before = s.view.sentences[s.n - 1];
  if (before && before.n > 0 && before.sentence.paragraph === s.sentence.paragraph && matchTerm(term, before).score >= 0.85) return 0.7;
  return inTitle(s, term) ? 0.6 : 0;
}

function inTitle(s: SentenceView, term: Term): boolean {
  const title = s.view.sentences[0];
  return title !== undefined && matchTerm(term, title).score >= 0.8;
}
