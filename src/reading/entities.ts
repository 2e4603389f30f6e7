import type { Entity, EntityKind, Mention, Sentence, Token } from '../model/reading.ts';
import { type Release, sourceText } from '../model/release.ts';
import { foldKey } from './fold.ts';
import { acronyms, placeNames } from './lexicon.ts';
import { genderOfName } from './names/given-names.ts';
import type { BodyMention, Names, PersonMention, PostMention } from './names/index.ts';
import { isAcronym, isInitial, isParticle, isSuffix } from './names/shape.ts';

export type Gender = 'male' | 'female' | 'unknown';

/** A post held by a person, where the release says so. Token indexes, inclusive. */
export interface HeldPost {
  person: string;
  n: number;
  first: number;
  last: number;
  head: number;
  /** Folded words of the post. */
  key: string;
  /** The sentence with the holder's name, where it is another one: a line of its own above or below. */
  holderLine?: number;
}

/** A mention with the tokens it spans, as the later steps need it. */
export interface PlacedMention extends Mention {
  first: number;
  last: number;
}

/** All entities of a release and where they are mentioned; grows while coreference adds mentions. */
export class EntityTable {
  readonly entities: Entity[] = [];
  readonly mentions: PlacedMention[] = [];
  readonly posts: HeldPost[] = [];
  /** What a courtesy word or a pronoun says. */
  readonly gender = new Map<string, Gender>();
  /** What the given name alone makes likely. */
  readonly likelyGender = new Map<string, Gender>();
  /** Posts that no name follows, which coreference may give to a person. */
  readonly loosePosts: PostMention[] = [];
  readonly #byKey = new Map<string, Entity>();
  readonly #byId = new Map<string, Entity>();
  readonly #release: Release;
  readonly #sentences: readonly Sentence[];

  constructor(release: Release, sentences: readonly Sentence[]) {
    this.#release = release;
    this.#sentences = sentences;
  }

  entity(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  /** The mentions of each sentence, in the order in which they stand in `mentions`. */
  mentionsBySentence(): PlacedMention[][] {
    const rows: PlacedMention[][] = this.#sentences.map(() => []);
    for (const mention of this.mentions) rows[mention.n]!.push(mention);
    return rows;
  }

  /** The words of the release from one token to another, as written. */
  words(n: number, first: number, last: number): string {
    const { tokens } = this.#sentences[n]!;
    return sourceText(this.#release, n)
      .slice(tokens[first]!.start, tokens[last]!.end)
      .replace(/[^\S ]\s*| \s+/g, ' ');
  }

  create(kind: EntityKind, name: string): Entity {
    const entity: Entity = { id: `e${this.entities.length + 1}`, kind, name, aliases: [] };
    this.entities.push(entity);
    this.#byId.set(entity.id, entity);
    return entity;
  }

  /** The entity of a kind under a key, made when there is none. */
  named(kind: EntityKind, key: string, name: string): Entity {
    const id = `${kind} ${key}`;
    let entity = this.#byKey.get(id);
    if (!entity) {
      entity = this.create(kind, name);
      this.#byKey.set(id, entity);
    }
    return entity;
  }

  find(kind: EntityKind, key: string): Entity | undefined {
    return this.#byKey.get(`${kind} ${key}`);
  }

  alias(kind: EntityKind, key: string, entity: Entity): void {
    this.#byKey.set(`${kind} ${key}`, entity);
  }

  addMention(entity: Entity, n: number, first: number, last: number, form: Mention['form']): void {
    const { tokens } = this.#sentences[n]!;
    this.mentions.push({ entity: entity.id, n, first, last, start: tokens[first]!.start, end: tokens[last]!.end, form });
    if (form === 'name' || form === 'title') this.addAlias(entity, this.words(n, first, last));
  }

  addAlias(entity: Entity, alias: string): void {
    if (alias !== entity.name && !entity.aliases.includes(alias)) entity.aliases.push(alias);
  }
}

/** Groups the names found in a release into entities: one person under several forms is one, two people with one surname are two. */
export function buildEntities(release: Release, sentences: readonly Sentence[], names: readonly Names[]): EntityTable {
  const table = new EntityTable(release, sentences);
  groupPeople(
    table,
    sentences,
    names.flatMap((n) => n.people),
  );
  groupBodies(
    table,
    sentences,
    names.flatMap((n) => n.bodies),
  );
  table.loosePosts.push(...names.flatMap((n) => n.posts));
  table.mentions.sort((a, b) => a.n - b.n || a.start - b.start || b.end - a.end);
  return table;
}

/** Words of a name that tell people apart, folded; initials and suffixes left out. */
function nameWords(sentences: readonly Sentence[], mention: PersonMention): string[] {
  return sentences[mention.n]!.tokens.slice(mention.first, mention.last + 1)
    .filter((t) => !isInitial(t) && !isSuffix(t) && !isParticle(t) && /[a-z]/i.test(t.text))
    .map((t) => foldKey(t.text))
    .filter(Boolean);
}

function groupPeople(table: EntityTable, sentences: readonly Sentence[], mentions: readonly PersonMention[]): void {
  const rows = mentions.map((mention) => ({ mention, words: nameWords(sentences, mention), entity: undefined as Entity | undefined }));
  const full: { words: string[]; entity: Entity; posts: string[] }[] = [];
  const postKeys = (m: PersonMention): string[] => m.posts.map((p) => foldKey(table.words(m.n, p.first, p.last)));
  // Full names first, wherever they stand: a headline may use the surname before the text gives the whole.
  for (const row of rows.filter((r) => r.words.length > 1)) {
    const known = full.find((f) => samePerson(f.words, row.words));
    if (known) {
      row.entity = known.entity;
      if (row.words.length > known.words.length) {
        known.words = row.words;
        known.entity.name = table.words(row.mention.n, row.mention.first, row.mention.last);
      }
      known.posts.push(...postKeys(row.mention));
    } else {
      row.entity = table.create('person', table.words(row.mention.n, row.mention.first, row.mention.last));
      full.push({ words: row.words, entity: row.entity, posts: postKeys(row.mention) });
    }
  }
  const single = new Map<string, { entity: Entity; posts: string[] }>();
  for (const row of rows.filter((r) => r.words.length <= 1)) {
    const word = row.words[0] ?? foldKey(table.words(row.mention.n, row.mention.first, row.mention.last));
    let fits = full.filter((f) => alike(f.words.at(-1)!, word));
    if (fits.length === 0) fits = full.filter((f) => f.words.some((w) => alike(w, word)));
    if (fits.length > 0) {
      const posts = postKeys(row.mention);
      const byPost = fits.filter((f) => posts.some((p) => f.posts.some((q) => postsAgree(p, q))));
      // A post that contradicts every post given for the only namesake makes another person ('King Harald' beside 'Prime Minister Harald Lund').
      const clash =
        byPost.length === 0 &&
        posts.some((p) => isFullPost(p) && !/^(?:former|ex|then) /.test(p)) &&
        fits.every((f) => f.posts.some(isFullPost)) &&
        fits.every((f) => !alike(f.words.at(-1)!, word)) &&
        // 'Minister Ruiz' is 'Juan Ruiz Vega, Norland's Minister of Ports': the first of two family names.
        fits.every((f) => alike(f.words[0]!, word) || !posts.some((p) => f.posts.some((q) => isShortOf(p, q))));
      if (byPost.length === 1) row.entity = byPost[0]!.entity;
      else if (fits.length === 1 && !clash) row.entity = fits[0]!.entity;
      else if (fits.length > 1 && byPost.length === 0 && posts.length === 0 && !row.mention.honorific)
        row.entity = bearerNamedBefore(
          sentences,
          rows.filter((r) => r.words.length > 1),
          row.mention,
          fits.map((f) => f.entity),
        );
    }
    if (!row.entity) {
      const known = single.get(word);
      if (known) row.entity = known.entity;
      else {
        row.entity = table.create('person', table.words(row.mention.n, row.mention.first, row.mention.last));
        single.set(word, { entity: row.entity, posts: postKeys(row.mention) });
      }
    }
  }
  for (const { mention, entity } of rows) {
    table.addMention(entity!, mention.n, mention.whole, mention.last, mention.whole < mention.first ? 'title' : 'name');
    const bare = table.words(mention.n, mention.first, mention.last);
    table.addAlias(entity!, bare);
    for (const post of mention.posts) {
      table.posts.push({
        person: entity!.id,
        n: mention.n,
        first: post.first,
        last: post.last,
        head: post.head,
        key: foldKey(table.words(mention.n, post.first, post.last)),
      });
    }
    noteGender(table, sentences, mention, entity!);
  }
}

/**
 * Of several people with one family name the one whom it means where it stands alone: the only one named in full so far, or so far in the
 * paragraph; undefined where there are more.
 */
function bearerNamedBefore(
  sentences: readonly Sentence[],
  rows: readonly { mention: PersonMention; entity: Entity | undefined }[],
  { n, first }: PersonMention,
  bearers: readonly Entity[],
): Entity | undefined {
  const named = rows.filter(
    (r) => r.entity && bearers.includes(r.entity) && r.mention.n > 0 && (r.mention.n < n || (r.mention.n === n && r.mention.first < first)),
  );
  const near = named.filter((r) => sentences[r.mention.n]!.paragraph === sentences[n]!.paragraph);
  for (const some of [named, near]) {
    const [one, other] = new Set(some.map((r) => r.entity));
    if (one && !other) return one;
  }
  return undefined;
}

const isFullPost = (key: string): boolean => key.includes(' ') || /^(?:king|queen|president|prince|pope|chancellor|minister)$/.test(key);

/** 'minister' is short for 'norland s minister of ports': the noun of the longer post without its owner and its charge, or with its field ahead. */
function isShortOf(short: string, long: string): boolean {
  const own = long.replace(/^.* s (?=\S)/, '');
  const [noun, charge] = [
    own.split(/ (?:of|for|to) /, 1)[0]!,
    own
      .split(/ (?:of|for|to) /)
      .slice(1)
      .join(' '),
  ];
  const words = short.split(' ');
  const last = noun.split(' ').at(-1)!;
  return words.at(-1) === last && words.slice(0, -1).every((w) => charge.split(' ').includes(w) || noun.split(' ').includes(w));
}

/** 'vice president' agrees with 'u s vice president', not with 'president': one ends in the other with the same head words. */
export function postsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.endsWith(` ${short}`) || long.startsWith(`${short} `)) {
    const rest = long.endsWith(` ${short}`) ? long.slice(0, -short.length).trim() : '';
    // 'secretary to the president' is not the president.
    if (/ (?:to|of|for|with)(?: the)?$/.test(` ${rest}`)) return false;
    return !/(?:^| )(?:vice|deputy|under|assistant|former|alternate|co|acting|first|crown|prime|foreign|defen[cs]e|special)$/.test(rest);
  }
  return false;
}

/** Same person: the last words agree and the shorter name's words all stand in the longer, in order; or the same words in another order. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (alike(short.at(-1)!, long.at(-1)!) || short.length === long.length) {
    let at = 0;
    for (const word of long) if (at < short.length && alike(short[at]!, word)) at++;
    if (at === short.length) return true;
    return short.length === long.length && [...short].sort().join(' ') === [...long].sort().join(' ');
  }
  // a first name and father's name within the same with grandfather and family: 'A bin B' within 'A bin B bin C Al D'.
  return short.length >= 2 && short.every((word, k) => alike(word, long[k]!));
}

/** Equal, or one letter apart in words of six letters or more: spelling variants of one name. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

const MALE = /^(?:mr|sir|lord|king|prince|sheikh|monsieur|shri|emir|sultan|pope)$/;
const FEMALE = /^(?:mrs|ms|miss|dame|lady|madam|madame|mme|smt|queen|princess|sheikha)$/;

function noteGender(table: EntityTable, sentences: readonly Sentence[], mention: PersonMention, entity: Entity): void {
  const words = sentences[mention.n]!.tokens.slice(mention.whole, mention.first).map((t) => t.lower.replace(/\./g, ''));
  const seen: Gender =
    words.some((w) => FEMALE.test(w)) || /spokeswoman|chairwoman|congresswoman/.test(words.join(' '))
      ? 'female'
      : words.some((w) => MALE.test(w)) || /spokesman|congressman/.test(words.join(' '))
        ? 'male'
        : 'unknown';
  if (seen !== 'unknown' || !table.gender.has(entity.id)) table.gender.set(entity.id, seen);
  const { tokens } = sentences[mention.n]!;
  // 'Hill-Lund' is a family name in two parts.
  const likely =
    mention.last > mention.first && tokens[mention.first + 1]!.text !== '-' ? genderOfName(tokens[mention.first]!.lower) : 'unknown';
  if (likely !== 'unknown') table.likelyGender.set(entity.id, likely);
}

function groupBodies(table: EntityTable, sentences: readonly Sentence[], bodies: readonly BodyMention[]): void {
  const kinds = new Map<string, EntityKind>();
  const rows = bodies.map((body) => ({ body, key: bodyKey(table, body) }));
  for (const { body, key } of rows) {
    if (body.kind !== 'other') kinds.set(key, kinds.get(key) ?? body.kind);
  }
  const spelled = spelledOut(table, rows);
  for (const { body, key } of rows) {
    const { tokens } = sentences[body.n]!;
    const text = table.words(body.n, body.first, body.last);
    const kind = body.kind === 'other' ? (kinds.get(key) ?? 'other') : body.kind;
    if (kind === 'post') continue;
    const single = body.first === body.last && isAcronym(tokens[body.first]!);
    const canonical = kind === 'place' ? (placeNames.get(key) ?? key) : single ? (acronyms.get(key) ?? key) : key;
    let entity =
      table.find(kind, canonical) ??
      (single ? table.find('organisation', canonical) : undefined) ??
      (single ? (byInitials(table, text, kind) ?? undefined) : undefined);
    const long = single && !entity ? spelled.get(text.replace(/[^A-Z]/g, '')) : undefined;
    if (long) entity = table.named(long.kind, long.key, long.text);
    if (!entity && kind === 'organisation' && body.first === body.last && tokens[body.first - 1]?.lower === 'the')
      entity = byHead(table, key);
    entity ??= table.named(kind, canonical, text);
    table.alias(kind, canonical, entity);
    // 'Northern Fisheries Board (NFB)': the short form in brackets is the same body. After a place it is the body seated there ('Mission in Norland (NMIN)').
    const open = tokens[body.last + 1];
    const short = tokens[body.last + 2];
    if (open?.text === '(' && short && isAcronym(short) && tokens[body.last + 3]?.text === ')') {
      const owner = kind === 'place' ? bodyBefore(table, tokens, body) : entity;
      if (owner) {
        table.alias('organisation', foldKey(short.text), owner);
        table.alias(owner.kind, foldKey(short.text), owner);
        table.addAlias(owner, short.text);
      }
    }
    table.addMention(entity, body.n, body.first, body.last, 'name');
  }
}

/** For the letters of a short form the one longer name of the release that they spell, wherever it stands: a headline may use the short form first. */
function spelledOut(
  table: EntityTable,
  bodies: readonly { readonly body: BodyMention; readonly key: string }[],
): Map<string, { kind: EntityKind; key: string; text: string }> {
  const out = new Map<string, { kind: EntityKind; key: string; text: string }>();
  const twice = new Set<string>();
  for (const { body, key } of bodies) {
    if (body.last === body.first || (body.kind !== 'organisation' && body.kind !== 'document')) continue;
    const text = table.words(body.n, body.first, body.last);
    for (const letters of new Set(initials(text))) {
      if (letters.length < 3) continue;
      const known = out.get(letters);
      if (known && known.key !== key) twice.add(letters);
      else out.set(letters, { kind: body.kind, key, text });
    }
  }
  for (const letters of twice) out.delete(letters);
  return out;
}

/** The body named right before the place at `body`, joined to it by 'in', 'for' or 'to'. */
function bodyBefore(table: EntityTable, tokens: readonly Token[], body: BodyMention): Entity | undefined {
  let at = body.first - 1;
  while (at > 0 && /^(?:the|in|for|to|of)$/.test(tokens[at]!.lower)) at--;
  const before = table.mentions.find((m) => m.n === body.n && m.last === at && m.form === 'name');
  const entity = before && table.entity(before.entity);
  return entity?.kind === 'organisation' || entity?.kind === 'other' ? entity : undefined;
}

const bodyKey = (table: EntityTable, body: BodyMention): string => foldKey(table.words(body.n, body.first, body.last)).replace(/^the /, '');

/** 'the Mission' for the one body named before whose name is headed by that word: 'Harbour Support Mission', 'Ministry of Fisheries'. */
function byHead(table: EntityTable, head: string): Entity | undefined {
  const fits = table.entities.filter((e) => {
    if (e.kind !== 'organisation') return false;
    const words = foldKey(e.name).split(' ');
    const link = words.findIndex((w, k) => k > 0 && /^(?:of|for|on|in|to)$/.test(w));
    return words.length > 1 && (link > 0 ? words[link - 1] : words.at(-1)) === head;
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** The one body of the release whose capital letters spell the short form. */
function byInitials(table: EntityTable, short: string, kind: EntityKind): Entity | undefined {
  const letters = short.replace(/[^A-Z]/g, '');
  if (letters.length < 3) return undefined;
  const fits = table.entities.filter((e) => (e.kind === kind || e.kind === 'organisation') && initials(e.name).includes(letters));
  return fits.length === 1 ? fits[0] : undefined;
}

/** Initials of a name, without and with its small words: 'Organization for Security and Cooperation in Europe' → OSCE, OFSACIE. */
export function initials(name: string): string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return [];
  return [
    words
      .filter((w) => /^[A-Z]/.test(w))
      .map((w) => w[0])
      .join(''),
    words.map((w) => w[0]!.toUpperCase()).join(''),
  ];
}
