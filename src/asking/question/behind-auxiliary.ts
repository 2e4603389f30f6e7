import type { Token } from '../../model/reading.ts';

const AUXILIARY = /^(?:do|does|did|will|would|can|could|shall|should|may|might|must)$/;
/** Base forms that are forms of another verb as well: 'lay' of 'lie', 'found' of 'find'. */
const ALSO_FORMS = /^(?:lay|found|saw|wound|ground|bound|fell)$/;

/** 'where did he | lay a wreath', 'when will they | found it': behind an auxiliary a verb stands in its base form, which is its lemma. In place. */
export function baseBehindAuxiliary(tokens: Token[]): void {
  const aux = tokens.findIndex((t) => AUXILIARY.test(t.lower));
  const verb = aux < 0 ? -1 : tokens.findIndex((t, i) => i > aux && t.pos === 'VERB');
  const token = tokens[verb];
  if (token && ALSO_FORMS.test(token.lower)) tokens[verb] = { ...token, lemma: token.lower };
}
