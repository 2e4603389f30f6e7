import { countryOf, geoOf, landOf } from '../../knowledge/derived/search-keys.ts';
import type { Entity, Fact, Mention, Reading, Role, Sentence } from '../../model/reading.ts';
import { type Citation, quoteOf, type Release, sourceText } from '../../model/release.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { demonyms, regionsOf } from '../../reading/lexicon.ts';
import { Tree } from '../../reading/tree.ts';
import { WordIndex } from './word-index.ts';

export { countryOf, geoOf, landOf };

export interface ViewMention extends Mention {
  first: number;
  last: number;
}

/** The rules by which posts are given or told of a career. */
const APPOINTS = /^(?:X was appointed P|X served as P|X was P|the appointment of X as P)$/;

/** One sentence of a reading, with what asking looks up again and again. Token indexes throughout. */
export class SentenceView {
  readonly n: number;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: readonly ViewMention[];
  readonly dates: readonly { first: number; last: number; value: string; grain: string }[];
  readonly view: ReleaseView;
  #stems: readonly string[] | undefined;
  #geo: readonly (string | undefined)[] | undefined;
  #places: readonly { readonly i: number; readonly geo: string }[] | undefined;
  #goesOn: boolean | undefined;

  constructor(view: ReleaseView, sentence: Sentence) {
    this.view = view;
    this.n = sentence.n;
    this.sentence = sentence;
    this.tree = new Tree(sentence.tokens);
    const place = (start: number, end: number): { first: number; last: number } => {
      const first = sentence.tokens.findIndex((t) => t.end > start);
      let last = first;
      while (sentence.tokens[last + 1] && sentence.tokens[last + 1]!.start < end) last++;
      return { first, last };
    };
    this.mentions = view.reading.mentions.filter((m) => m.n === sentence.n).map((m) => ({ ...m, ...place(m.start, m.end) }));
    this.dates = view.reading.dates
      .filter((d) => d.n === sentence.n)
      .map((d) => ({ ...place(d.start, d.end), value: d.value, grain: d.grain }));
  }

  get tokens(): Sentence['tokens'] {
    return this.sentence.tokens;
  }

  get stems(): readonly string[] {
    this.#stems ??= this.tokens.map((t) => stem(t.lemma));
    return this.#stems;
  }

  /** The widest mention over token `i`. */
  mentionAt(i: number): ViewMention | undefined {
    let best: ViewMention | undefined;
    for (const m of this.mentions) if (m.first <= i && i <= m.last && (!best || m.last - m.first > best.last - best.first)) best = m;
    return best;
  }

  entityAt(i: number): Entity | undefined {
    const mention = this.mentionAt(i);
    return mention && this.view.entity(mention.entity);
  }

  /** For each token that names a place or people of one, the folded name of the country or place it belongs to. */
  get geo(): readonly (string | undefined)[] {
    if (this.#geo) return this.#geo;
    const geo: (string | undefined)[] = this.tokens.map((t) => (/^[A-Z]/.test(t.text) ? geoOf(foldKey(t.text)) : undefined));
    this.#nameLongCountries(geo);
    for (const m of this.mentions) {
      if (this.view.entity(m.entity)?.kind !== 'place') continue;
      const key = geoOf(foldKey(this.text(m.first, m.last)).replace(/^the /, ''));
      for (let i = m.first; i <= m.last; i++) geo[i] = key ?? geo[i];
    }
    this.#nameLongPeoples(geo);
    this.#geo = geo;
    return geo;
  }

  /** 'the Ambassador of New Zealand': names of two or three words within a longer one, where no mention of their own tells the place. */
  #nameLongCountries(geo: (string | undefined)[]): void {
    const isCapital = (i: number): boolean => /^[A-Z][a-z]/.test(this.tokens[i]?.text ?? '');
    for (let i = 0; i + 1 < this.tokens.length; i++) {
      if (!isCapital(i) || !isCapital(i + 1)) continue;
      for (const size of isCapital(i + 2) ? [3, 2] : [2]) {
        const key = this.tokens
          .slice(i, i + size)
          .map((t) => t.lower)
          .join(' ');
        if (!regionsOf.has(key)) continue;
        for (let k = i; k < i + size; k++) geo[k] ??= key;
        break;
      }
    }
  }

  /** 'the South African President': of that country, and of no other part of Africa. 'Central African' may be of many. */
  #nameLongPeoples(geo: (string | undefined)[]): void {
    for (let i = 1; i < this.tokens.length; i++) {
      if (geo[i] === undefined || !/^[A-Z]/.test(this.tokens[i - 1]!.text) || this.tokens[i - 1]!.lower === 'central') continue;
      const home = demonyms.get(`${this.tokens[i - 1]!.lower} ${this.tokens[i]!.lower}`);
      if (home) geo[i - 1] = geo[i] = home;
    }
  }

  /** The tokens that have one. */
  get places(): readonly { readonly i: number; readonly geo: string }[] {
    this.#places ??= this.geo.flatMap((geo, i) => (geo === undefined ? [] : [{ i, geo }]));
    return this.#places;
  }

  /** Whether it goes on about what the sentence before it in its paragraph names: 'it', 'their' or 'this' at its head, for no person. */
  get goesOn(): boolean {
    this.#goesOn ??= this.#opensWithPronoun();
    return this.#goesOn;
  }

  #opensWithPronoun(): boolean {
    const before = this.n > 1 ? this.view.sentences[this.n - 1] : undefined;
    if (!before || before.sentence.paragraph !== this.sentence.paragraph) return false;
    const head = [0, 1].filter((i) => i < this.tokens.length);
    const isPerson = (i: number): boolean =>
      this.mentions.some((m) => m.first <= i && i <= m.last && this.view.entity(m.entity)?.kind === 'person');
    return head.some((i) => /^(?:it|its|they|their|this|these)$/.test(this.tokens[i]!.lower)) && !head.some(isPerson);
  }

  text(first: number, last: number): string {
    return sourceText(this.view.release, this.n).slice(this.tokens[first]!.start, this.tokens[last]!.end);
  }

  citation(): Citation {
    const { start, end } = this.sentence;
    return { release: this.view.release.id, n: this.n, start, end, quote: quoteOf(this.view.release, { n: this.n, start, end }) };
  }
}

/** One release as asking sees it: built once per reading, and only when a question comes near it. */
export class ReleaseView {
  readonly reading: Reading;
  readonly sentences: readonly SentenceView[];
  #main: readonly string[] | undefined;
  #words: WordIndex | undefined;
  readonly #facts = new Map<Fact['kind'], readonly Fact[]>();

  constructor(reading: Reading) {
    this.reading = reading;
    this.sentences = reading.sentences.map((s) => new SentenceView(this, s));
  }

  get release(): Release {
    return this.reading.release;
  }

  /** Where each word stands. */
  get words(): WordIndex {
    this.#words ??= new WordIndex(this.reading.sentences);
    return this.#words;
  }

  entity(id: string): Entity | undefined {
    return this.reading.entities[Number(id.slice(1)) - 1];
  }

  facts(kind: Fact['kind']): readonly Fact[] {
    let facts = this.#facts.get(kind);
    if (!facts) {
      facts = this.reading.facts.filter((f) => f.kind === kind);
      this.#facts.set(kind, facts);
    }
    return facts;
  }

  /** The words of a role as written. */
  roleText(role: Pick<Role, 'n' | 'start' | 'end'>): string {
    return sourceText(this.release, role.n).slice(role.start, role.end);
  }

  /** The person the release is about: the subject of most of its facts, the earlier one when equal. */
  get mainPerson(): string | undefined {
    return this.#people()[0];
  }

  /** The same among those who can be 'he' or 'she'; somebody known to be so goes before somebody who may be. */
  mainPersonOf(gender: 'male' | 'female'): string | undefined {
    const other = gender === 'male' ? /^(?:she|her|hers|herself)$/i : /^(?:he|him|his|himself)$/i;
    const isOther = (id: string): boolean =>
      this.reading.mentions.some((m) => m.entity === id && m.form === 'pronoun' && other.test(this.roleText(m)));
    const people = this.#people().filter((id) => this.entity(id)?.gender !== undefined || !isOther(id));
    const known = people.filter((id) => this.entity(id)?.gender === gender);
    const open = people.filter((id) => this.entity(id)?.gender === undefined);
    if (people[0] === undefined || this.entity(people[0])?.gender !== undefined) return known[0] ?? open[0];
    // Whom alone the release calls so, again and again.
    const own = gender === 'male' ? /^(?:he|him|his)$/i : /^(?:she|her|hers)$/i;
    const called = this.reading.mentions.filter((m) => m.form === 'pronoun' && own.test(this.roleText(m)));
    const isOne =
      called.length > 1 && called.every((m) => m.entity === called[0]!.entity) && this.entity(called[0]!.entity)?.kind === 'person';
    return isOne ? called[0]!.entity : people[0];
  }

  #people(): readonly string[] {
    if (this.#main) return this.#main;
    const count = new Map<string, number>();
    /** How many facts tell of an author who says 'I' and is not named. */
    let unnamed = 0;
    for (const fact of this.reading.facts) {
      const role = fact.roles.find((r) => /^(?:participant|visitor|speaker)$/.test(r.role));
      // Those of a meeting told before, to whom somebody else came: counted there.
      if (role && role.n !== fact.evidence[0]) continue;
      if (role && !role.entity && this.roleText(role) === 'I') unnamed++;
      // Whoever is appointed, and was this and that before, is whom the release is about.
      const holder = APPOINTS.test(fact.rule) ? fact.roles.find((r) => r.role === 'holder') : undefined;
      for (const id of [role?.entity, holder?.entity])
        if (id && this.entity(id)?.kind === 'person') count.set(id, (count.get(id) ?? 0) + 1);
    }
    for (const m of this.reading.mentions)
      if (m.n === 0 && this.entity(m.entity)?.kind === 'person') count.set(m.entity, (count.get(m.entity) ?? 0) + 1.5);
    const sorted = [...count].sort((a, b) => b[1] - a[1] || Number(a[0].slice(1)) - Number(b[0].slice(1)));
    this.#main = unnamed > 2 && unnamed > (sorted[0]?.[1] ?? 0) ? [] : sorted.map(([id]) => id);
    return this.#main;
  }
}

/** Places that the whole release is set in: its dateline, the places of its title, the one destination of its visits. Folded. */
export function settingOf(view: ReleaseView): Set<string> {
  const out = new Set<string>();
  const title = view.sentences[0]!;
  const named = new Set(title.geo.flatMap((g) => (g ? [g] : [])));
  // A title that names several places sets the release in none of them.
  if (new Set([...named].map(countryOf)).size === 1) for (const g of named) out.add(g);
  for (const s of view.sentences.slice(1, 4)) {
    const first = s.mentions.find((m) => m.first === 0);
    const dash = s.tokens.slice(0, 12).findIndex((t) => t.text === '-' || t.text === ':');
    if (first && s.geo[0] && (dash > 0 || s.tokens.length < 9)) out.add(s.geo[0]!);
  }
  for (const g of journeyOf(view)) out.add(g);
  return out;
}

/** The places, all in one country, that the journey leads to of which the release tells first; none where it leads to several countries. Folded. */
export function journeyOf(view: ReleaseView): readonly string[] {
  const visited = visitedAtFirst(view).flatMap((r) => geoOf(foldKey(view.roleText(r)).replace(/^the /, '')) ?? []);
  return new Set(visited.map(countryOf)).size === 1 ? visited : [];
}

/** The same for places that no list knows: the name in front of the dateline's dash, the one destination of the visits told first. */
export function settingNames(view: ReleaseView): Set<string> {
  const out = new Set<string>();
  for (const s of view.sentences.slice(1, 4)) {
    const first = s.mentions.find((m) => m.first === 0);
    const dash = s.tokens.slice(0, 12).findIndex((t) => /^[-–—:]$/.test(t.text));
    if (first && dash > first.last && view.entity(first.entity)?.kind === 'place') out.add(first.entity);
  }
  const goals = visitedAtFirst(view).filter((r) => r.n > 0 && view.entity(r.entity ?? '')?.kind === 'place');
  const visited = new Set(goals.filter((r) => r.n === goals[0]!.n).map((r) => r.entity!));
  if (visited.size === 1) for (const id of visited) out.add(id);
  return out;
}

/** How far the first sentences reach that say what journey a release is about. */
const LEAD = 4;

/** 'From P she went | on to Q', 'continued to Q': where somebody went after what is told. */
function isOnward(view: ReleaseView, { evidence, roles }: Fact): boolean {
  const goal = roles.find((r) => r.role === 'destination' && r.n === evidence[0] && r.n > 1);
  const { tokens } = view.sentences[evidence[0]!]!;
  const at = goal ? tokens.findIndex((t) => t.start >= goal.start) : -1;
  return (
    at > 1 &&
    tokens
      .slice(Math.max(0, at - 4), at)
      .some((t, i, all) => /^(?:continued?|proceed(?:ed)?)$/.test(t.lower) || (t.lower === 'on' && all[i + 1]?.lower === 'to'))
  );
}

/** Where the journeys lead that the first sentences tell of. */
const visitedAtFirst = (view: ReleaseView): Role[] =>
  view
    .facts('visit')
    .filter((f) => f.polarity === 'positive' && f.evidence[0]! <= LEAD && !/^(?:X left for P|a visit of X to P)$/.test(f.rule))
    .filter((f) => !isOnward(view, f))
    .flatMap((f) => f.roles.filter((r) => r.role === 'destination'));

const views = new WeakMap<Reading, ReleaseView>();

/** The view of a reading, kept while the reading is. */
export function viewOf(reading: Reading): ReleaseView {
  let view = views.get(reading);
  if (!view) {
    view = new ReleaseView(reading);
    views.set(reading, view);
  }
  return view;
}
