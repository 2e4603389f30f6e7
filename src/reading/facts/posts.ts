import type { Fact } from '../../model/reading.ts';
import { postNouns } from '../lexicon.ts';
import type { FactContext, FactSentence } from './context.ts';

/** Who holds which post. Roles: `holder`, `post`. A post is 'former' by its own words. */
export function findPosts(context: FactContext, sentences: readonly FactSentence[]): Fact[] {
  const facts: Fact[] = [];
  for (const held of context.table.posts) {
    const s = sentences[held.n]!;
    const mention = s.mentions.find(
      (m) =>
        m.entity === held.person &&
        (m.form === 'name' || m.form === 'title') &&
        Math.min(Math.abs(m.first - held.last), Math.abs(held.first - m.last)) < 12,
    );
    if (!mention) continue;
    facts.push({
      kind: 'post',
      roles: [
        s.role('holder', { first: mention.first, last: mention.last, entity: held.person }),
        s.role('post', { first: held.first, last: held.last }),
      ],
      evidence: [held.n],
      polarity: 'positive',
      modality: 'happened',
      rule: held.first > mention.last ? 'X, the P' : 'P X',
    });
  }
  for (const s of sentences) facts.push(...predicated(s));
  return facts;
}

/** 'X is the head of P', 'X was appointed P', 'X has served as P', 'P is led by X' */
function predicated(s: FactSentence): Fact[] {
  const out: Fact[] = [];
  const { tokens } = s.sentence;
  for (const [i, token] of tokens.entries()) {
    if (!postNouns.has(token.lower)) continue;
    const nominal = s.tree.kids(i, 'cop').length > 0 && s.tree.kids(i, 'nsubj').length > 0;
    const governor = token.head >= 0 ? tokens[token.head]! : undefined;
    const appointed =
      governor &&
      /^(?:appoint|name|elect|nominate|designate|become|serve|act|swear|re-elect)$/.test(governor.lemma) &&
      /^(?:obj|xcomp|obl|attr)$/.test(token.dep);
    const named = appointed ? undefined : appointedAs(s, i);
    if (!nominal && !appointed && named === undefined) continue;
    const v = nominal ? i : (named ?? token.head);
    const verb = tokens[v]!;
    const holders = nominal
      ? s.tree.kids(i, 'nsubj')
      : [
          ...s.tree.kids(v, 'nsubj:pass'),
          ...(s.tree.isPassive(v)
            ? []
            : /^(?:become|serve|act)$/.test(verb.lemma)
              ? s.tree.subjects(v)
              : s.tree.kids(v, 'obj').filter((o) => o !== i)),
        ];
    for (const h of holders) {
      const mention = s.mentionAt(h);
      if (!mention || s.kindOf(mention.entity) !== 'person') continue;
      const [first, last] = s.tree.span(i, [
        'nsubj',
        'cop',
        'punct',
        'acl:relcl',
        'advcl',
        'case',
        'det',
        'mark',
        'aux',
        'advmod',
        'conj',
        'cc',
        'parataxis',
      ]);
      out.push(
        s.fact('post', nominal ? 'X is P' : 'X was appointed P', v, [
          s.role('holder', { first: mention.first, last: mention.last, entity: mention.entity }),
          s.role('post', { first, last }),
        ]),
      );
    }
  }
  return out;
}

/** 'names A B, of P, as its observer': the verb, where the parser hung the post on something between. */
function appointedAs(s: FactSentence, i: number): number | undefined {
  const { tokens } = s.sentence;
  if (!s.tree.prepositions(i).includes('as')) return undefined;
  for (let v = i - 1; v >= 0 && v > i - 16; v--)
    if (tokens[v]!.pos === 'VERB') return /^(?:appoint|name|elect|nominate|designate|re-elect)$/.test(tokens[v]!.lemma) ? v : undefined;
  return undefined;
}
