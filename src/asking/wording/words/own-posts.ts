import type { Token } from '../../../model/reading.ts';
import { analyse } from '../../../reading/language.ts';
import type { ReleaseView } from '../../release/view.ts';

/** Who is no ambassador: 'special envoy'. */
const OWN_ENVOY = /^(?:special|personal|presidential|climate|peace|trade)$/;

/** What names where an envoy is sent: 'the envoy to Kenya' is looked for as described, since the post named alone would match the envoy of any land to any other. */
const SENT_TO = /^(?:to|in|at)$/;

/**
 * The tokens of a question with 'envoy' as 'ambassador' where the release has an ambassador, no envoy and no representative: people make no difference between
 * them, save for those who are sent on one matter, and those whose place is named behind. Offsets stay those of the words replaced.
 */
export function withOwnPosts(view: ReleaseView, tokens: readonly Token[]): Token[] {
  const has = (word: string): boolean => view.words.has(word, word);
  const isAmbassador = has('ambassador') && !has('envoy') && !has('representative');
  return tokens.map((t, i) => {
    if (!isAmbassador || t.lower !== 'envoy' || OWN_ENVOY.test(tokens[i - 1]?.lower ?? '') || SENT_TO.test(tokens[i + 1]?.lower ?? ''))
      return t;
    return { ...analyse('the ambassador')[1]!, pos: 'NOUN', start: t.start, end: t.end };
  });
}
