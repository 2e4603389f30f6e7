import { stem } from '../../reading/language.ts';
import { demonyms } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, entityItem, type Found, type Item, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';

/** 'Who facilitates the talks', 'who is the mission led by' */
const ASKS = /^(?:and )?(?:who|which (?:country|countries|nation|nations|state|body|organi[sz]ation)|by whom)\b/;
/** What it is to pay for something. */
const PAYS = /^(?:pay|fund|financ|sponsor)/;
/** Tokens of the phrase behind the participle. */
const PHRASE = 7;

/** For 'who facilitates the talks' the name that a participle beside the noun is joined to: 'the ABC-facilitated talks'. */
export function answerCompoundDoer(view: ReleaseView, question: Question): Found | undefined {
  const { verb, terms } = question;
  if (question.yesNo || !ASKS.test(question.shape) || !verb || question.gap === 'object') return undefined;
  const about = terms.filter((t) => t !== verb && t !== question.focus);
  if (about.length === 0 || about.some((t) => t.unknown)) return undefined;
  for (const s of view.sentences.slice(1))
    for (const [i, token] of s.tokens.entries()) {
      if (token.text !== '-' || s.tokens[i - 1]?.end !== token.start || s.tokens[i + 1]?.start !== token.end) continue;
      const told = s.tokens[i + 1]!;
      if (!/(?:ed|led|run|built|made)$/.test(told.lower) || !isDeed(told.lemma, verb.lemma)) continue;
      const last = endOfPhrase(s, i + 2);
      const isAbout = about.every((t) => matchTerm(t, s).score >= 0.7 && matchTerm(t, s).tokens.some((k) => k > i + 1 && k <= last));
      const doer = isAbout ? doerAt(s, i - 1) : undefined;
      if (doer) return { items: [doer], citations: cite(view, [s.n]), score: 0.85, because: 'the name that the participle is joined to' };
    }
  return undefined;
}

const isDeed = (told: string, asked: string): boolean =>
  stem(told) === stem(asked) || areSynonyms(stem(told), stem(asked)) || (PAYS.test(told) && PAYS.test(asked));

/** The last token of the noun phrase that goes on from `i`. */
function endOfPhrase({ tokens }: SentenceView, i: number): number {
  let last = i - 1;
  for (let k = i; k < tokens.length && k < i + PHRASE; k++) {
    if (!/^(?:NOUN|PROPN|ADJ|NUM|PUNCT|VERB)$/.test(tokens[k]!.pos) || /^[,.;:()"]$/.test(tokens[k]!.text)) break;
    if (tokens[k]!.pos === 'VERB' && !/ing$/.test(tokens[k]!.lower)) break;
    last = k;
  }
  return last;
}

/** Whoever is named right before the hyphen: a body, a person, a country, also by its adjective. */
function doerAt(s: SentenceView, i: number): Item | undefined {
  const mention = s.mentions.find((m) => m.last === i && m.form === 'name');
  const geo = demonyms.get(s.tokens[i]!.lower);
  if (geo !== undefined) {
    const country = s.view.reading.mentions.find((m) => m.form === 'name' && s.view.roleText(m).toLowerCase() === geo);
    return country
      ? entityItem(s.view, country.entity, s.n).item
      : { text: geo.replace(/\b(?!of\b|and\b|the\b)\p{Ll}/gu, (letter) => letter.toUpperCase()) };
  }
  if (mention && /^(?:person|organisation|place|group)$/.test(s.view.entity(mention.entity)?.kind ?? ''))
    return spanItem(s, mention.first, mention.last);
  return /^\p{Lu}[\p{Lu}.]+$/u.test(s.tokens[i]!.text) ? spanItem(s, i, i) : undefined;
}
