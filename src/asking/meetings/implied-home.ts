import type { Fact, Role } from '../../model/reading.ts';
import { homeOf } from '../posts/post-country.ts';
import { countryOf, journeyOf, type ReleaseView, type SentenceView } from '../release/view.ts';
import { fromThere, homesIn, type Profile, profileOf } from './profile.ts';

/** Those who work in a country for another, or for a body of many. */
const ABROAD =
  /\b(?:united nations|un|unicef|unhcr|undp|unesco|african union|au|european union|eu|european commission|nato|osce|council of europe|ecowas|sadc|igad|eac|asean|saarc|arab league|commonwealth|world bank|imf|monetary fund|development bank|icrc|red cross|international|resident coordinator|special representative|ambassadors?|embassy|charge d'affaires|high commissioners?|nuncio|diplomatic corps)\b/;

/**
 * Where somebody of whom no words say it is from: of the country in which a visitor met him; of the one that the others of his side are of;
 * of the issuer's own when he is on the side that the release speaks for.
 */
export function impliedHome(view: ReleaseView, fact: Fact, role: Role, country: string): boolean {
  const ofSide = fact.roles.filter((r) => r.role === role.role && r !== role);
  // Of two who met as one list the one says nothing of the other.
  const joint = role.role === 'participant' && !fact.roles.some((r) => r.role === 'counterpart');
  const said = joint ? undefined : homeOfList(view, role, ofSide);
  if (said) return said.has(country) && !ABROAD.test(ownPost(profileOf(view, role)));
  const met = fact.roles.some((r) => r.role === 'participant' && r !== role);
  const where = fact.roles.filter((r) => /^(?:place|scene)$/.test(r.role));
  const told = where.flatMap((r) => homesIn(view.sentences[r.n]!, r.start, r.end));
  const lands = where.length > 0 ? told : journeyOf(view).map(countryOf);
  // 'A of P hosted B in P': the guest is no more of P for that.
  const isGuest = role.role === 'counterpart' && /received/.test(fact.rule);
  if (isGuest && fact.roles.some((r) => r.role === 'participant' && fromThere(profileOf(view, r), country) === 'yes')) return false;
  if (role.role === 'counterpart' && met && lands.length > 0)
    return lands.every((l) => l === country) && !ABROAD.test(profileOf(view, role).text);
  if (homeOf(view) !== country || lands.some((l) => l !== country)) return false;
  // 'Also present were A and B', with the guests among them: those of whom nothing else is said are of the house.
  if (role.role === 'counterpart' || fact.rule === 'present were X') return !ABROAD.test(ownPost(profileOf(view, role)));
  return fact.roles.filter((r) => r.role === 'participant').every((r) => fromThere(profileOf(view, r), country) !== 'no');
}

/** 'Minister for International Cooperation' works at home. */
const ownPost = ({ text }: Profile): string => text.replace(/\binternational (?:affairs|cooperation|development|relations|trade)\b/g, '');

/**
 * The home that the others of a list give to one of whom nothing says it: 'P's President A and Prime Minister | B', 'Ministers A | and B of P'.
 * What is said of a later one within his own post ('A, and the Director of P's Agency, B') is his alone.
 */
function homeOfList(view: ReleaseView, role: Role, others: readonly Role[]): ReadonlySet<string> | undefined {
  const homes = (r: Role): ReadonlySet<string> => profileOf(view, r).homes;
  const before = others.filter((r) => r.n !== role.n || r.start < role.start).filter((r) => homes(r).size > 0);
  const nearest = before.filter((r) => r.n === role.n).sort((a, b) => b.start - a.start)[0] ?? before[0];
  if (nearest) return homes(nearest);
  const last = others.filter((r) => r.n === role.n && r.start > role.start).sort((a, b) => b.start - a.start)[0];
  const s = view.sentences[role.n]!;
  if (!last || homes(last).size === 0) return undefined;
  const trails = homesIn(s, Math.max(role.end, last.start), last.end);
  const after = s.tokens.findIndex((t) => t.start >= last.end);
  const opens = s.tokens.slice(Math.max(0, after - 4), after + 1).some((t) => t.lower === 'of');
  return opens && (trails.length > 0 || s.tokens[after]?.lower === 'of') && !isOwnPost(s, last) ? homes(last) : undefined;
}

/** 'the Ambassador of P, A B': the country stands before the name, within the post. */
const isOwnPost = (s: SentenceView, { n, start, end }: Role): boolean => {
  const name = s.mentions
    .filter((m) => m.start >= start && m.end <= end && m.form === 'name' && s.view.entity(m.entity)?.kind === 'person')
    .at(-1);
  return name !== undefined && homesIn(s, start, name.start).length > 0 && n === s.n;
};
