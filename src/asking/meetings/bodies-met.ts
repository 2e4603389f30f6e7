import type { Mention, Role } from '../../model/reading.ts';
import { stem } from '../../reading/language.ts';
import { organisationNouns } from '../../reading/lexicon.ts';
import type { Term } from '../question/question.ts';
import type { ReleaseView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';
import { isBodyWord } from './meeting-query.ts';
import { profileOf } from './profile.ts';

/** What any body may be called. */
const ANY_BODY = /^(?:bod(?:y|ies)|organi[sz]ations?|institutions?|groups?)$/;
/** Bodies that have none of these words in their names. */
const NAMELESS = /^(?:agenc(?:y|ies)|ngos?|compan(?:y|ies)|firms?)$/;

/** 'which agency', 'which business group': the word for bodies among those that say who is asked for; undefined where people are. */
export const bodyAsked = (asked: readonly Term[]): Term | undefined => asked.find((t) => !t.link && isBodyWord(t));

/**
 * Of one who was met the bodies of the kind asked for: 'members of the Shipowners' Association' of 'which association', and neither those
 * of an academy nor the mayor. A body without a name is shown with all that is said of it.
 */
export function bodiesOf(view: ReleaseView, role: Role, asked: readonly Term[]): Role[] {
  const noun = bodyAsked(asked)!;
  const described = asked.some((t) => t !== noun);
  const named = view.reading.mentions.filter(
    (m) =>
      m.n === role.n &&
      m.form === 'name' &&
      m.start >= role.start &&
      m.end <= role.end &&
      view.entity(m.entity)?.kind === 'organisation' &&
      isOfKind(view.roleText(m), noun, described),
  );
  if (named.length > 0) return named.map((m) => ({ ...role, ...spanOf(view, m, role), entity: m.entity }));
  return isOneByNoun(view, role, noun) ? [role] : [];
}

/** Of a role that is the body and its people the whole: 'officials from A' shows more than 'A'. One of several bodies is shown alone. */
function spanOf(view: ReleaseView, mention: Mention, role: Role): { start: number; end: number } {
  const others = view.reading.mentions.some(
    (m) => m !== mention && m.n === role.n && m.start >= role.start && m.end <= role.end && view.entity(m.entity)?.kind === 'organisation',
  );
  return others ? { start: ownedFrom(view, mention, role), end: mention.end } : { start: role.start, end: role.end };
}

/** Where a name begins that is read only from its possessor on: 'the | Cyclists' Federation'. */
function ownedFrom(view: ReleaseView, mention: Mention, role: Role): number {
  const { tokens } = view.sentences[mention.n]!;
  let at = tokens.findIndex((t) => t.start >= mention.start);
  if (!/^['’]s?$/.test(tokens[at - 1]?.text ?? '')) return mention.start;
  at--;
  while (tokens[at - 1] && tokens[at - 1]!.start >= role.start && /^\p{Lu}/u.test(tokens[at - 1]!.text)) at--;
  return tokens[at]!.start;
}

/** True for a name that the noun may stand for: with the noun or a near-equal one, or where it has no such noun of another kind. */
function isOfKind(name: string, noun: Term, described: boolean): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((w) => isLike(w, noun))) return true;
  const ownKind = words.some((w) => organisationNouns.has(w));
  if (ANY_BODY.test(noun.word)) return described || !/^groups?$/.test(noun.word);
  return NAMELESS.test(noun.word) && !ownKind;
}

const isLike = (word: string, noun: Term): boolean => word !== '' && (stem(word) === noun.stem || areSynonyms(stem(word), noun.stem));

/** 'Several aid agencies', 'women's groups'. */
function isOneByNoun(view: ReleaseView, role: Role, noun: Term): boolean {
  if (role.entity && view.entity(role.entity)?.kind === 'person') return false;
  const { stems } = profileOf(view, role);
  return [...stems].some((s) => s === noun.stem || areSynonyms(s, noun.stem));
}
