import { random } from '../random.ts';
import type { UdSentence } from '../treebank.ts';
import * as L from './lexicon.ts';
import { as, followed, fronted, leaf, phrase, type Tree, written } from './tree.ts';

/**
 * Sentences of our own in the manner of releases, for what the treebanks have too little of: people with titles, posts in
 * apposition before and after names, long lists of both, bodies with an 'and' in their name. They follow the treebanks'
 * annotation: a title hangs on the first name, the rest of a name is `flat`, the later conjuncts all hang on the first.
 */
export function inventSentences(count: number, seed: number): UdSentence[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const chance = (p: number): boolean => next() < p;
  const comma = (): Tree => leaf(',', 'PUNCT ,', 'punct');
  const preposition = (word: string): Tree => leaf(word, 'ADP IN', 'case');
  const the = (): Tree => leaf('the', 'DET DT', 'det');

  const body = (dep: string): Tree => {
    if (chance(0.4)) return leaf(pick(L.ACRONYMS), 'PROPN NNP', dep);
    if (chance(0.25)) {
      const [head, one, two] = pick(L.DOUBLE_BODIES);
      const second = fronted(leaf('and', 'CCONJ CC', 'cc'), leaf(two, 'PROPN NNP', 'conj'));
      const inner = fronted(preposition(head === 'Organization' ? 'for' : 'of'), followed(leaf(one, 'PROPN NNP', 'nmod'), second));
      return fronted(the(), followed(leaf(head, 'PROPN NNP', dep), inner));
    }
    const named = phrase(pick(L.BODIES), 'PROPN NNP', dep);
    return fronted(the(), chance(0.2) ? followed(named, place('nmod')) : named);
  };
  const place = (dep: string): Tree => fronted(preposition('in'), leaf(pick(L.PLACES), 'PROPN NNP', dep));
  const name = (dep: string, titled: boolean): Tree => {
    const last = leaf(pick(L.LAST_NAMES), 'PROPN NNP', 'flat');
    const honorific = titled && chance(0.35);
    const title = honorific ? leaf(pick(L.HONORIFICS), 'PROPN NNP', 'nmod:desc') : phrase(pick(L.TITLES), 'PROPN NNP', 'nmod:desc');
    const whole = honorific && chance(0.6) ? as(dep, last) : followed(leaf(pick(L.FIRST_NAMES), 'PROPN NNP', dep), last);
    return titled ? fronted(title, whole) : whole;
  };
  /** 'the SFOR Commander', 'the Director of the World Bank', 'the Foreign Minister of Norway'. */
  const post = (dep: string, definite: boolean): Tree => {
    let tree = phrase(pick(L.POSTS), 'PROPN NNP', dep);
    if (chance(0.35)) tree = fronted(leaf(pick(L.ACRONYMS), 'PROPN NNP', 'compound'), tree);
    else {
      const of = chance(0.3) ? leaf(pick(L.COUNTRIES), 'PROPN NNP', 'nmod') : body('nmod');
      tree = followed(tree, fronted(preposition(chance(0.9) ? 'of' : 'for'), of));
      if (chance(0.15)) tree = followed(tree, place('nmod'));
    }
    return definite ? fronted(the(), tree) : tree;
  };
  const apposed = (tree: Tree, apposition: Tree, closed: boolean): Tree => {
    const inner = fronted(comma(), as('appos', apposition));
    return followed(tree, closed ? followed(inner, comma()) : inner);
  };
  /** One party; `closed` if an apposition must be closed by a comma because the clause goes on. */
  const party = (dep: string, closed: boolean): Tree => {
    const kind = next();
    if (kind < 0.25) return name(dep, true);
    if (kind < 0.33) return name(dep, false);
    if (kind < 0.55) return apposed(post(dep, true), name('appos', chance(0.7)), closed);
    if (kind < 0.72) return apposed(name(dep, chance(0.5)), post('appos', chance(0.6)), closed);
    if (kind < 0.84) return post(dep, true);
    if (kind < 0.92) return body(dep);
    const group = fronted(preposition('of'), plurals('nmod'));
    return fronted(the(), followed(phrase(pick(L.POSTS_IN_PLURAL), 'PROPN NNPS', dep), group));
  };
  const plurals = (dep: string): Tree =>
    chance(0.5) ? fronted(the(), phrase(`${Math.floor(2 + next() * 40)} ${pick(L.ACRONYMS)} Allies`, 'NOUN NNS', dep)) : body(dep);
  /** Items that share a head: the first carries the others. */
  const list = (dep: string, item: (dep: string, closed: boolean) => Tree, closed: boolean, prefix?: () => Tree): Tree => {
    const size = chance(0.45) ? 1 : chance(0.5) ? 2 : 3 + Math.floor(next() * 4);
    let tree = item(dep, size > 1 || closed);
    const oxford = chance(0.6);
    const again = prefix !== undefined && chance(0.3);
    for (let k = 1; k < size; k++) {
      let conjunct = item('conj', k < size - 1 ? false : closed);
      if (again) conjunct = fronted(prefix(), conjunct);
      const lastOne = k === size - 1;
      if (lastOne) conjunct = fronted(leaf(chance(0.06) ? 'or' : chance(0.05) ? '&' : 'and', 'CCONJ CC', 'cc'), conjunct);
      if (!lastOne || (size > 2 && oxford && !endsInComma(tree))) conjunct = endsInComma(tree) ? conjunct : fronted(comma(), conjunct);
      tree = followed(tree, conjunct);
    }
    return tree;
  };
  const topic = (dep: string): Tree => {
    const notation = pick(L.TOPICS);
    const tree = phrase(notation, /[^s]s$/.test(notation) ? 'NOUN NNS' : 'NOUN NN', dep);
    return chance(0.25) ? followed(tree, place('nmod')) : tree;
  };
  const subject = (): Tree => (chance(0.3) ? leaf(pick(['he', 'she', 'they']), 'PRON PRP', 'nsubj') : list('nsubj', party, true));
  const when = (): Tree => {
    const day = leaf(pick(L.DAYS), 'PROPN NNP', 'obl');
    if (chance(0.4)) return fronted(preposition('on'), day);
    const month = leaf(pick(L.MONTHS), 'PROPN NNP', 'obl');
    if (chance(0.5)) return fronted(preposition('in'), month);
    return fronted(preposition('on'), fronted(leaf(String(1 + Math.floor(next() * 30)), 'NUM CD', 'nummod'), month));
  };
  const opening = (): Tree => {
    const kind = next();
    if (kind < 0.3) return leaf('today', 'NOUN NN', 'obl:tmod');
    if (kind < 0.6) return when();
    const event = fronted(the(), leaf(pick(L.EVENTS), 'NOUN NN', 'obl'));
    return kind < 0.9 ? fronted(preposition(pick(['during', 'at', 'before', 'after'])), event) : place('obl');
  };
  const predicate = (dep: string): Tree => {
    const verb = (word: string): Tree => leaf(word, 'VERB VBD', dep);
    const oblique = (word: string, closed = false): Tree =>
      fronted(
        preposition(word),
        list('obl', party, closed, () => preposition(word)),
      );
    const kind = next();
    let tree: Tree;
    if (kind < 0.2) tree = followed(verb('met'), oblique('with'));
    else if (kind < 0.36) tree = followed(verb(pick(L.TRANSITIVE)), list('obj', party, false));
    else if (kind < 0.46) {
      const views = leaf(pick(['views', 'talks', 'consultations', 'discussions']), 'NOUN NNS', 'obj');
      tree = followed(verb(pick(['held', 'exchanged', 'had', 'concluded'])), views, oblique('with'));
    } else if (kind < 0.54) {
      const to = fronted(
        preposition('to'),
        list(
          'nmod',
          (d) => body(d),
          false,
          () => preposition('to'),
        ),
      );
      tree = followed(verb(pick(['paid', 'made'])), followed(phrase('a visit', 'NOUN NN', 'obj'), to));
    } else if (kind < 0.68) {
      tree = followed(verb('discussed'), list('obj', topic, false));
      if (chance(0.5)) tree = followed(tree, oblique('with'));
    } else if (kind < 0.8) {
      tree = followed(leaf(pick(L.PARTICIPLES), 'VERB VBN', dep), oblique('by'));
      tree = fronted(leaf(pick(['was', 'were']), 'AUX VBD', 'aux:pass'), tree);
    } else if (kind < 0.9)
      tree = followed(verb(pick(L.INTRANSITIVE)), fronted(preposition(pick(['in', 'to', 'at'])), leaf(pick(L.PLACES), 'PROPN NNP', 'obl')));
    else {
      const event = fronted(the(), leaf(pick(L.EVENTS), 'NOUN NN', 'obj'));
      tree = followed(verb(pick(['attended', 'opened', 'chaired', 'organised', 'left'])), event);
    }
    if (chance(0.12)) tree = followed(tree, place('obl'));
    return chance(0.12) ? followed(tree, when()) : tree;
  };
  const clause = (dep: string): Tree => {
    const tree = predicate(dep);
    const passive = tree.left.length > 0;
    return fronted(as(passive ? 'nsubj:pass' : 'nsubj', subject()), tree);
  };
  const sentence = (): Tree => {
    let tree: Tree;
    if (chance(0.15)) {
      const said = fronted(leaf('that', 'SCONJ IN', 'mark'), clause('ccomp'));
      tree = fronted(subject(), followed(leaf(pick(L.SAYING), 'VERB VBD', 'root'), said));
    } else if (chance(0.08)) {
      const included = followed(leaf('included', 'VERB VBD', 'root'), list('obj', party, false));
      tree = fronted(leaf('participants', 'NOUN NNS', 'nsubj'), included);
    } else tree = clause('root');
    if (chance(0.2)) {
      const second = fronted(leaf('and', 'CCONJ CC', 'cc'), predicate('conj'));
      if (second.left.length === 1 && tree.right.every((t) => t.right.length < 2)) tree = followed(tree, second);
    }
    if (chance(0.25)) tree = fronted(followed(opening(), comma()), tree);
    return followed(tree, leaf('.', 'PUNCT .', 'punct'));
  };
  return Array.from({ length: count }, () => written(sentence()));
}

/** Whether the last word of the phrase is a comma, so that none may follow. */
function endsInComma(tree: Tree): boolean {
  const last = tree.right.at(-1);
  return last === undefined ? tree.word === ',' : endsInComma(last);
}
