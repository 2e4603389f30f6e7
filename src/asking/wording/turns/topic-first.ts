import type { Token } from '../../../model/reading.ts';
import { analyse } from '../../../reading/language.ts';
import { direct } from './indirect.ts';

/** What stands before a colon, a dash or a comma, and a question of its own behind it. */
const TWO_PARTS =
  /^(?!(?:who|whom|whose|what|which|when|where|why|how|and|but|so|if|in|on|at|after|before|during|under|for|with|as|of|to|by|from|according)\b)([^,:;?"“”()]+?)(?:\s*[:,;]\s+|\s+[-–—]+\s+)((?:(?:since|until|till|under|on|in|at|by|to|for|from) )?(?:what|which|when|where|why|how)\b[^,:;?]*)$/i;

/** A question that says no more than its question word: 'where was that', 'when', 'under which law'. */
const BARE =
  /^((?:since |until |till )?(?:when|where)|why|(?:under|on|in|at) (?:which|what) \w+(?: \w+)?)(?: exactly)?(?: (?:is|was|were|will|did|does) (?:that|it|this|they)(?: be| happen| take place)?| (?:did|does) (?:it|that|this) (?:happen|take place|come)| (?:so|then))?$/i;
const HOW_MANY = /^how (many|much)(?: of them)?(?: (?:is|was|are|were) (?:that|it|they|there|them))?$/i;
/** The word of a question that stands for what was named before it. */
const STANDS_FOR = /^(?:it|they|them)$/;
const ITS = /^(?:its|their)$/;
const HAS_VERB = /^(?:VERB|AUX)$/;

/**
 * 'the ferry: when does it sail' as 'when does the ferry sail', 'the ferry was stopped - where was that' as 'where was the ferry stopped', 'nine
 * nurses are missing, how many' stays: what is asked stands in one clause. Undefined for a question of another form, or not surely of this one.
 */
export function inOneClause(question: string): string | undefined {
  const parts = TWO_PARTS.exec(question.replace(/[?.!\s]+$/, ''));
  if (!parts) return undefined;
  const [topic, asked] = [parts[1]!.trim(), parts[2]!.trim()];
  const tokens = analyse(topic);
  if (tokens.length > 16) return undefined;
  const told = tokens.some((t) => HAS_VERB.test(t.pos));
  if (told) return isOneClause(tokens) ? withClause(topic, tokens, asked) : undefined;
  return tokens.some((t) => /^(?:NOUN|PROPN|DET)$/.test(t.pos)) ? withTopic(topic, asked) : undefined;
}

/** False for 'the envoy said she was glad', of two deeds. */
const isOneClause = (tokens: readonly Token[]): boolean => {
  const verb = tokens.findIndex((t) => t.pos === 'VERB');
  return verb < 0 || !tokens.some((t, i) => i > verb && t.pos === 'AUX');
};

/** A clause with a bare question behind it. */
function withClause(topic: string, tokens: readonly Token[], asked: string): string | undefined {
  const bare = BARE.exec(asked)?.[1];
  if (bare !== undefined) {
    const [first, ...more] = bare.split(' ');
    // 'Two pilots were hurt': those two.
    const clause = topic.replace(/^(?:an? |(?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) ))/i, 'the ').replace(/ {2,}/g, ' ');
    if (more.length === 0) {
      const plain = direct(`${first} ${clause}`);
      return plain === `${first} ${clause}` ? undefined : plain;
    }
    const when = direct(`when ${clause}`);
    return when === `when ${clause}` ? undefined : when.replace(/^when/i, bare);
  }
  if (!HOW_MANY.test(asked)) return undefined;
  // 'Staff members are still held - how many'
  const verb = tokens.findIndex((t) => HAS_VERB.test(t.pos));
  const subject = tokens[verb - 1];
  const isSome =
    /^(?:are|were|have|will)$/.test(tokens[verb]!.lower) && subject?.pos === 'NOUN' && !/^(?:the|a|an|this)$/i.test(tokens[0]!.text);
  return isSome ? `how many ${topic.replace(/^(?:some|several|many) /i, '')}` : undefined;
}

/** A topic with a question about it: the pronoun that stands for it gives way to it. */
function withTopic(topic: string, asked: string): string | undefined {
  const words = asked.split(' ');
  const at = words.findIndex((w) => STANDS_FOR.test(w.toLowerCase()));
  if (at > 0) return [...words.slice(0, at), topic, ...words.slice(at + 1)].join(' ');
  const its = words.findIndex((w) => ITS.test(w.toLowerCase()));
  if (its > 0 && its === words.length - 2) return [...words.slice(0, its), 'the', words[its + 1], 'of', topic].join(' ');
  // 'Lind - what is her post in the mission'
  const owned = words.findIndex((w, i) => i > 0 && i < words.length - 1 && /^(?:his|her)$/i.test(w));
  if (owned > 0 && /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u.test(topic))
    return [...words.slice(0, owned), `${topic}'s`, ...words.slice(owned + 1)].join(' ');
  // 'Lima: when will the envoy be there'
  if (/^there$/i.test(words.at(-1)!) && /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?$/u.test(topic))
    return [...words.slice(0, -1), 'in', topic].join(' ');
  return undefined;
}
