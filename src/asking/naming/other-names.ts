import { foldKey } from '../../reading/fold.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'What was P called before', 'the former name of P' */
const FORMERLY =
  /\b(?:called|named|known as|known)\b.*\b(?:before|formerly|previously|earlier|once|originally|in the past)\b|\b(?:former|old|previous|earlier|original) name\b|\bused to be (?:called|known|named)\b|\b(?:formerly|previously) (?:called|known|named)\b/;
/** 'What is the GSP' */
const WHAT_IS = /^(?:and |so )?what(?:'s|s| is| are)? (?:the |an? )?(.{2,40})$/;
const IS_WORD = /[\p{L}\p{N}]/u;

/**
 * What something is called besides: its former name in brackets or behind 'formerly known as', and for 'what is ABC' the name beside which it
 * stands with 'known as'. 'silent' for a question after a former name that the release does not give.
 */
export function answerOtherName(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo) return undefined;
  if (/^(?:what|how|which)\b|^(?:the )?(?:former|old|previous) name\b/.test(question.shape) && FORMERLY.test(question.shape))
    return formerName(view, question) ?? 'silent';
  const plain = question.text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[?!.\s]+$/, '');
  const asked = WHAT_IS.exec(plain)?.[1];
  return asked === undefined || !/^\S+(?: \S+)?$/.test(asked) ? undefined : knownAs(view, foldKey(asked));
}

/** 'P (formerly Q)', 'P, formerly known as Q,': Q, for P right before. */
function formerName(view: ReleaseView, question: Question): Found | undefined {
  const named = question.terms.filter(
    (t) =>
      !/^(?:name|names|named|call|called|know|known|used|use|before|formerly|previously|earlier|once|originally|former|old|previous|original|past)$/.test(
        t.word,
      ),
  );
  if (named.length === 0) return undefined;
  for (const s of view.sentences.slice(1)) {
    for (const [i, { lower }] of s.tokens.entries()) {
      if (!/^(?:formerly|previously|originally)$/.test(lower) || !/^[(,]$/.test(s.tokens[i - 1]?.text ?? '')) continue;
      let first = i + 1;
      while (/^(?:known|called|named|as|the)$/.test(s.tokens[first]?.lower ?? '')) first++;
      const last = endOfName(s, first);
      const before = named.every((t) => matchTerm(t, s).score >= 0.7 && matchTerm(t, s).tokens.some((k) => k < i && k >= i - 6));
      if (last >= first && before)
        return { items: [spanItem(s, first, last)], citations: cite(view, [s.n]), score: 0.85, because: 'the former name beside it' };
    }
  }
  return undefined;
}

/** The last token of the capitals and small words between that open at `first`; `first - 1` when none do. */
function endOfName({ tokens }: SentenceView, first: number): number {
  let last = first - 1;
  for (let i = first; i < tokens.length && i < first + 10; i++) {
    if (/^\p{Lu}/u.test(tokens[i]!.text)) last = i;
    else if (!/^(?:of|for|the|and|on|in|-)$/.test(tokens[i]!.lower)) break;
  }
  return last;
}

/** 'ABC tax relief, known as the Long Name': the long one for the short, which must stand right before it. */
function knownAs(view: ReleaseView, key: string): Found | undefined {
  for (const s of view.sentences.slice(1)) {
    for (const [i, { lower }] of s.tokens.entries()) {
      if (lower !== 'as' || !/^(?:known|called)$/.test(s.tokens[i - 1]?.lower ?? '')) continue;
      const first = s.tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
      const last = endOfName(s, first);
      const opens = s.tokens.findLastIndex((t, k) => k < i - 2 && /^[,;:.(]$/.test(t.text));
      const before = s.tokens.slice(Math.max(opens + 1, i - 10), i - 1).filter((t) => IS_WORD.test(t.text));
      const isBefore = before.some((t) => isShort(t.text, key));
      if (isBefore && last > first && !s.tokens.slice(first, last + 1).some((t) => isShort(t.text, key)))
        return { items: [spanItem(s, first, last)], citations: cite(view, [s.n]), score: 0.8, because: 'the name it is known by' };
    }
  }
  return undefined;
}

/** True for the token of capitals that the key is. */
const isShort = (text: string, key: string): boolean => /\p{Lu}{2}/u.test(text) && foldKey(text) === key;
