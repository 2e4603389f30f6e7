import { foldKey } from '../../reading/fold.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { countryOf, geoOf, type SentenceView } from '../release/view.ts';

/** The name that the question gives to whoever does what its verb says: 'Lind' in 'when did Lind open the bridge'. */
export function doerOf(question: Question): Term | undefined {
  const { verb } = question;
  if (!verb || question.gap === 'subject') return undefined;
  const passive = /\b(?:is|are|was|were|been|be) (?:\w+ )?\w+(?:ed|en|wn|lt|ld|nt|ut|und|ght)\b/.test(question.shape);
  if (passive) return undefined;
  const auxiliary = question.tokens.findIndex((t) => /^(?:did|does|do|will|has|have|had|would|can)$/.test(t.lower));
  return question.terms.findLast((t) => t.link && auxiliary >= 0 && t.first > auxiliary && t.last < verb.first);
}

/** Nouns for those who act for a country that is named. */
const FOR_COUNTRY =
  /^(?:government|ministry|ministries|minister|country|state|authorit(?:y|ies)|parliament|army|forces?|police|people|president|republic|kingdom|nation)$/;

/** True where the question names a doer whom neither the sentence nor the release has for somebody, and the sentence tells of a doer by another noun. */
function isOfOtherNoun(question: Question, { s, matches }: Alignment): boolean {
  const { verb, terms, tokens } = question;
  const did = tokens.findIndex((t) => /^(?:did|does|do|will|has|have|had)$/.test(t.lower));
  const doer =
    verb && did >= 0 && question.gap !== 'subject' ? terms.find((t) => t.first === did + 1 && t.last === verb.first - 1) : undefined;
  if (!verb || !doer || doer.link || tokens[doer.last]!.pos !== 'PROPN' || matches.get(doer)!.score >= 0.3) return false;
  // 'the EC' for 'the European Commission'
  if (doer.word.length < 5) return false;
  const verbs = matches.get(verb)!.tokens.filter((i) => s.tokens[i]!.pos === 'VERB');
  return (
    verbs.length > 0 &&
    verbs.every((v) => {
      const subjects = s.tree.isPassive(v) ? [] : s.tree.kids(v, 'nsubj');
      return (
        subjects.length > 0 && subjects.every((i) => /^(?:NOUN|PROPN)$/.test(s.tokens[i]!.pos) && !FOR_COUNTRY.test(s.tokens[i]!.lower))
      );
    })
  );
}

/** True when the sentence says of somebody else that he does it: its verb is the question's, and its subject is another one's name. */
export function isAnothersDeed(question: Question, alignment: Alignment): boolean {
  const { s, matches } = alignment;
  if (isOfOtherNoun(question, alignment)) return true;
  const doer = doerOf(question);
  const verb = question.verb ? matches.get(question.verb) : undefined;
  if (!doer || !verb || verb.score < 0.7) return false;
  const verbs = verb.tokens.filter((i) => s.tokens[i]!.pos === 'VERB');
  if (verbs.length === 0) return false;
  const isNowhere = doer.link!.kind === 'person' && matches.get(doer)!.score < 0.3;
  return verbs.every((v) => {
    if (isMeans(s, v, matches.get(doer)!.tokens)) return false;
    const subjects = s.tree.isPassive(v) ? [] : s.tree.subjects(v).flatMap((i) => s.tree.conjuncts(i));
    const named = subjects.flatMap(
      (i) => nameOf(s, i, v) ?? ownerOf(s, i, doer) ?? (isNowhere ? otherName(s, i, doer) : undefined) ?? houseOf(s, i, doer) ?? [],
    );
    return named.length > 0 && named.length === subjects.length && !named.some((e) => isSame(s, e, doer) || actsFor(s, e, doer));
  });
}

/** 'Through its Port Fund, | A has invested 2 million': the fund has as well. */
const isMeans = ({ tree }: SentenceView, v: number, named: readonly number[]): boolean =>
  tree
    .kids(v, 'obl')
    .some((o) => /^(?:through|via)$/.test(tree.prepositions(o)[0] ?? '') && named.some((k) => k === o || tree.isBelow(k, o)));

/**
 * True when the sentence says that it was done to or with somebody else: its verb is the question's, and its object another person than
 * the one whom the question names behind its verb, and whom the sentence does not name at all.
 */
export function isDoneToAnother({ verb, terms }: Question, { s, matches }: Alignment): boolean {
  const met = verb && matches.get(verb)!;
  if (!verb || !met || met.score < 0.7) return false;
  const receiver = terms.find((t) => t.link?.kind === 'person' && t.first > verb.last);
  if (!receiver) return false;
  const named = matches.get(receiver)!.score >= 0.7 ? matches.get(receiver)!.tokens : [];
  const deeds = met.tokens.filter((i) => s.tokens[i]!.pos === 'VERB');
  const verbs = deeds.filter((i) => !s.tree.isPassive(i));
  if (deeds.length > verbs.length && named.length === 0 && deeds.every((v) => s.tree.isPassive(v) && isSomebodyElse(s, v, receiver)))
    return true;
  return (
    verbs.length > 0 &&
    verbs.every(
      (v) =>
        [...s.tree.kids(v, 'obj', 'iobj'), ...s.tree.kids(v, 'obl').filter((o) => s.tree.prepositions(o).includes('with'))].some(
          (o) => s.entityAt(o)?.kind === 'person',
        ) &&
        // 'A thanked B and regretted that | C had not come'
        !named.some((i) => i < v || s.tree.verbOf(i) === v || s.tree.kids(v, 'obj', 'iobj', 'obl').some((o) => s.tree.isBelow(i, o))) &&
        !(named.length > 0 && s.tokens.slice(v, named[0]).every((t) => t.pos !== 'VERB' || t === s.tokens[v])),
    )
  );
}

/** 'She | was shown around by B': true where all to whom it was done are people, and other ones than the question names. */
function isSomebodyElse(s: SentenceView, v: number, { link }: Term): boolean {
  const done = s.tree.subjects(v).flatMap((i) => s.tree.conjuncts(i));
  return done.length > 0 && done.every((i) => s.entityAt(i)?.kind === 'person' && !link!.entities.includes(s.entityAt(i)!.id));
}

/** The entity that a subject names: by itself, by the name set beside it ('the Secretary, Jon Berg,'), or for 'who' and 'which' what they go back to. */
function nameOf(s: SentenceView, i: number, v: number): string | undefined {
  const at = /^(?:who|which|that)$/.test(s.tokens[i]!.lower) && s.tokens[v]!.head >= 0 ? s.tokens[v]!.head : i;
  for (const k of [at, ...s.tree.kids(at, 'appos', 'flat')]) {
    const mention = s.mentionAt(k);
    if (mention && /^(?:person|organisation|place)$/.test(s.view.entity(mention.entity)?.kind ?? '')) return mention.entity;
  }
  return undefined;
}

/** 'His council', '| it has approved 12': whose body does it, or a thing where a person is asked about. */
function ownerOf(s: SentenceView, i: number, { link }: Term): string | undefined {
  if (link!.kind !== 'person') return undefined;
  if (s.tokens[i]!.lower === 'it') return 'it';
  const own = s.tree.kids(i, 'nmod:poss').find((k) => /^(?:his|her)$/.test(s.tokens[k]!.lower));
  return own === undefined ? undefined : s.mentionAt(own)?.entity;
}

/** 'The office of | the Grain Centre moved': whose house it is, where another body is asked about. */
function houseOf(s: SentenceView, i: number, { link }: Term): string | undefined {
  if (link!.kind !== 'organisation' || !/^(?:office|headquarters|seat|secretariat|branch|premises)s?$/.test(s.tokens[i]!.lower))
    return undefined;
  const owner = s.tree.kids(i, 'nmod', 'nmod:poss').find((k) => s.entityAt(k)?.kind === 'organisation');
  return owner === undefined ? undefined : s.entityAt(owner)!.id;
}

/** The name that a subject bears though nothing shows whose it is, where it has no word of the name asked about. */
function otherName(s: SentenceView, i: number, { word }: Term): string | undefined {
  const mention = s.mentionAt(i);
  if (mention ? s.view.entity(mention.entity)?.kind !== 'other' : s.tokens[i]!.pos !== 'PROPN' || i + 1 >= s.tokens.length)
    return undefined;
  const own = new Set(word.toLowerCase().split(/[\s-]+/));
  // A name that was cut goes on to the verb.
  const last = mention?.last ?? s.tokens.findIndex((t, k) => k > i && !/^(?:PROPN|PUNCT)$/.test(t.pos)) - 1;
  const words = s.tokens.slice(mention?.first ?? i, last + 1).filter((t) => /^[A-Z]/.test(t.text));
  return words.length < 2 || words.some((t) => own.has(t.lower)) ? undefined : (mention?.entity ?? 'unknown');
}

/** True when the entity is the one named, or the country or place named. */
function isSame(s: SentenceView, id: string, { link }: Term): boolean {
  if (link!.entities.includes(id)) return true;
  const geo = geoOf(foldKey(s.view.entity(id)?.name ?? '').replace(/^the /, ''));
  return link!.geo !== undefined && geo !== undefined && countryOf(geo) === countryOf(link!.geo);
}

/** Bodies of many countries: what they do is no country's own deed. */
const OF_MANY =
  /\b(?:world (?:bank|food|health|trade)\b.*|world bank|united nations|un|unicef|unhcr|undp|unesco|iom|ocha|african union|european (?:union|commission|council|parliament|investment bank)|eu|nato|osce|ecowas|asean|monetary fund|development bank|red cross)\b/;

/** True when the one who acts may act for the country named: a person, or a body whose name gives no other country. */
function actsFor(s: SentenceView, id: string, { link, word }: Term): boolean {
  if (link!.geo === undefined) return false;
  const entity = s.view.entity(id);
  if (entity?.kind === 'person') return true;
  if (entity?.kind !== 'organisation') return false;
  if (OF_MANY.test(foldKey(entity.name)) && !OF_MANY.test(word)) return false;
  const named = foldKey(entity.name)
    .split(/\s+/)
    .flatMap((word) => geoOf(word) ?? []);
  return named.every((geo) => countryOf(geo) === countryOf(link!.geo!));
}
