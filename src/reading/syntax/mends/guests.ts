import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'pos' | 'head' | 'dep'>;

/** 'held talks with | visiting Norlandic Premier A B | on trade': behind 'with' and before a name's titles 'visiting' tells of a guest, it is not done. */
export function mendVisiting(tokens: Parsed[]): void {
  for (let v = 0; v < tokens.length; v++) {
    const visiting = tokens[v]!;
    const mark = tokens[v - 1];
    if (
      visiting.lower !== 'visiting' ||
      !/^(?:advcl|acl)$/.test(visiting.dep) ||
      mark?.lower !== 'with' ||
      mark.head !== v ||
      visiting.head < 0
    )
      continue;
    const guest = tokens.findIndex((t, i) => i > v && t.head === v && t.dep === 'obj' && /^(?:NOUN|PROPN)$/.test(t.pos));
    if (guest < 0 || tokens.slice(v + 1, guest).some((t) => !/^(?:NOUN|PROPN|ADJ)$/.test(t.pos))) continue;
    const verb = visiting.head;
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (t.head === v && i !== v - 1 && i !== guest) t.head = i > guest ? verb : guest;
    }
    Object.assign(tokens[guest]!, { head: verb, dep: 'obl' });
    Object.assign(mark, { head: guest, dep: 'case' });
    Object.assign(visiting, { head: guest, dep: 'amod', pos: 'ADJ' });
  }
}

const GOES_ON = /^(?:while|whereas|although|though|as|after|before|because)$/;

/** 'A met B, aides said, | while C stayed away': behind words set in by the way a clause goes on with the one before them; it is not what was said. */
export function mendAsides(tokens: Parsed[]): void {
  for (let c = 0; c < tokens.length; c++) {
    const clause = tokens[c]!;
    const said = clause.head;
    if (clause.dep !== 'ccomp' || said < 2 || said > c || tokens[said]!.dep !== 'parataxis' || tokens[said]!.head >= said) continue;
    const mark = tokens[said + 2];
    if (tokens[said + 1]!.lower !== ',' || mark?.head !== c || mark.dep !== 'mark' || !GOES_ON.test(mark.lower)) continue;
    Object.assign(clause, { head: tokens[said]!.head, dep: 'advcl' });
  }
}

/** 'a delegation led by A | and including B': whoever is in it is no second one who leads it. */
export function mendIncluded(tokens: Parsed[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const including = tokens[i]!;
    const member = including.head;
    if (including.lower !== 'including' || including.dep !== 'case' || tokens[i - 1]?.lower !== 'and' || member <= i) continue;
    const leader = tokens[member]!.head;
    if (tokens[member]!.dep !== 'conj' || leader < 0 || leader > i || tokens[leader]!.dep !== 'obl') continue;
    const led = tokens[leader]!.head;
    if (led < 0 || tokens[led]!.dep !== 'acl' || !/^(?:led|headed|chaired)$/.test(tokens[led]!.lower)) continue;
    Object.assign(tokens[member]!, { head: tokens[led]!.head, dep: 'nmod' });
  }
}
