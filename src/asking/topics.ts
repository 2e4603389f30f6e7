import type { Fact, Role } from '../model/reading.ts';
import { cite, distinct, type Found, rawItem } from './found.ts';
import type { Question } from './question.ts';
import type { ReleaseView } from './view.ts';

const ASKS =
  /^what (?:was|were|is|are) (?:the )?(?:\w+ )?(?:talks?|meetings?|call|conversation|discussions?|consultations?|dialogue|visit) (?:\w+ )*about$|\bwhat (?:did|do|does|will) (?:.+ )?(?:talk|speak|discuss|exchange views)(?: about| on)?(?: with .+)?$|^what (?:topics?|issues?|matters?|subjects?) (?:was|were|did|came).*\b(?:discuss\w*|talk\w*|up|address\w*)$/;
const DISCUSSES = /^(?:discuss|exchange|review|address|focus|talk|speak|raise|touch|consider|examine|debate|cover)$/;

/** 'What did they talk about?': the topics of the talks, and what the release says was discussed. */
export function answerTopic(view: ReleaseView, question: Question): Found | undefined {
  if (!ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const people = question.terms.filter((t) => t.link && t.link.entities.length > 0 && !t.link.geo);
  const others = question.terms.filter(
    (t) =>
      !t.link &&
      !/^(?:talk\w*|speak|spoke|discuss\w*|exchange|view|views|meeting|call|conversation|dialogue|visit|topics?|issues?|matters?|subjects?|came|two|leaders|sides|consultations?|address\w*|bilateral)$/.test(
        t.word,
      ),
  );
  if (others.length > 0) return undefined;
  const spans: { role: Role; fact: Fact }[] = [];
  for (const fact of view.reading.facts) {
    if (fact.polarity === 'negative' || fact.modality === 'possible' || !people.every((t) => involves(view, fact, t.link!.entities)))
      continue;
    if (fact.kind === 'meeting') spans.push(...fact.roles.filter((r) => r.role === 'topic').map((role) => ({ role, fact })));
    const verb = fact.kind === 'statement' ? fact.roles.find((r) => r.role === 'verb') : undefined;
    const lemma = verb && view.sentences[verb.n]!.tokens.find((t) => t.start === verb.start)?.lemma;
    if (lemma && DISCUSSES.test(lemma)) spans.push(...fact.roles.filter((r) => r.role === 'content').map((role) => ({ role, fact })));
  }
  const shown = spans.sort((a, b) => a.role.n - b.role.n || a.role.start - b.role.start).slice(0, 3);
  if (shown.length === 0) return undefined;
  return {
    items: distinct(
      shown.map(({ role }) =>
        rawItem(view, role.n, role.start + afterPreposition(view.roleText(role)), Math.min(role.end, role.start + 390)),
      ),
    ),
    citations: cite(
      view,
      shown.map(({ role }) => role.n),
    ),
    score: 0.8,
    because: 'what the talks were about',
  };
}

/** True when one of the entities takes part in the fact, by itself or among 'they' and 'the two sides'. */
function involves(view: ReleaseView, fact: Fact, entities: readonly string[]): boolean {
  return fact.roles.some(
    (r) =>
      (r.entity !== undefined && entities.includes(r.entity)) ||
      view.reading.plurals.some((p) => p.n === r.n && p.start === r.start && p.entities.some((e) => entities.includes(e))),
  );
}

/** Length of the preposition before a topic: 'on | trade'. */
const afterPreposition = (text: string): number => /^(?:on|about|regarding|concerning)\s+/i.exec(text)?.[0].length ?? 0;
