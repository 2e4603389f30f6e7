import { foldKey } from '../../reading/fold.ts';
import { demonyms, placeNames } from '../../reading/lexicon.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, type Item, rawItem, spanItem } from '../release/found.ts';
import { countryOf, geoOf, type ReleaseView, type SentenceView, type ViewMention } from '../release/view.ts';
import { counterparts } from './counterparts.ts';
import { postRows } from './post-rows.ts';

const COUNTRY = '(?:country|state|nation|government|land)';
const GROUP = '(?:party|group|faction|organi[sz]ation|agency|body|institution|company|institute|university|bank|ngo)';
const BELONGS =
  "(?:(?:is|was|does|did|do) )?<person>(?:'s)? (?:is |was )?(?:an? )?(?:from|represent(?:s|ing|ed)?|belongs? to|come from|comes from|hail from|with|of|in|at|work(?:s|ing)? for|speak(?:s|ing)? for|member of|(?:ambassador|envoy|minister|delegate|representative) (?:of|for))";
const ASKS = new RegExp(`^(?:(?:of|for|from|in|to) )?(?:which|what) (${COUNTRY}|${GROUP}) ${BELONGS}$`);
/** 'what nationality is A', 'A's nationality' */
const ASKS_NATION =
  /^(?:(?:what|which) nationality (?:is|was|does|did) <person>(?: have| hold)?|(?:what(?:'s| is| was) )?(?:the )?nationality of <person>|what(?:'s| is| was) <person>'s nationality)$/;
const ASKS_WHERE = /^where (?:is|was|does|did) <person> (?:come |hail )?from$/;

/**
 * Whom or what somebody is from: 'which country does A represent', 'which party is B from', 'where is C from'. It stands in brackets behind the
 * name, behind 'of', or for a country in the post: 'A (Norland)', 'B (Greens)', 'A B of Norland', 'the Ambassador of Norland, A B'. 'silent' for a country that is not told so.
 */
export function answerAffiliation(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const asked =
    ASKS.exec(question.shape)?.[1] ?? (ASKS_WHERE.test(question.shape) || ASKS_NATION.test(question.shape) ? 'country' : undefined);
  const people = question.links.filter((l) => l.kind === 'person');
  if (!asked || people.length !== 1 || people[0]!.entities.length !== 1) return undefined;
  const [person] = people[0]!.entities;
  const country = new RegExp(`^${COUNTRY}$`).test(asked);
  const found = toldBeside(view, person!, country);
  const [first] = found;
  // A country that stands elsewhere is somebody else's.
  if (!first) return country ? 'silent' : undefined;
  const said = (text: string): string => (country ? landOfWords(text) : text.toLowerCase());
  if (found.some((f) => said(f.item.text) !== said(first.item.text))) return undefined;
  const shown = country && !ASKS_NATION.test(question.shape) ? byItsName(view, first) : first;
  return {
    items: [shown.item],
    citations: cite(view, [...found.map((f) => f.n).slice(0, 2), shown.n]),
    score: 0.85,
    because: 'what stands beside the name',
  };
}

/** What stands beside somebody's name, or for a country in the post. */
function toldBeside(view: ReleaseView, person: string, country: boolean): { item: Item; n: number }[] {
  const found = view.sentences.flatMap((s) =>
    s.mentions
      .filter((m) => m.entity === person && (m.form === 'name' || m.form === 'title'))
      .flatMap((m) => behindName(s, m, country) ?? [])
      .map((item) => ({ item, n: s.n })),
  );
  if (found.length > 0 || !country) return found;
  const ofPost = landOfPost(view, person);
  return ofPost.length > 0 ? ofPost : landOfCounterpart(view, person);
}

/** 'her Norlandic counterpart, A B' */
const landOfCounterpart = (view: ReleaseView, person: string): { item: Item; n: number }[] =>
  counterparts(view)
    .filter((c) => c.person === person)
    .map(({ n, first, last }) => ({ item: spanItem(view.sentences[n]!, first, last), n }));

/** The one country that the release tells somebody to be of, where it stands first. */
export function landTold(view: ReleaseView, person: string): { item: Item; n: number } | undefined {
  const found = toldBeside(view, person, true);
  const lands = new Set(found.map(({ item }) => landOfWords(item.text)));
  return lands.size === 1 ? found[0] : undefined;
}

/** 'Norland' in place of 'Norlandic', where the release has the country's own name as well. */
export function byItsName(view: ReleaseView, told: { item: Item; n: number }): { item: Item; n: number } {
  const key = foldKey(told.item.text).replace(/^the /, '');
  const land = demonyms.get(key);
  if (!land || placeNames.has(key)) return told;
  const named = view.reading.mentions.find((m) => {
    const name = foldKey(view.roleText(m)).replace(/^the /, '');
    return m.n > 0 && m.form === 'name' && placeNames.get(name) === land && countryOf(name) === name;
  });
  return named ? { item: rawItem(view, named.n, named.start, named.end), n: named.n } : told;
}

const landOfWords = (text: string): string => {
  const geo = geoOf(foldKey(text).replace(/^the /, ''));
  return geo ? countryOf(geo) : foldKey(text);
};

/** What the bracket right behind a name holds, or for a country what 'of' leads to. */
function behindName(s: SentenceView, m: ViewMention, country: boolean): Item | undefined {
  const { tokens } = s;
  const next = tokens[m.last + 1];
  if (next?.text === '(') {
    const close = tokens.findIndex((t, i) => i > m.last + 1 && t.text === ')');
    const inside = close < 0 ? [] : tokens.slice(m.last + 2, close);
    if (inside.length === 0 || inside.length > 6 || !/^[A-Z]/.test(inside[0]!.text) || inside.some((t) => /\d/.test(t.text)))
      return undefined;
    const isLand = inside.some((_, k) => s.geo[m.last + 2 + k] !== undefined) && inside.length < 4;
    return isLand === country ? spanItem(s, m.last + 2, close - 1) : undefined;
  }
  // 'A B of Norland', 'A B, of Norland, was'
  const of = next?.text === ',' ? m.last + 2 : m.last + 1;
  if (!country || !/^(?:of|from)$/.test(tokens[of]?.lower ?? '')) return undefined;
  const at = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  const place = s.mentions.find((o) => o.first === at && s.view.entity(o.entity)?.kind === 'place');
  if (!place || !s.geo[place.last] || (of > m.last + 1 && !/^[,.;]$/.test(tokens[place.last + 1]?.text ?? '.'))) return undefined;
  return spanItem(s, place.first, place.last);
}

/** The country in somebody's post: whose it is, not where or to whom he is sent. */
function landOfPost(view: ReleaseView, person: string): { item: Item; n: number }[] {
  return postRows(view)
    .filter((r) => r.person === person && r.held !== 'former' && !r.part)
    .flatMap((r) => {
      const s = view.sentences[r.n]!;
      const at = s.tokens.findIndex(
        (t, i) =>
          t.start >= r.start && t.end <= r.end && s.geo[i] !== undefined && !/^(?:to|for|in|on|at)$/.test(s.tokens[i - 1]?.lower ?? ''),
      );
      if (at < 0 || ![...r.geo].includes(countryOf(s.geo[at]!))) return [];
      const place = s.mentions.find((m) => m.first <= at && at <= m.last && view.entity(m.entity)?.kind === 'place');
      // 'South | African'
      let last = at;
      while (s.geo[last + 1] === s.geo[at] && s.tokens[last + 1]!.end <= r.end) last++;
      return [{ item: place && place.last >= last ? spanItem(s, place.first, place.last) : spanItem(s, at, last), n: r.n }];
    });
}
