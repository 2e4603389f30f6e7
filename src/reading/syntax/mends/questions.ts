import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'text' | 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/**
 * 'In which towns did | A meet people?': in a question 'did' is no deed of its own where a verb in its plain form stands behind it and its subject.
 * That verb takes its place, and what stands between the two does what is asked.
 */
export function mendQuestions(tokens: Parsed[]): void {
  if (tokens.at(-1)?.text !== '?') return;
  const did = tokens.findIndex((t) => /^(?:did|does|do)$/.test(t.lower));
  if (did < 0 || did > 6 || tokens[did]!.dep !== 'root') return;
  const verb = tokens.findIndex((t, i) => i > did + 1 && t.head === did && t.pos === 'VERB' && isPlain(tokens, i));
  if (verb < 0) return;
  const subject = tokens.findIndex(
    (t, i) => i > did && i < verb && (t.head === did || t.head === verb) && /^(?:obj|nsubj|iobj|dep)$/.test(t.dep),
  );
  if (subject < 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.head === did && i !== verb) t.head = verb;
  }
  Object.assign(tokens[verb]!, { head: -1, dep: 'root' });
  Object.assign(tokens[did]!, { head: verb, dep: 'aux', pos: 'AUX' });
  tokens[subject]!.dep = 'nsubj';
  mendAsked(tokens, did, verb);
}

const isPlain = (tokens: readonly Parsed[], i: number): boolean =>
  tokens[i]!.lower === tokens[i]!.lemma &&
  /^(?:advcl|ccomp|xcomp|conj|acl)$/.test(tokens[i]!.dep) &&
  !tokens.some((t) => t.head === i && /^(?:aux|mark|cc|cop)/.test(t.dep));

/** 'In | which towns', 'which towns': the phrase before 'did', of whose noun the preposition and 'which' are. */
function mendAsked(tokens: Parsed[], did: number, verb: number): void {
  const noun = did - 1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? '') || tokens[noun]!.head !== verb) return;
  const which = tokens.findIndex((t, i) => i < noun && /^(?:which|what)$/.test(t.lower));
  if (which < 0 || which > 1) return;
  Object.assign(tokens[which]!, { head: noun, dep: 'det' });
  const isPhrase = which === 1 && tokens[0]!.pos === 'ADP';
  if (isPhrase) Object.assign(tokens[0]!, { head: noun, dep: 'case' });
  tokens[noun]!.dep = isPhrase ? 'obl' : 'obj';
}
