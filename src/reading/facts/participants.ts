import type { Role } from '../../model/reading.ts';
import type { PlacedMention } from '../entities.ts';
import { peopleNouns, postNouns, ranks } from '../lexicon.ts';
import type { FactSentence, Part } from './context.ts';
import { isAtHouse, isInTown } from './houses.ts';
import { isCountOf, isOrderOf, withHolders } from './no-participants.ts';

/** Who stands at the noun `head` and in all that is coordinated with it, introduced by 'including' or set beside it. */
export function participants(s: FactSentence, head: number, strict = true): Part[] {
  const parts: Part[] = [];
  const seen = new Set<string>();
  const visit = (i: number, depth: number): void => {
    for (const h of s.tree.conjuncts(i)) {
      const part = asParticipant(s, h, strict);
      for (const piece of part ? pieces(s, part) : []) {
        if (seen.has(`${piece.first}`)) continue;
        seen.add(`${piece.first}`);
        parts.push(piece);
      }
      if (depth > 3) continue;
      for (const c of s.tree.kids(h, 'nmod', 'obl', 'appos', 'acl', 'advcl', 'list', 'dep', 'conj')) {
        const opens = [...s.tree.prepositions(c), ...s.tree.kids(c, 'mark', 'cc').map((k) => s.sentence.tokens[k]!.lower)];
        const before = s.sentence.tokens[s.tree.span(c)[0]]?.lower ?? '';
        if (
          opens.includes('including') ||
          before === 'including' ||
          opens.some((w) => w === 'along' || w === 'together' || w === 'alongside') ||
          (part && before === 'as' && s.sentence.tokens[s.tree.span(c)[0] + 1]?.lower === 'well')
        )
          visit(c, depth + 1);
        else if (
          s.tree.kids(c, 'case').length === 0 &&
          /^(?:appos|list|dep)$/.test(s.sentence.tokens[c]!.dep) &&
          isNamed(s, c, part) &&
          !(part && part.first <= c && c <= part.last)
        )
          visit(c, depth + 1);
        // 'We, the ministers, | A and B, met'
        else if (s.sentence.tokens[h]!.lower === 'we' && s.sentence.tokens[c]!.dep === 'appos')
          for (const k of s.tree.kids(c, 'appos')) if (isNamed(s, k, undefined)) visit(k, depth + 1);
      }
    }
  };
  visit(head, 0);
  return settleList(
    s,
    withHolders(s, parts).sort((a, b) => a.first - b.first),
  );
}

/** True at the name of a person, or at a plain name listed with one, or beside a noun for one ('his counterpart, A B'). */
function isNamed(s: FactSentence, c: number, beside: Part | undefined): boolean {
  const kind = s.kindOf(s.mentionAt(c)?.entity);
  if (kind !== 'other') return kind === 'person';
  const among = s.tree.conjuncts(c).some((k) => s.kindOf(s.mentionAt(k)?.entity) === 'person');
  return among || (beside !== undefined && !beside.entity && isOnePost(s, beside));
}

/**
 * A list as it is meant: a single post beside the name of who holds it is one person ('her counterpart, Mr. A'),
 * and among people a country is no participant ('Norwegian and Kenyan | officials').
 */
function settleList(s: FactSentence, parts: readonly Part[]): Part[] {
  const { tokens } = s.sentence;
  const people = parts.some((p) => s.kindOf(p.entity) === 'person' || (!p.entity && p.last > p.first));
  return parts.filter((part, k) => {
    if (people && s.kindOf(part.entity) === 'place') return false;
    if (isCountOf(s, part, parts.slice(k + 1)) || isOrderOf(s, part, parts[k - 1])) return false;
    const next = parts[k + 1];
    if (part.entity || !next || !/^(?:person|other)$/.test(s.kindOf(next.entity) ?? '')) return true;
    // Between a post and the name of its holder stands a comma, and at most a title that the name was read without ('Lieutenant-General').
    const between = tokens.slice(part.last + 2, next.first);
    const beside = next.first <= part.last + 3 || (between.length < 6 && between.every((t) => t.text === '-' || ranks.has(t.lower)));
    // 'Foreign Ministers | A B and C D'
    const isTitleOfAll = next.first === part.last + 1 && isPeopleNoun(s, part.last) && s.kindOf(parts[k + 2]?.entity) === 'person';
    if (isTitleOfAll && /^[A-Z]/.test(tokens[part.last]!.text)) return false;
    // 'her counterpart | A B'
    if (isOnePost(s, part) && (next.first === part.last + 1 || holderOf(s, part, next))) return false;
    // 'Senator | the Honourable A B'
    const titled = tokens[part.last + 1]?.lower === 'the' && next.first === part.last + 2;
    return !(isOnePost(s, part) && (tokens[part.last + 1]?.text === ',' || titled) && beside);
  });
}

/**
 * 'A B, Director of C, and | Chair of D, says', 'A B, a former pilot and | current member of D, has claimed': what somebody is besides, which
 * the tree sets beside the name. Between the commas there is nobody else; behind a comma and 'and' an article opens another one.
 */
export function isRoleOf(s: FactSentence, part: Part, before: readonly Part[]): boolean {
  const { tokens } = s.sentence;
  const person = before.findLast((p) => s.kindOf(p.entity) === 'person');
  if (part.entity || !person || tokens[person.last + 1]?.text !== ',') return false;
  const closed = tokens[part.last + 1];
  if (closed?.text !== ',' && !(closed?.lower === 'and' && part.first === person.last + 2)) return false;
  const opening = tokens[part.first]!.lower;
  if (/^(?:the|his|her|its|their|our|these|those|some|many|all|both|other)$/.test(opening) || tokens[part.first]!.pos === 'NUM')
    return false;
  const noun = tokens.slice(part.first, part.last + 1).findIndex((t) => /^(?:of|for|at|in|to|on)$/.test(t.lower));
  const head = tokens[noun < 0 ? part.last : part.first + noun - 1]!;
  if (head.lower !== head.lemma && head.lower.endsWith('s')) return false;
  const between = tokens.slice(person.last + 2, part.first);
  if (between.length === 0) return true;
  if (!between.every((t) => t.text === ',' || /^(?:PROPN|NOUN|ADJ|CCONJ|ADP|DET|PART)$/.test(t.pos))) return false;
  const and = between.at(-1)!.lower === 'and';
  return and && between.length > 1 && !(between.at(-2)!.text === ',' && /^an?$/.test(opening));
}

/**
 * 'the Minister of Agriculture, | Livestock and Fisheries, Mr. A B', 'Deputy Prime Minister | and Chief Negotiator A B': the words between a
 * post and the name only go on with the post.
 */
function holderOf(s: FactSentence, post: Part, next: Part): boolean {
  const { tokens } = s.sentence;
  const between = tokens.slice(post.last + 1, next.first);
  if (between.length === 0 || between.length > 12) return false;
  const isOffice = (lower: string): boolean => postNouns.has(lower) || peopleNouns.has(lower);
  // Behind the comma before the name stands no other post.
  if (between.at(-1)!.text === ',' && between.length > 1)
    return (
      between.every((t) => /^(?:PROPN|NOUN|ADJ|CCONJ|ADP|DET)$/.test(t.pos) || t.text === ',') && !between.some((t) => isOffice(t.lower))
    );
  // One 'and' between two posts without 'the', and the second before the name itself.
  return (
    between.length === 1 &&
    between[0]!.lower === 'and' &&
    !/^(?:the|a|his|her)$/.test(tokens[post.first]!.lower) &&
    isOffice(tokens[post.last]!.lower) &&
    tokens[next.first]!.lower !== 'the' &&
    tokens.slice(next.first, next.last).some((t) => isOffice(t.lower)) &&
    !/^(?:president|king|queen|sheikh)$/.test(tokens[next.first]!.lower)
  );
}

/** True for 'his counterpart', 'the head of P': one person by what he or she is. */
function isOnePost(s: FactSentence, part: Part): boolean {
  for (let i = part.first; i <= part.last; i++) {
    const { pos, lower, lemma } = s.sentence.tokens[i]!;
    if (pos === 'ADP') return false;
    if (isPeopleNoun(s, i)) return !(lower.endsWith('s') && (lower !== lemma || peopleNouns.has(lower.slice(0, -1))));
  }
  return false;
}

/**
 * A long phrase that is a list of its own ('the Head of P and deputies of Q, the Director of R, A B, and …'),
 * cut before each person, post or group that follows a comma or 'and'.
 */
function pieces(s: FactSentence, part: Part): Part[] {
  const { tokens } = s.sentence;
  const and = part.entity ? -1 : tokens.findIndex((t, i) => i > part.first && i < part.last && t.lower === 'and');
  // 'the Commissioner of Police | and faith-based organisations': one person, and a group in small letters.
  if (
    and > 0 &&
    tokens[part.first]!.lower === 'the' &&
    isOnePost(s, { ...part, last: part.first + 2 }) &&
    /^[a-z]/.test(tokens[and + 1]!.text)
  ) {
    const group = isPeopleNoun(s, part.last) && /s$/.test(tokens[part.last]!.lower);
    if (group && tokens[part.last - 1]!.lower !== 'of')
      return [
        { ...part, last: and - 1 },
        { first: and + 1, last: part.last },
      ];
  }
  if (part.entity || part.last - part.first < 8) return [part];
  const starts = [part.first];
  for (let i = part.first + 1; i < part.last; i++) {
    if (!/^(?:,|and)$/.test(tokens[i]!.lower)) continue;
    let j = i + 1;
    if (tokens[j]?.lower === 'and') j++;
    const start = j;
    while (j <= part.last && /^(?:DET|ADJ|NUM)$/.test(tokens[j]!.pos)) j++;
    const mention = s.mentionAt(j);
    if (
      (mention && s.kindOf(mention.entity) === 'person') ||
      (j <= part.last &&
        isPeopleNoun(s, j) &&
        /^(?:of|from|at|for|to|,)$/.test(tokens[tokens[j + 1]?.text === '-' ? j + 3 : j + 1]?.lower ?? '')) ||
      s.posts.some((p) => p.first === j)
    )
      starts.push(mention && s.kindOf(mention.entity) === 'person' ? mention.first : start);
  }
  if (starts.length === 1) return [part];
  return [...new Set(starts)].map((first, k, all) => {
    let last = k + 1 < all.length ? all[k + 1]! - 1 : part.last;
    while (last > first && /^(?:,|and)$/.test(tokens[last]!.lower)) last--;
    const mention = s.mentionAt(last);
    return {
      first,
      last,
      ...(mention && s.kindOf(mention.entity) === 'person' && mention.first === first ? { entity: mention.entity } : {}),
    };
  });
}

/** 'the Secretary-General | of the League': the body or land that a post is of belongs to it. */
function endOfPost(s: FactSentence, h: number): number {
  const { tokens } = s.sentence;
  if (tokens[h + 1]?.lower !== 'of') return h;
  const at = tokens[h + 2]?.lower === 'the' ? h + 3 : h + 2;
  const named = s.mentions.find((m) => m.first === at && m.form === 'name' && /^(?:organisation|place)$/.test(s.kindOf(m.entity) ?? ''));
  return named?.last ?? h;
}

/** The participant at noun `h`: a person, body or group; undefined for a thing. */
function asParticipant(s: FactSentence, h: number, strict: boolean): Part | undefined {
  const mention = s.mentionAt(h);
  const token = s.sentence.tokens[h]!;
  if (mention) {
    const kind = s.kindOf(mention.entity);
    if (kind === 'person' && isAnother(s, mention)) return { first: s.tree.nounPhrase(h)[0], last: mention.last };
    if (kind === 'person') return { first: mention.first, last: mention.last, entity: mention.entity };
    if (kind === 'organisation') {
      const part = s.nounPhrase(h);
      return { ...part, entity: mention.entity };
    }
    if (kind === 'place') return strict ? undefined : { first: mention.first, last: mention.last, entity: mention.entity };
    if (kind === 'other' && (!strict || isOneOfThem(s, mention.last)))
      return { first: mention.first, last: mention.last, entity: mention.entity };
  }
  const plural = s.plurals.find((p) => p.first <= h && h <= p.last);
  if (plural) return { first: plural.first, last: plural.last };
  if (isPeopleNoun(s, h)) {
    const part = trimTopic(s, h, s.nounPhrase(h));
    while (part.first < h && /^(?:with|to|by|for)$/.test(s.sentence.tokens[part.first]!.lower)) part.first++;
    // 'From P | the delegation went on to Q'
    const { tokens } = s.sentence;
    if (/^(?:from|in|at|on|after)$/.test(tokens[part.first]!.lower))
      part.first = Math.max(
        part.first,
        tokens.findLastIndex((t, i) => i < h && i > part.first && t.pos === 'DET'),
      );
    // 'officers | at the base', 'experts | from the Agency'
    const next = s.sentence.tokens[part.last + 1];
    if (next && /^(?:at|from|of|representing)$/.test(next.lower) && !isAtHouse(tokens, part.last + 1)) {
      const at = s.sentence.tokens[part.last + 2]?.lower === 'the' ? part.last + 3 : part.last + 2;
      const body = s.mentions.find((m) => m.first === at && m.form === 'name' && s.kindOf(m.entity) !== 'person');
      if (body) return { first: part.first, last: next.lower === 'representing' ? endOfBodies(s, body.last) : body.last };
    }
    return wholeGroup(s, h, withoutRelative(s, { first: part.first, last: part.last }));
  }
  // 'A, who met B': who stands for A.
  if (/^whom?$/.test(token.lower)) {
    const before = s.mentions.findLast((m) => m.last < h && m.last > h - 16 && s.kindOf(m.entity) === 'person');
    const between = before ? s.sentence.tokens.slice(before.last + 1, h) : [];
    if (before && between.every((t) => t.pos !== 'VERB' && t.pos !== 'AUX' && t.pos !== 'CCONJ'))
      return { first: h, last: h, entity: before.entity };
  }
  // 'the three were received'
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(token.lower) && s.sentence.tokens[h - 1]?.lower === 'the')
    return { first: h - 1, last: h };
  const addressed = addressedPost(s, h);
  if (addressed) return addressed;
  if (isTitled(s, h)) return { first: s.tree.nounPhrase(h)[0], last: endOfPost(s, h) };
  if (/^(?:they|we|i|he|she|them|him|her|us|both|each|all|who)$/.test(token.lower)) return { first: h, last: h };
  return undefined;
}

/** 'met A | and other senior officials': whoever is named before others of a kind is of that kind. */
function isOneOfThem(s: FactSentence, last: number): boolean {
  const { tokens } = s.sentence;
  if (tokens[last + 1]?.lower !== 'and' || tokens[last + 2]?.lower !== 'other') return false;
  for (let i = last + 3; i < last + 7 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i]?.pos ?? ''); i++) if (isPeopleNoun(s, i)) return true;
  return false;
}

/** 'representing A, | the B, and C': the last of the names that commas and a closing 'and' join; `last` itself where no 'and' closes them. */
function endOfBodies(s: FactSentence, last: number): number {
  const { tokens } = s.sentence;
  let closed = false;
  let end = last;
  while (!closed) {
    let at = end + 1;
    if (tokens[at]?.text === ',') at++;
    if (tokens[at]?.lower === 'and') {
      closed = true;
      at++;
    }
    if (at === end + 1) return last;
    if (tokens[at]?.lower === 'the') at++;
    const name = s.mentions.find((m) => m.first === at && m.form === 'name' && s.kindOf(m.entity) !== 'person');
    if (!name) return last;
    end = name.last;
  }
  return end;
}

/** 'representatives | of growers' associations', 'members of cocoa and coffee | unions': words that the tree cut off a group. */
function wholeGroup(s: FactSentence, h: number, part: Part): Part {
  const { tokens } = s.sentence;
  let { last } = part;
  const plain = (i: number): boolean =>
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i]?.pos ?? '') && !s.inDate(i) && s.kindOf(s.mentionAt(i)?.entity) !== 'person';
  if (last === h && tokens[h + 1]?.lower === 'of') {
    let end = h + 2;
    while (/^(?:the|its|their|'s|')$/.test(tokens[end]?.lower ?? '') || plain(end)) end++;
    if (end > h + 2 && tokens[end - 1]!.pos !== 'DET') last = end - 1;
  } else if (last > h) while (plain(last) && plain(last + 1)) last++;
  return { ...part, last };
}

/** 'representatives of the community in P | , to whom the Consul, A B, spoke': without what is told of them behind a comma. */
function withoutRelative(s: FactSentence, part: Part): Part {
  const { tokens } = s.sentence;
  const comma = tokens.findIndex(
    (t, i) =>
      i > part.first &&
      i < part.last &&
      t.text === ',' &&
      (isNoteBehind(tokens[i + 1]!) ||
        /^(?:who|whom|whose|which|where)$/.test(
          tokens[/^(?:to|with|of|for|from|by|in)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1]?.lower ?? '',
        )),
  );
  const end = comma < 0 ? part.last : comma - 1;
  // 'envoys of the Union | at the residence of the Consul': where it was.
  const stop = tokens.findIndex((t, i) => i > part.first && i < end && (t.text === ';' || isAtHouse(tokens, i) || isInTown(s, part, i)));
  return { ...part, last: stop < 0 ? end : stop - 1 };
}

/** 'the community in P, | estimated at nine thousand,': says how many or which they are. */
const isNoteBehind = ({ pos, dep, lower }: FactSentence['sentence']['tokens'][number]): boolean =>
  pos === 'VERB' && dep === 'acl' && /ed$/.test(lower);

/** 'my counterpart | on a wide range of issues': about what, not who. */
function trimTopic(s: FactSentence, h: number, part: Part): Part {
  if (postNouns.has(s.sentence.tokens[h]!.lower)) return part;
  // 'members of the government | on several issues'
  const whose = s.tree.kids(h, 'nmod').filter((c) => c > h && !s.mentionAt(c) && !ON.test(s.sentence.tokens[c]!.lower));
  const topic = [h, ...whose]
    .flatMap((n) => s.tree.kids(n, 'nmod'))
    .find((c) => c > h && s.tree.prepositions(c).some((p) => /^(?:on|about|regarding|during|following)$/.test(p)));
  return topic === undefined ? part : { ...part, last: Math.min(part.last, s.tree.span(topic)[0] - 1) };
}

/** Bodies that are named by what they are on: 'the committee on trade'. */
const ON =
  /^(?:(?:sub-?)?committee|commission|panel|council|board|group|working-group|conference|convention|task-?force|force|forum|caucus|experts?|team)s?$/;

/** 'received by Her Excellency | the President of P': a post that no name follows, behind a form of address. */
function addressedPost(s: FactSentence, h: number): Part | undefined {
  if (!/^(?:excellency|highness|majesty|eminence|holiness)$/.test(s.sentence.tokens[h]!.lower)) return undefined;
  const post = s.tree.kids(h, 'appos').find((c) => c > h && isPeopleNoun(s, c));
  return post === undefined ? undefined : { first: s.tree.nounPhrase(h)[0], last: withoutRelative(s, s.nounPhrase(post)).last };
}

/** 'The Secretary-General': a noun whose phrase is a post that the release gives to nobody. */
function isTitled(s: FactSentence, h: number): boolean {
  const { tokens } = s.sentence;
  if (tokens[h]!.pos !== 'PROPN' || s.mentionAt(h)) return false;
  return s.tree.kids(h, 'compound', 'nmod', 'flat').some((c) => c < h && postNouns.has(tokens[c]!.lower));
}

/** 'the previous Commissioner': not the one who is meant by 'the Commissioner'. */
function isAnother(s: FactSentence, mention: PlacedMention): boolean {
  return (
    mention.form === 'nominal' &&
    [mention.first - 1, mention.first, mention.first + 1].some((i) => i < mention.last && FORMER.test(s.sentence.tokens[i]?.lower ?? ''))
  );
}

const FORMER = /^(?:previous|former|then|outgoing|late|future|next|predecessor)$/;

const MEASURES = /^(?:range|number|series|variety|handful|host|set|array|couple|majority|cross-section|selection|some)$/;

/** A noun for people or a group: from the list, or a post. */
export function isPeopleNoun(s: FactSentence, h: number): boolean {
  const token = s.sentence.tokens[h]!;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return false;
  // 'a range of political leaders'
  if (MEASURES.test(token.lower))
    return s.tree.kids(h, 'nmod').some((c) => c > h && s.tree.prepositions(c).includes('of') && isPeopleNoun(s, c));
  if (peopleNouns.has(token.lemma) || peopleNouns.has(token.lower)) return true;
  return s.posts.some((p) => p.head === h);
}

/** Replaces a plural that stands for several entities ('they') by one role each, kept on the same words. */
export function roles(s: FactSentence, role: string, parts: readonly Part[]): Role[] {
  return parts.flatMap((part) => {
    const plural = part.entity ? undefined : s.plurals.find((p) => p.first === part.first);
    if (plural) return plural.entities.map((entity) => s.role(role, { ...part, entity }));
    return [s.role(role, part)];
  });
}
