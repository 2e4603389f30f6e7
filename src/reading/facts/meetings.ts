import type { Fact, Role } from '../../model/reading.ts';
import { circumstances } from './circumstances.ts';
import type { FactSentence, Part } from './context.ts';
import { isPeopleNoun, participants, roles } from './participants.ts';

/**
 * Meetings, talks and calls. Roles: `participant` (one side, as the sentence puts it), `counterpart` (the other side),
 * `companion` (came along), `place`, `date`, `purpose`, `topic`.
 */
const TALKS =
  /^(?:talk|meeting|discussion|consultation|conversation|call|session|dialogue|dialog|bilateral|negotiation|exchange|briefing|audience|tete-a-tete|deliberation|engagement|meal|lunch|luncheon|dinner|breakfast|brunch)(?:e?s)?$/;
const HOLD =
  /^(?:hold|have|conduct|co-chair|chair|lead|continue|begin|conclude|attend|convene|organise|organize|start|open|take|finish|complete|do|be|include|participate|join|follow|host)$/;

export function findMeetings(s: FactSentence): Fact[] {
  const facts: Fact[] = [];
  const { tokens } = s.sentence;
  const present = inverted(s);
  if (present) facts.push(present);
  for (const [v, token] of tokens.entries()) {
    const fact = token.pos === 'VERB' || token.lemma === 'meet' ? fromVerb(s, v) : undefined;
    if (fact) facts.push(fact);
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      const nominal = fromNoun(s, v);
      if (nominal) facts.push(nominal);
    }
  }
  return facts;
}

/** 'Also attending were A and B', 'With her were A and B': the list after the verb came along. */
function inverted(s: FactSentence): Fact | undefined {
  const { tokens } = s.sentence;
  const line = tokens
    .slice(0, 16)
    .map((t) => t.lower)
    .join(' ');
  const opening =
    /^(?:also |others? |those |among those )?(?:present|attending|in attendance|participating|taking part|joining|on the (?:line|call)|travel(?:l)?ing with|accompanying|representing)\b/.exec(
      line,
    );
  if (!opening) return undefined;
  const were = tokens.findIndex((t, i) => i < 16 && /^(?:were|was|are|is|included)$/.test(t.lower));
  if (were < 0) return undefined;
  const companions: Part[] = [];
  for (let i = were + 1; i < tokens.length; i++) {
    const mention = s.mentionAt(i);
    if (!mention || s.kindOf(mention.entity) !== 'person' || mention.first !== i) continue;
    companions.push({ first: mention.first, last: mention.last, entity: mention.entity });
    i = mention.last;
  }
  const before = s.mentions.find((m) => m.last < were && s.kindOf(m.entity) === 'person');
  const host = before ? s.role('participant', { first: before.first, last: before.last, entity: before.entity }) : impliedRole(s);
  if (companions.length === 0 || !host) return undefined;
  const fact = s.fact('meeting', 'present were X', were, [host, ...roles(s, 'companion', companions)]);
  return { ...fact, evidence: [...new Set([s.n, host.n])] };
}

/** The person the text is about at this sentence, by the last words that named or stood for them. */
function impliedRole(s: FactSentence): Role | undefined {
  const topic = s.context.topics[s.n];
  const mention = topic ? s.context.table.mentions.filter((m) => m.entity === topic && m.n < s.n).at(-1) : undefined;
  return mention && { role: 'participant', n: mention.n, start: mention.start, end: mention.end, entity: mention.entity };
}

function fromVerb(s: FactSentence, v: number): Fact | undefined {
  const { tree } = s;
  const token = s.sentence.tokens[v]!;
  const passive = tree.isPassive(v);
  const objects = tree.kids(v, 'obj', 'iobj').filter((o) => !/^nmod:tmod$/.test(s.sentence.tokens[o]!.dep));
  switch (token.lemma) {
    // X met (with) Y; X and Y met; members of X met
    case 'meet': {
      const withs = withPhrases(s, v);
      const right = [...objects.flatMap((o) => participants(s, o)), ...withs.flatMap((o) => participants(s, o, false))];
      if (right.length > 0) right.push(...including(s, v, right));
      if (objects.length > 0 && right.length === 0) return undefined;
      return build(s, v, 'X met Y', subjectParts(s, v), right);
    }
    // X received / hosted / welcomed / greeted Y; Y was received by X
    case 'receive':
    case 'host':
    case 'welcome':
    case 'greet': {
      if (passive) {
        const left = tree.kids(v, 'nsubj:pass', 'nsubj').flatMap((x) => participants(s, x));
        const by = byPhrases(s, v).flatMap((o) => participants(s, o, false));
        return left.length > 0 && by.length > 0 ? build(s, v, 'Y was received by X', by, left) : undefined;
      }
      const right = objects.filter((o) => isPerson(s, o)).flatMap((o) => participants(s, o));
      const people = right.filter(
        (p) => s.kindOf(p.entity) === 'person' || token.lemma === 'receive' || token.lemma === 'host' || !p.entity,
      );
      if (people.length === 0) return holdTalks(s, v, objects, passive);
      return build(s, v, 'X received Y', subjectParts(s, v), people);
    }
    case 'join':
    case 'accompany': {
      if (!passive) {
        const right = objects.filter((o) => isPerson(s, o)).flatMap((o) => participants(s, o));
        if (token.lemma !== 'accompany' || right.length === 0) return holdTalks(s, v, objects, passive);
        return build(s, v, 'X accompanied Y', right, [], subjectParts(s, v));
      }
      const by = byPhrases(s, v).flatMap((o) => participants(s, o, false));
      return by.length > 0 ? build(s, v, 'X was joined by Y', subjectParts(s, v), [], by) : undefined;
    }
    // spoke (by phone) with, sat down with, conferred with, dined with
    case 'speak':
    case 'talk':
    case 'confer':
    case 'consult':
    case 'sit':
    case 'dine':
    case 'engage':
    case 'converse':
    case 'negotiate': {
      const withs = [...withPhrases(s, v), ...(token.lemma === 'speak' ? phrases(s, v, ['to']) : [])];
      const right = withs.flatMap((o) => participants(s, o));
      if (token.lemma === 'consult') right.push(...objects.flatMap((o) => participants(s, o)));
      return right.length > 0 ? build(s, v, 'X spoke with Y', subjectParts(s, v), right) : undefined;
    }
    // saw Y, did not see Y: people only
    case 'see': {
      if (passive) return undefined;
      const right = objects.filter((o) => s.kindOf(s.mentionAt(o)?.entity) === 'person').flatMap((o) => participants(s, o));
      const left = subjectParts(s, v).filter((p) => s.kindOf(p.entity) === 'person');
      return right.length > 0 && left.length > 0 ? build(s, v, 'X saw Y', left, right) : undefined;
    }
    // Her interlocutors in P included A and B
    case 'include': {
      const host = tree
        .kids(v, 'nsubj')
        .find((x) => /^(?:interlocutors|counterparts|hosts|meetings|guests)$/.test(s.sentence.tokens[x]!.lower));
      if (host === undefined) return undefined;
      const owner = tree.kids(host, 'nmod:poss').flatMap((o) => participants(s, o));
      const right = objects.flatMap((o) => participants(s, o));
      const fact = owner.length > 0 && right.length > 0 ? build(s, v, 'whom X met included Y', owner, right) : undefined;
      return (
        fact && { ...fact, roles: [...fact.roles, ...circumstances(s, host).filter((r) => !fact.roles.some((f) => f.start === r.start))] }
      );
    }
    // called Y by phone
    case 'call':
    case 'phone':
    case 'telephone': {
      const by = tree.kids(v, 'obl').some((o) => /^(?:phone|telephone)$/.test(s.sentence.tokens[o]!.lower));
      if (token.lemma === 'call' && !by) return courtesyCall(s, v);
      const right = objects.filter((o) => isPerson(s, o)).flatMap((o) => participants(s, o));
      return right.length > 0 ? build(s, v, 'X called Y', subjectParts(s, v), right) : undefined;
    }
    // exchanged views with, had an exchange with
    case 'exchange': {
      const right = withPhrases(s, v)
        .concat(objects.flatMap((o) => withPhrases(s, o)))
        .flatMap((o) => participants(s, o, false));
      const left = subjectParts(s, v);
      return right.length > 0 ? build(s, v, 'X exchanged views with Y', left, right) : undefined;
    }
    case 'attend': {
      if (!passive) return holdTalks(s, v, objects, passive);
      const by = byPhrases(s, v).flatMap((o) => participants(s, o, false));
      return by.length > 0 ? build(s, v, 'attended by X', by, []) : undefined;
    }
    default:
      return holdTalks(s, v, objects, passive);
  }
}

/** 'met with officials, | including A and B', where the parser hangs the list on the verb. */
function including(s: FactSentence, v: number, known: readonly Part[]): Part[] {
  return phrases(s, v, ['including'])
    .flatMap((o) => participants(s, o, false))
    .filter((p) => !known.some((k) => k.first === p.first || (k.entity && k.entity === p.entity)));
}

/** X called on Y: a courtesy call, unless Y is then urged 'to' do something. */
function courtesyCall(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const urged = s.tree
    .kids(v, 'xcomp', 'advcl', 'ccomp')
    .some(
      (c) =>
        !/^(?:discuss|review|exchange|talk|convey|thank|brief|express|congratulate|pay|present|hand|explore|consult)$/.test(
          tokens[c]!.lemma,
        ) && s.tree.kids(c, 'mark').some((m) => tokens[m]!.lower === 'to'),
    );
  if (urged) return undefined;
  const right = phrases(s, v, ['on', 'upon'])
    .flatMap((o) => participants(s, o))
    .filter((p) => s.kindOf(p.entity) === 'person');
  return right.length > 0 ? build(s, v, 'X called on Y', subjectParts(s, v), right) : undefined;
}

/** X held talks with Y; talks were held between X and Y */
function holdTalks(s: FactSentence, v: number, objects: readonly number[], passive: boolean): Fact | undefined {
  const { tree } = s;
  const { tokens } = s.sentence;
  if (!HOLD.test(tokens[v]!.lemma)) return undefined;
  const events = (passive ? tree.kids(v, 'nsubj:pass') : objects)
    .flatMap((o) => tree.conjuncts(o))
    .filter((o) => TALKS.test(tokens[o]!.lower));
  if (events.length === 0) return undefined;
  const withs = [...withPhrases(s, v), ...events.flatMap((e) => withPhrases(s, e))];
  const betweens = events.flatMap((e) => phrases(s, e, ['between', 'among'])).concat(phrases(s, v, ['between', 'among']));
  const right = [...new Set(withs)].flatMap((o) => participants(s, o, false));
  const both = [...new Set(betweens)].flatMap((o) => participants(s, o, false));
  const left = passive ? byPhrases(s, v).flatMap((o) => participants(s, o, false)) : subjectParts(s, v);
  // 'A and B held talks' says that they talked with one another; 'A and B attended a session' does not.
  const together = left.length > 1 && !/^(?:attend|join|host)$/.test(tokens[v]!.lemma);
  if (right.length === 0 && both.length === 0 && !together) return undefined;
  return build(s, v, 'X held talks with Y', both.length > 1 ? both : left, right, [], topics(s, events));
}

/** a meeting with Y; the meeting between X and Y; X's meeting with Y */
function fromNoun(s: FactSentence, i: number): Fact | undefined {
  const { tree } = s;
  const { tokens } = s.sentence;
  const token = tokens[i]!;
  if (!TALKS.test(token.lower) || s.mentionAt(i)?.form === 'name') return undefined;
  const governor = token.head >= 0 ? tokens[token.head]! : undefined;
  if (
    governor &&
    HOLD.test(governor.lemma) &&
    /^(?:obj|nsubj:pass)$/.test(token.dep) &&
    governor.lemma !== 'follow' &&
    governor.lemma !== 'include'
  )
    return undefined;
  const withs = withPhrases(s, i);
  const right = (withs.length > 0 ? withs : withToTheRight(s, i)).flatMap((o) => participants(s, o, false));
  const both = phrases(s, i, ['between', 'among']).flatMap((o) => participants(s, o, false));
  const owners = tree.kids(i, 'nmod:poss').flatMap((o) => participants(s, o));
  // '… in a meeting held on Monday with Y'
  for (const acl of tree.kids(i, 'acl'))
    if (/^(?:hold|take|conduct|schedule|follow|continue|conclude)$/.test(tokens[acl]!.lemma))
      right.push(...withPhrases(s, acl).flatMap((o) => participants(s, o, false)));
  if (
    right.length === 0 &&
    both.length < 2 &&
    !(token.dep === 'nsubj' && governor && /^(?:follow|continue|conclude)$/.test(governor.lemma))
  )
    return undefined;
  let left = both.length > 1 ? both : owners;
  const v = tree.verbOf(i);
  if (left.length === 0 && v >= 0) left = subjectParts(s, v).filter((p) => !right.some((r) => r.entity && r.entity === p.entity));
  if (token.dep === 'nsubj' && governor && /^(?:follow|continue|conclude|take)$/.test(governor.lemma) && v >= 0)
    right.push(...withPhrases(s, v).flatMap((o) => participants(s, o, false)));
  // 'A meeting with Y came next': with whom is left out is whom the text is about.
  const implied = left.length === 0 && right.length > 0 && (token.head < 0 || token.dep === 'nsubj') ? impliedRole(s) : undefined;
  if (implied && right.some((r) => r.entity === implied.entity)) return undefined;
  if (left.length === 0 && right.length < 2 && !implied) return undefined;
  const built = build(s, i, 'a meeting of X with Y', left, right, [], topics(s, [i]));
  const fact =
    built && implied ? { ...built, roles: [implied, ...built.roles], evidence: [...new Set([...built.evidence, implied.n])] } : built;
  if (!fact) return undefined;
  // What the sentence says of the meeting may be planned or only wished for.
  const wished =
    governor &&
    /^(?:call|propose|request|seek|offer|urge|hope|invite|cancel|postpone|decline|refuse|plan|await|expect|schedule|look|advance)$/.test(
      governor.lemma,
    );
  const upcoming =
    tree.children[i]!.some((c) => /^(?:next|upcoming|future|planned|possible|forthcoming)$/.test(tokens[c]!.lower)) ||
    tree.prepositions(i).some((p) => p === 'before' || p === 'ahead') ||
    /^(?:advance|ahead)$/.test(governor?.lower ?? '');
  const extra = tree.kids(i, 'acl', 'acl:relcl').flatMap((a) => circumstances(s, a));
  // 'travels to P to have talks with Y': they meet where the journey goes.
  if (v >= 0 && /^(?:travel|fly|go|come|head|return|leave|depart|visit)$/.test(tokens[v]!.lemma)) {
    const goals = tokens[v]!.lemma === 'visit' ? tree.kids(v, 'obj') : phrases(s, v, ['to']);
    for (const goal of goals) {
      const place = s.mentionAt(goal);
      if (place && s.kindOf(place.entity) === 'place')
        extra.push(s.role('place', { first: place.first, last: place.last, entity: place.entity }));
    }
  }
  const none = tree.kids(i, 'det').some((c) => tokens[c]!.lower === 'no') || s.cameToNothing(i);
  return {
    ...fact,
    polarity: none ? 'negative' : fact.polarity,
    roles: [...fact.roles, ...extra],
    modality: wished ? 'possible' : upcoming ? 'planned' : v >= 0 && s.modality(v) !== 'happened' ? s.modality(v) : fact.modality,
  };
}

function build(
  s: FactSentence,
  v: number,
  rule: string,
  left: readonly Part[],
  right: readonly Part[],
  companions: readonly Part[] = [],
  more: readonly Role[] = [],
): Fact | undefined {
  if (left.length + right.length + companions.length === 0) return undefined;
  if (right.length === 0 && companions.length === 0 && left.length < 2 && !isPlural(s, left[0])) return undefined;
  return s.fact('meeting', rule, v, [
    ...roles(s, 'participant', left),
    ...roles(s, 'counterpart', right),
    ...roles(s, 'companion', companions),
    ...circumstances(s, v),
    ...more,
  ]);
}

function isPlural(s: FactSentence, part: Part | undefined): boolean {
  return Boolean(
    part &&
      !part.entity &&
      /s$/.test(s.sentence.tokens.slice(part.first, part.last + 1).find((t) => t.pos === 'NOUN' || t.pos === 'PROPN')?.lower ?? ''),
  );
}

export function subjectParts(s: FactSentence, v: number): Part[] {
  return s.tree.subjects(v).flatMap((x) => participants(s, x, false));
}

function isPerson(s: FactSentence, o: number): boolean {
  return participants(s, o).length > 0;
}

/** Heads of the prepositional phrases of `i` opened by one of the words. */
function phrases(s: FactSentence, i: number, words: readonly string[]): number[] {
  return s.tree
    .kids(i, 'obl', 'nmod', 'nmod:poss', 'advcl', 'acl')
    .filter(
      (c) =>
        s.tree.prepositions(c).some((p) => words.includes(p)) ||
        s.tree.kids(c, 'mark').some((p) => words.includes(s.sentence.tokens[p]!.lower)),
    );
}

/**
 * The first participant after 'with' to the right of a word for a meeting, where the tree has none:
 * 'a meeting held on Monday at the Ministry | with Minister X'. Stops at a finite verb, a clause mark or another meeting.
 */
function withToTheRight(s: FactSentence, i: number): number[] {
  const { tokens } = s.sentence;
  for (let j = i + 1; j < tokens.length; j++) {
    const token = tokens[j]!;
    if (/^[.;:]$/.test(token.text) || TALKS.test(token.lower)) return [];
    if (
      (token.pos === 'VERB' && !/^(?:held|conducted|scheduled|hosted|organised|organized|convened)$/.test(token.lower)) ||
      token.pos === 'AUX' ||
      token.pos === 'SCONJ'
    )
      return [];
    if (token.lower !== 'with') continue;
    for (let k = j + 1; k < tokens.length && k <= j + 6; k++) {
      const mention = s.mentionAt(k);
      if (mention && s.kindOf(mention.entity) === 'person') return [mention.last];
      if (isPeopleNoun(s, k) && !isPeopleNoun(s, k + 1 < tokens.length ? k + 1 : k - 1)) return [k];
      if (tokens[k]!.pos === 'VERB' || /^[,.;]$/.test(tokens[k]!.text)) break;
    }
    return [];
  }
  return [];
}

/** 'with' phrases of `i`, and those the parser hung on a plain circumstance: 'spoke today by phone | with X'. */
function withPhrases(s: FactSentence, i: number): number[] {
  const own = phrases(s, i, ['with', 'alongside']);
  if (s.sentence.tokens[i]!.pos !== 'VERB') return own;
  const through = s.tree.kids(i, 'obl', 'obl:tmod', 'advmod', 'nmod:tmod').filter((c) => !s.mentionAt(c) && !own.includes(c));
  return [...own, ...through.flatMap((c) => phrases(s, c, ['with']))];
}

/** Agents of a passive: its own 'by' phrases, else one that the parser hung on a circumstance between ('was joined in his meetings | by X'). */
function byPhrases(s: FactSentence, v: number): number[] {
  const own = phrases(s, v, ['by']);
  if (own.length > 0) return own;
  const { tokens } = s.sentence;
  const far = tokens.findIndex(
    (t, i) => i > v && /^(?:obl|nmod)$/.test(t.dep) && s.tree.prepositions(i).includes('by') && s.tree.verbOf(t.head) === v,
  );
  return far >= 0 ? [far] : [];
}

function topics(s: FactSentence, events: readonly number[]): Role[] {
  return events.flatMap((e) =>
    phrases(s, e, ['on', 'about', 'regarding', 'concerning']).map((c) => {
      const [first, last] = s.tree.span(c, ['case']);
      return s.role('topic', { first, last });
    }),
  );
}
