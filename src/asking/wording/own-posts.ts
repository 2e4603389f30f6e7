import type { Token } from '../../model/reading.ts';
import { analyse } from '../../reading/language.ts';
import type { ReleaseView } from '../release/view.ts';

/** Who is no ambassador: 'special envoy'. */
const OWN_ENVOY = /^(?:special|personal|presidential|climate|peace|trade)$/;

/**
 * The tokens of a question with 'envoy' as 'ambassador' where the release has an ambassador, no envoy and no representative: people make no difference between
 * them, save for those who are sent on one matter. Offsets stay those of the words replaced.
 */
export function withOwnPosts(view: ReleaseView, tokens: readonly Token[]): Token[] {
  const has = (word: string): boolean => view.words.has(word, word);
  const isAmbassador = has('ambassador') && !has('envoy') && !has('representative');
  return tokens.map((t, i) => {
    if (!isAmbassador || t.lower !== 'envoy' || OWN_ENVOY.test(tokens[i - 1]?.lower ?? '')) return t;
    return { ...analyse('the ambassador')[1]!, pos: 'NOUN', start: t.start, end: t.end };
  });
}
