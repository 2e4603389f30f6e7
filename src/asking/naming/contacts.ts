import { isPostWord } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import { cite, distinct, type Found, type Item, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'Who can I call', 'whom do I contact for more information', 'who is the press contact' */
const ASKS_CONTACT =
  /^(?:and )?whom? (?:can|could|do|should|may|must|would) (?:i|we|you|one|journalists|reporters|people) (?:call|phone|ring|contact|write to|email|e-mail|ask|reach|speak to|talk to)(?: (?:for|about|with) (?:more|further|other|additional|questions|details|info|information|this|it|the release|press)\b.*)?$|^(?:who|what) (?:is|are|'s) (?:the )?(?:media|press)? ?contacts?(?: persons?)?$/;
/** 'Departmental media contact?', 'who is the press contact at the ministry' */
const ASKS_LABELLED =
  /^(?:and )?(?:who(?:'s| is) )?(?:the )?(ministerial|departmental|minister's|department's|department|ministry) (?:media |press )?contacts?$|^(?:and )?(?:who(?:'s| is) )?(?:the )?(?:media |press )?contacts? (?:at|in|for|of) the (minister|department|ministry)(?:'s office)?$/;
/** 'Who do reporters ring | at the department' */
const ASKS_ONE_THERE =
  /^(?:and )?whom? (?:can|could|do|does|should|may|must|would) (?:i|we|you|one|the (?:media|press)|(?:the )?(?:journalists?|reporters?|people)) (?:call|phone|ring|contact|write to|email|e-mail|ask|reach|speak to|talk to) (?:at|in) the (minister|department|ministry)(?:'s office)?$/;
/** How a contact line opens. */
const CONTACT_LINE =
  /^\W*(?:(?:media|press|public|ministerial|departmental) )?(?:contacts?|enquiries|inquiries|queries)(?: persons?)?\b|^\W*for (?:more|further|additional|media|press)\b.{0,40}?\b(?:information|details|enquiries|inquiries|queries|contact|call)\b|^\W*(?:please )?contact\b/i;
/** 'Contacts between A and B have increased', 'Enquiries into the fire by A' */
const NO_CONTACT =
  /^\W*(?:\w+ )?(?:contacts?|enquiries|inquiries|queries) (?:between|with|into|about|of|from|by|among|continue|have|are|were)\b/i;
/** A name, then a number of seven digits or more with spaces, brackets and hyphens between. */
const NUMBERED = /(\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30}){1,3})[:,]? {0,2}((?:\+|\(|\d)[\d() +-]{5,22}\d)/gu;
/** 'Who put out this statement' */
const ASKS_ISSUER =
  /^(?:and )?who (?:has |have )?(?:put out|issued|released|published|made|wrote|sent out|signed|gave|posted) (?:this|the|that) (?:(?:press|news|media) )?(?:release|statement|text|readout|communique)$|^(?:whose statement is (?:this|it)|who (?:is|was) (?:this|the) (?:statement|release) (?:from|by))$/;
/** 'Statement by A B on C' */
const BY = /^(?:joint |press |media )?(?:statement|remarks|message|readout|release|declaration|communique)s? (?:by|from) (?:the )?$/i;
/** Lines at the head and end of a release where its author stands. */
const EDGE = 2;
/** A line of no more tokens is a name with a post and no sentence. */
const LINE = 12;

/** Whom to call about a release, and who put it out: from its contact line, its headline or the line with its author. */
export function answerContact(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo) return undefined;
  // The words as typed: a named agreement is no 'this statement'.
  const plain = question.text
    .toLowerCase()
    .replace(/[?!.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .trim();
  if (ASKS_CONTACT.test(plain)) return contacts(view);
  const label = ASKS_LABELLED.exec(plain) ?? ASKS_ONE_THERE.exec(plain);
  if (label) return contacts(view, /minister|ministerial/.test(label[1] ?? label[2]!) ? /^minist/i : /^dep/i);
  return ASKS_ISSUER.test(plain) ? issuer(view) : undefined;
}

/** Those whom the contact lines name; with `label` those behind a bracket that says so: '(Departmental) A B'. */
function contacts(view: ReleaseView, label?: RegExp): Found | undefined {
  const at = view.sentences.filter((s) => {
    if (s.n === 0 || s.tokens.length === 0) return false;
    const line = s.text(0, s.tokens.length - 1);
    return CONTACT_LINE.test(line) && !NO_CONTACT.test(line);
  });
  const found = at.flatMap((s) =>
    namesOf(s)
      .filter((item) => !label || isLabelled(view, item, label))
      .map((item) => ({ item, n: s.n })),
  );
  if (found.length === 0) return undefined;
  return {
    items: distinct(found.map((f) => f.item)),
    citations: cite(
      view,
      found.map((f) => f.n),
    ),
    score: 0.9,
    because: 'the contacts of the release',
  };
}

/** True for a name right behind a bracket with that label. */
const isLabelled = (view: ReleaseView, { span }: Item, label: RegExp): boolean => {
  const inside = span && /\(([\p{L} ]{3,30})\) ?$/u.exec(view.release.text.slice(Math.max(0, span.start - 36), span.start))?.[1];
  return inside !== undefined && label.test(inside);
};

/** Names with their numbers; without any, the people whom the line names. */
function namesOf(s: SentenceView): Item[] {
  const { start, end } = s.sentence;
  const text = s.view.release.text.slice(start, end);
  const numbered = [...text.matchAll(NUMBERED)].map((m) => rawItem(s.view, s.n, start + m.index, start + m.index + m[0].length));
  if (numbered.length > 0) return numbered;
  return s.mentions
    .filter((m) => s.view.entity(m.entity)?.kind === 'person' && m.form !== 'pronoun')
    .map((m) => rawItem(s.view, s.n, m.start, m.end));
}

function issuer(view: ReleaseView): Found | undefined {
  const title = view.sentences[0]!;
  const named = title.mentions.find(
    (m) => /^(?:person|organisation)$/.test(view.entity(m.entity)?.kind ?? '') && BY.test(view.release.title.slice(0, m.start)),
  );
  const line = named ? undefined : authorLine(view);
  const item = named ? rawItem(view, 0, named.start, named.end) : line && rawItem(view, line.n, line.sentence.start, line.sentence.end);
  return item && { items: [item], citations: cite(view, [named ? 0 : line!.n]), score: 0.85, because: 'whose statement it is' };
}

/** 'A B, Department Spokesperson': a line with a name, a post and no verb near the head or end. */
function authorLine(view: ReleaseView): SentenceView | undefined {
  const last = view.sentences.length - 1;
  const fits = view.sentences.filter(
    (s) =>
      s.n > 0 &&
      (s.n <= EDGE || s.n > last - EDGE) &&
      s.tokens.length <= LINE &&
      !s.tokens.some((t) => /^(?:VERB|AUX)$/.test(t.pos)) &&
      s.mentions[0]?.first === 0 &&
      view.entity(s.mentions[0].entity)?.kind === 'person' &&
      s.tokens.some((t) => isPostWord(t.lower)),
  );
  return fits.length === 1 ? fits[0] : undefined;
}
