import type { Fact, Role } from '../../model/reading.ts';
import { demonyms, placeNames } from '../../reading/lexicon.ts';
import { dateBehind, dateItems, datesOfVerb } from '../dates/clause.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, rawItem, spanItem } from '../release/found.ts';
import { overlap } from '../release/interval.ts';
import { landOf, type ReleaseView, type SentenceView } from '../release/view.ts';

const TRIP =
  /^(?:visit|visits|visited|visiting|trip|tour|travel|travels|travelled|traveled|travelling|traveling|journey|stay|go|goes|going|went|fly|flies|flew|arrive[ds]?|itinerary|leave|leaves|return|returns)$/;
const EMPTY =
  /^(?:state|official|working|whole|entire|overall|full|last|first|final|dates?|days?|exactly|time|period|start|starts|begin|begins|end|ends|take|takes|took|place|held|schedul\w*|plan\w*|expect\w*|due|leg|abroad|overseas|foreign|year|month)$/;
/** Words that ask for another journey than the one that the release is about. */
const ANOTHER = /^since\b|\b(?:last|previous|earlier|before|first|next|since|again|previously|ago)\b/;
/** So many goals that the days of all of them are the days of none. */
const MANY = 4;

/**
 * When a journey was or will be, from what the release tells of it: 'dates of her trip', 'when will the state visit be', 'Kiribati from when
 * to when'. 'silent' where it tells of the journey but not when: another sentence's date would be another event's.
 */
export function answerTripDate(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { terms, shape } = question;
  if (question.yesNo || question.kind !== 'when' || ANOTHER.test(shape.replace(END_OF, '')) || terms.some((t) => t.unknown))
    return undefined;
  const people = terms.filter((t) => t.link && view.entity(t.link.entities[0] ?? '')?.kind === 'person');
  const places = terms.filter((t) => !people.includes(t) && (t.link?.geo || t.link?.kind === 'place'));
  if (people.length > 0 && BACK.test(shape)) {
    const back = returnOf(view, people, places);
    const journey = back ?? endOf(view, question, people, places);
    if (journey) return journey;
  }
  const noun = terms.some((t) => /^(?:visits?|trip|tour|journey|stay|itinerary|travels?)$/.test(t.word));
  const named = noun || (people.length > 0 && terms.some((t) => TRIP.test(t.word)));
  const stays = STAYS.test(shape);
  const reaches = people.length > 0 && places.length > 0 && REACHES.test(shape);
  if (!named && !stays && !reaches && !/^<place> from when/.test(shape)) return undefined;
  const rest = terms.filter((t) => !people.includes(t) && !places.includes(t) && !TRIP.test(t.word) && !EMPTY.test(t.word));
  // 'In P, from 3 to 5 May, she met …' tells the days of one stop; 'when was peace restored in P' asks for another thing.
  const beside =
    (stays || reaches) && places.length > 0 && rest.every((t) => (!t.isVerb || ARRIVES.test(t.word)) && !/ed$/.test(t.word))
      ? daysBeside(view, [...people, ...rest.filter((t) => !ARRIVES.test(t.word))], places, reaches)
      : undefined;
  if (beside) return beside;
  const facts = view.facts('visit').filter((f) => isMeant(view, question, f, people, places, rest));
  const dated = facts.filter((f) => datesOf(f).length > 0);
  // 'When was she in P' asks for no other day than those of a stay.
  const onlyStay = stays && places.length > 0 && people.length > 0 && rest.length === 0;
  if (dated.length === 0 && onlyStay) return meetingsThere(view, question, people, places) ?? 'silent';
  // 'When will A go to B' asks for that journey: the day of another event of theirs is none.
  if (facts.length === 0)
    return reaches && !/\b(?:arriv|reach)/.test(shape) && rest.every((t) => ARRIVES.test(t.word)) ? 'silent' : undefined;
  // A journey to the very place first; else the one that leads furthest.
  const leadsElsewhere = (f: Fact): number =>
    Number(places.length > 0 && !goalsOf(f).every((_, k) => places.some((p) => goalsMatch(view, f, p)[k])));
  const best = dated.sort(
    (a, b) => leadsElsewhere(a) - leadsElsewhere(b) || goalsOf(b).length - goalsOf(a).length || (a.evidence[0] || 1) - (b.evidence[0] || 1),
  )[0];
  const silent = (noun || stays) && dated.length === facts.length ? 'silent' : undefined;
  if (!best) return silent;
  // 'Concluded on Wednesday a trip to P and Q': no day of P.
  if (best && onlyStay && best.rule === "X's visit to P" && leadsElsewhere(best) === 1 && !places.some((p) => isRegionOf(best, p)))
    return meetingsThere(view, question, people, places) ?? 'silent';
  // 'When is she in P' means one stop: the days of a journey that leads on are not its days.
  const span = datesOf(best).some((r) => r.value!.includes('/'));
  if (stays && !noun && (span || best.rule === 'X left for P') && leadsElsewhere(best) === 1 && !places.some((p) => isRegionOf(best, p)))
    return 'silent';
  return places.length > 0 && !isOneJourney(view, question, best, places) ? (reaches ? 'silent' : silent) : whenOf(view, question, best);
}

/** 'In P on 3 and 4 May she will meet …': the days named right beside the place, told of those asked about. */
function daysBeside(view: ReleaseView, who: readonly Term[], places: readonly Term[], ofMove: boolean): Found | undefined {
  const hits = view.sentences.slice(1).flatMap((s) => {
    if (!who.every((p) => matchTerm(p, s).score >= 0.7)) return [];
    const ends = places.flatMap((p) => (matchTerm(p, s).score >= 0.95 ? matchTerm(p, s).tokens.filter((i) => !closesList(s, i)) : []));
    const days = s.dates.filter((d) =>
      ends.some(
        (i) =>
          who.every((t) => t.link || isOfStay(s, i, t)) &&
          (!ofMove || MOVES.test(s.tokens[s.tree.verbOf(i)]?.lemma ?? '')) &&
          i < d.first &&
          d.first - i <= 3 &&
          s.tokens.slice(i + 1, d.first).every((t) => /^(?:on|from|in|for|between|,|\()$/.test(t.lower)),
      ),
    );
    return days.filter((d) => d.value).map((d) => ({ s, d }));
  });
  const [hit] = hits;
  if (!hit || hits.some((h) => h.d.value !== hit.d.value)) return undefined;
  return {
    items: [spanItem(hit.s, hit.d.first, hit.d.last), ...hit.d.value.split('/').map((text) => ({ text }))],
    citations: cite(view, [hit.s.n]),
    score: 0.8,
    because: 'the days beside the place',
  };
}

/** 'My visit to P on 3 May': no other event than that visit; 'in P on 3 May she opens the fair': one of that very clause. */
function isOfStay(s: SentenceView, place: number, event: Term): boolean {
  const { tokens, tree } = s;
  let top = place;
  while (tokens[top]!.head >= 0 && /^(?:compound|flat|conj|nmod|appos)$/.test(tokens[top]!.dep)) top = tokens[top]!.head;
  // 'P, 3 May - The envoy has concluded …': where and when the release was written.
  if (top <= 1 && /^(?:parataxis|dep)$/.test(tokens[top]!.dep)) return false;
  const named = matchTerm(event, s).tokens;
  if (top !== place && tokens[top]!.pos === 'NOUN') return named.includes(top);
  const v = tree.verbOf(top);
  return named.some((i) => tree.verbOf(i) === v);
}

/** 'On 3 May in P she met A': the day of what she did there, where all that is told of is on one day. */
function meetingsThere(view: ReleaseView, question: Question, people: readonly Term[], places: readonly Term[]): Found | undefined {
  const there = view
    .facts('meeting')
    .filter(
      (f) =>
        f.polarity === 'positive' &&
        f.modality === (question.tense === 'future' ? 'planned' : 'happened') &&
        people.every((p) => f.roles.some((r) => r.role === 'participant' && r.entity && p.link!.entities.includes(r.entity))) &&
        f.roles.some((r) => r.role === 'place' && r.entity && places.every((p) => p.link!.entities.includes(r.entity!))),
    );
  const [first] = there.flatMap((f) => f.roles.filter((r) => r.role === 'date' && r.value));
  if (!first || !there.every((f) => f.roles.some((r) => r.role === 'date' && r.value === first.value))) return undefined;
  return {
    items: [rawItem(view, first.n, first.start, first.end), ...first.value!.split('/').map((text) => ({ text }))],
    citations: cite(view, [first.n]),
    score: 0.8,
    because: 'the day of the meetings there',
  };
}

/** 'Norland, Sudland and | Velmora': the last of several countries, whose days may be those of all. */
function closesList(s: SentenceView, i: number): boolean {
  let k = i;
  while (k > 0 && s.geo[k - 1] !== undefined && s.geo[k - 1] === s.geo[i]) k--;
  if (!/^(?:and|,)$/.test(s.tokens[k - 1]?.lower ?? '')) return false;
  const before = s.geo[s.tokens[k - 2]?.text === ',' ? k - 3 : k - 2];
  return before !== undefined && s.geo[i] !== undefined && landOf(before) !== landOf(s.geo[i]!);
}

/** 'The last day of the trip' */
const END_OF = /^(?:and )?(?:the )?(?:last|first|final) day of\b/;

/** 'When is A back', where no return is told: the last day of the one journey that is told with its days. */
function endOf(view: ReleaseView, question: Question, people: readonly Term[], places: readonly Term[]): Found | undefined {
  if (places.length > 0) return undefined;
  const dated = view.facts('visit').filter((f) => isMeant(view, question, f, people, [], []) && datesOf(f).length > 0);
  const [longest] = dated.sort((a, b) => goalsOf(b).length - goalsOf(a).length);
  const ends = longest && datesOf(longest).every((r) => r.value!.includes('/'));
  return ends && dated.length === 1 ? whenOf(view, question, longest) : undefined;
}

const BACK = /\b(?:be|is|are|come|comes|coming|get|gets|go|goes) back\b|\breturn(?:s|ed|ing)?\b/;

/** 'When will A be back', 'when does she return to P': the day of the clause that says so. */
function returnOf(view: ReleaseView, people: readonly Term[], places: readonly Term[]): Found | undefined {
  const main = view.mainPerson;
  const ids = people.flatMap((p) => [...p.link!.entities]);
  for (const s of view.sentences.slice(1)) {
    for (const [v, token] of s.tokens.entries()) {
      if (token.pos !== 'VERB' || token.lemma !== 'return' || s.tree.isNegated(v)) continue;
      const own = s.tree.subjects(v).some((i) => {
        const who = s.mentionAt(i)?.entity;
        return who !== undefined ? ids.includes(who) : /^(?:i|we)$/.test(s.tokens[i]!.lower) && main !== undefined && ids.includes(main);
      });
      const date = datesOfVerb(s, v)[0] ?? dateBehind(s, v);
      if (!own || !date?.value || !places.every((p) => matchTerm(p, s).score >= 0.8)) continue;
      return { items: dateItems(s, date), citations: cite(view, [s.n]), score: 0.85, because: 'when the return is told' };
    }
  }
  return undefined;
}

/** 'when was she in P', 'on which day is the mission in P' */
const STAYS =
  /^(?:and )?(?:when|on (?:which|what) (?:days?|dates?)|(?:which|what) days?|(?:which|what) dates?) (?:is|was|were|are|will) (?!there\b)(?:(?:the|a|an|mr|ms|mrs|dr|<\w+>|[\w-]+) ?){1,5} (?:be )?(?:in|at) (?:the )?<(?:place|body)>$/;

/** 'When does A get to P', 'when is A going to P' */
const REACHES =
  /^(?:and )?(?:when|on (?:which|what) day|(?:which|what) day) (?:is|was|are|were|will|does|do|did|has) (?:<person>|(?:the )?\w+(?: <\w+>)?)(?: \w+)? (?:get(?:ting)?|go(?:ing)?|com(?:e|ing)|arriv(?:e|ing)|reach(?:ing)?|fly(?:ing)?|travel(?:l?ing)?|visit(?:ing)?)(?: on)?(?: to| in| at)? (?:the )?<place>$/;
const ARRIVES = /^(?:get|getting|reach|reaching|come|coming|arriving|flying|travelling|traveling|visiting|going)$/;

const MOVES = /^(?:visit|travel|go|fly|arrive|pay|head|reach|stop|continue|proceed|come|undertake|make|depart|leave|be)$/;

const goalsOf = (fact: Fact): Role[] => fact.roles.filter((r) => r.role === 'destination');
const datesOf = (fact: Fact): Role[] => fact.roles.filter((r) => r.role === 'date' && r.value);

function isMeant(
  view: ReleaseView,
  question: Question,
  fact: Fact,
  people: readonly Term[],
  places: readonly Term[],
  rest: readonly Term[],
): boolean {
  if (fact.polarity === 'negative' || fact.modality === 'possible') return false;
  if (question.tense === 'past' && fact.modality === 'planned') return false;
  if (question.tense === 'future' && fact.modality !== 'planned') return false;
  const visitors = fact.roles.filter((r) => r.role === 'visitor');
  const main = view.mainPerson;
  const s = view.sentences[fact.evidence[0]!]!;
  // 'A, who is visiting P'
  const own = (r: Role): boolean =>
    r.entity !== undefined
      ? people.some((p) => p.link!.entities.includes(r.entity!))
      : /^who$/i.test(view.roleText(r)) && people.some((p) => matchTerm(p, s).score >= 0.9);
  if (people.length > 0 && !visitors.some(own) && !(visitors.length === 0 && people.some((p) => main && p.link!.entities.includes(main))))
    return false;
  // 'Parliament's secretary visited P last year': somebody else's journey, where only the release's own can be meant.
  if (people.length === 0 && visitors.length > 0 && !visitors.some((r) => r.entity === main || /^(?:i|we)$/i.test(view.roleText(r))))
    return false;
  const title = view.sentences[0]!;
  return (
    places.every((p) => goalsMatch(view, fact, p).some(Boolean) || isRegionOf(fact, p)) &&
    rest.every((t) => Math.max(matchTerm(t, s).score, matchTerm(t, title).score) >= 0.7)
  );
}

/** For each goal of the journey whether it is, or lies in, the place: 'the mission | in P' too. */
function goalsMatch(view: ReleaseView, fact: Fact, place: Term): boolean[] {
  return goalsOf(fact).map((goal) => {
    const s = view.sentences[goal.n]!;
    const behind = s.tokens.findIndex((t) => t.start >= goal.end);
    const at = s.tokens[behind]?.lower !== 'in' ? -1 : s.tokens[behind + 1]?.lower === 'the' ? behind + 2 : behind + 1;
    return matchTerm(place, s).tokens.some((i) => i === at || (s.tokens[i]!.start >= goal.start && s.tokens[i]!.end <= goal.end));
  });
}

/** 'the West Africa trip': words of the question that the sentence uses of the journey as a whole. */
function isRegionOf(fact: Fact, place: Term): boolean {
  const name = place.link?.geo ?? place.word;
  if (!placeNames.has(name) || demonyms.has(name)) return false;
  return (
    /\b(?:africa|asia|europe|america|americas|pacific|caribbean|balkans|gulf|lakes|horn|sahel|middle east|caucasus|region)\b/.test(name) &&
    goalsOf(fact).length > 1
  );
}

/** False where the day of one stop is asked for and only the days of the whole journey are told. */
function isOneJourney(view: ReleaseView, question: Question, fact: Fact, places: readonly Term[]): boolean {
  if (places.some((p) => isRegionOf(fact, p))) return true;
  const others = goalsOf(fact).filter((_, k) => !places.some((p) => goalsMatch(view, fact, p)[k]));
  if (others.length === 0) return true;
  return others.length < MANY - 1 && !/\b(?:which|what) day\b/.test(question.shape);
}

const JOURNEY = /^(?:(?:the|this|her|his|their) )?(?:\w+ )?(?:visit|trip|journey|tour|mission)$/;
const LASTS = /^(?:take|run|last|begin|start|be)$/;

/** 'A will visit P next month. The visit will take place from 8 to 12 April.': the days of the journey where the sentence behind it tells them more closely. */
function daysBehind(view: ReleaseView, fact: Fact): Pick<Role, 'n' | 'start' | 'end' | 'value'>[] | undefined {
  const [known] = datesOf(fact);
  const s = view.sentences[fact.evidence[0]! + 1];
  if (!s || (known && !/[a-z]/i.test(view.roleText(known).replace(/\d.*/, '')))) return undefined;
  const verb = s.tokens.findIndex((t) => LASTS.test(t.lemma) && /^(?:VERB|AUX)$/.test(t.pos) && t.dep === 'root');
  const subject = verb < 0 ? undefined : s.tree.subjects(verb)[0];
  if (subject === undefined || !JOURNEY.test(s.text(...s.tree.nounPhrase(subject)).toLowerCase())) return undefined;
  const range = s.dates.find((d) => d.first > verb && d.value?.includes('/'));
  if (!range || (known && !overlap(known.value!, range.value!))) return undefined;
  return [{ n: s.n, start: s.tokens[range.first]!.start, end: s.tokens[range.last]!.end, value: range.value! }];
}

/** The days that a journey is told with. */
export function whenOfFact(view: ReleaseView, fact: Fact): Found | undefined {
  return datesOf(fact).length > 0 ? whenOf(view, { shape: '' }, fact) : undefined;
}

function whenOf(view: ReleaseView, { shape }: Pick<Question, 'shape'>, fact: Fact): Found {
  const dates = daysBehind(view, fact) ?? datesOf(fact);
  const ends = /\b(?:end|ends|return|returns|until|back)\b|^(?:and )?(?:the )?(?:last|final) day\b/.test(shape);
  const starts = /\b(?:start|starts|begin|begins|leave|leaves)\b|^(?:and )?(?:the )?first day\b/.test(shape);
  const items = dates.flatMap((r) => {
    const days = r.value!.split('/');
    const wanted = ends ? days.slice(-1) : starts ? days.slice(0, 1) : days;
    return [rawItem(view, r.n, r.start, r.end), ...wanted.map((text) => ({ text }))];
  });
  return {
    items: distinct(items),
    citations: cite(view, [...dates.map((r) => r.n), ...fact.evidence.slice(0, 1)]),
    score: 0.85,
    because: 'the days of the journey',
  };
}
