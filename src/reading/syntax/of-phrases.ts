import type { Token } from '../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/** Verbs that take somebody and 'of' something: 'informed the council of the delay'. */
const TAKES_OF =
  /^(?:accuse|acquit|advise|apprise|ask|assure|clear|convict|convince|cure|deprive|disabuse|dispose|divest|drain|empty|free|inform|make|notify|persuade|purge|remind|relieve|require|rid|rob|speak|strip|suspect|tell|think|warn)$/;

/** 'led the meeting | of the group': what 'of' opens right behind a verb's object tells more of the object, and hangs on it. */
export function mendOfPhrases(tokens: Parsed[]): void {
  for (const [of, { lower, head: thing, dep }] of tokens.entries()) {
    if (lower !== 'of' || dep !== 'case' || of < 2 || thing <= of) continue;
    const phrase = tokens[thing]!;
    const noun = tokens[of - 1]!;
    if (phrase.dep !== 'obl' || phrase.head >= of || noun.head !== phrase.head || !/^(?:obj|nsubj:pass|obl)$/.test(noun.dep)) continue;
    if (!/^(?:NOUN|PROPN)$/.test(noun.pos) || TAKES_OF.test(tokens[phrase.head]!.lemma)) continue;
    phrase.head = of - 1;
    phrase.dep = 'nmod';
  }
}
