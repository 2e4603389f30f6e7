import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateItems } from './clause.ts';

const ZONE = /\btime ?zones?\b/;
const DECADE = /\b(?:which|what) decade\b/;
/** Short names of times that clocks keep. */
const SHORT = /^(?:GMT|UTC|EET|EEST|CET|CEST|EAT|WAT|CAT|SAST|EST|EDT|PST|PDT|BST|MSK|AEST|AEDT|NZST)$/;

/** The time zone in which the release gives its hours, and the decade in which something is so: where it tells no more than one. */
export function answerTimeTold(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || question.terms.some((t) => t.unknown)) return undefined;
  if (ZONE.test(question.shape)) return zone(view) ?? 'silent';
  return DECADE.test(question.shape) ? decade(view, question) : undefined;
}

function zone(view: ReleaseView): Found | undefined {
  const told = view.sentences.flatMap((s) => zonesIn(s).map((span) => ({ s, span, text: s.text(...span) })));
  const [first] = told;
  if (!first || told.some((t) => t.text !== first.text)) return undefined;
  return { items: [spanItem(first.s, ...first.span)], citations: cite(view, [first.s.n]), score: 0.9, because: 'the time zone' };
}

/** 'Eastern European Summer | Time', '14:00 | UTC' */
function zonesIn({ tokens }: SentenceView): [number, number][] {
  return tokens.flatMap((t, i): [number, number][] => {
    if (SHORT.test(t.text)) return [[i, i]];
    if (t.text !== 'Time' || /^(?:of|for|to|Magazine)$/i.test(tokens[i + 1]?.lower ?? '')) return [];
    let first = i;
    while (first > 0 && /^[A-Z][A-Za-z]+$/.test(tokens[first - 1]!.text) && (first > 1 || tokens[0]!.pos === 'PROPN')) first--;
    const name = tokens
      .slice(first, i)
      .map((o) => o.text)
      .join(' ');
    return /\b(?:Summer|Standard|Daylight|Mean|Central|Eastern|Western|Pacific|Atlantic|East|West|Local|Universal|Coordinated|Moscow|European|African?)\b/.test(
      name,
    )
      ? [[first, i]]
      : [];
  });
}

/** The one decade of the release, where its sentence names all things that the question names. */
function decade(view: ReleaseView, question: Question): Found | undefined {
  const told = view.sentences.slice(1).flatMap((s) => s.dates.filter((d) => /\d0s$/.test(s.text(d.first, d.last))).map((d) => ({ s, d })));
  const [first] = told;
  const things = question.terms.filter((t) => t !== question.focus && !t.isVerb && t.weight >= 1);
  if (!first || told.some((t) => t.d.value !== first.d.value) || things.length === 0) return undefined;
  const verb = question.verb && matchTerm(question.verb, first.s);
  if (things.some((t) => matchTerm(t, first.s).score < 0.7) || (verb && verb.score < 0.7 && !isDoing(first.s, question.verb!.lemma)))
    return undefined;
  return { items: dateItems(first.s, first.d), citations: cite(view, [first.s.n]), score: 0.85, because: 'the decade told' };
}

const ALIKE: readonly RegExp[] = [
  /^(?:cut|reduce|lower|decrease|curb|slash)$/,
  /^(?:raise|increase|grow|rise|boost)$/,
  /^(?:build|construct|erect)$/,
];

const isDoing = ({ tokens }: SentenceView, lemma: string): boolean =>
  ALIKE.some((a) => a.test(lemma) && tokens.some((t) => a.test(t.lemma)));
