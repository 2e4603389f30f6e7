import { expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// Questions that the text seems to answer and does not. To a yes/no question 'no' is right where the text denies it.

/** 'not yet' marks what the bot answers though it should not: take it away when its test fails. */
type Trap = readonly [what: string, text: string, question: string, known?: 'not yet'];

const TRAPS: readonly Trap[] = [
  // The right people, but no meeting.
  ['only thanked', 'Ms. Ana Lind thanked Mr. Bo Berg.', 'did Lind meet Berg?'],
  ['named in one list', 'The speakers were Ms. Ana Lind, Mr. Bo Berg and Ms. Eva Holm.', 'who did Lind meet?'],
  ['both met a third', 'Ms. Ana Lind met Ms. Eva Holm. Mr. Bo Berg met Ms. Eva Holm.', 'did Lind meet Berg?'],
  ['met by the same person', 'Mr. Otto Frank met Ms. Ana Lind and Mr. Bo Berg.', 'did Lind meet Berg?'],
  ['spoke about him', 'Ms. Ana Lind spoke about Mr. Bo Berg.', 'did Lind speak with Berg?'],
  // Not held.
  ['planned', 'Ms. Ana Lind will meet Mr. Bo Berg on Friday.', 'did Lind meet Berg?'],
  ['planned, asked for the place', 'Ms. Ana Lind will meet Mr. Bo Berg in Oslo.', 'where did Lind meet Berg?'],
  ['wished for', 'Ms. Ana Lind called for a meeting with Mr. Bo Berg.', 'who did Lind meet?'],
  ['declined', 'Ms. Ana Lind declined to meet Mr. Bo Berg.', 'who did Lind meet?'],
  ['called off', 'The meeting of Ms. Ana Lind and Mr. Bo Berg in Oslo was cancelled.', 'where did Lind meet Berg?'],
  ['a condition', 'If Ms. Ana Lind met Mr. Bo Berg, talks would begin.', 'who did Lind meet?'],
  ['another says so', 'Mr. Otto Frank claimed that Ms. Ana Lind had met Mr. Bo Berg.', 'who did Lind meet?'],
  // Not so.
  ['not said, asked who', 'Ms. Ana Lind did not say that the treaty was ready.', 'who said that the treaty was ready?'],
  ['not said, asked what', 'Ms. Ana Lind did not say that the treaty was ready.', 'what did Lind say about the treaty?'],
  ['not said', 'Ms. Ana Lind did not say that the treaty was ready.', 'did Lind say that the treaty was ready?'],
  ['denied, asked who', 'Mr. Bo Berg denied that the bridge was closed.', 'who said that the bridge was closed?'],
  ['not done, asked who', 'The board did not approve the budget.', 'who approved the budget?'],
  ['not done, asked when', 'The board did not approve the budget on Monday.', 'when was the budget approved?'],
  ['not met there', 'Mr. Bo Berg did not meet Ms. Ana Lind in Denmark.', 'which countries did Berg visit?'],
  // Another event.
  ['the date of another meeting', 'Ms. Ana Lind met Mr. Bo Berg. On Monday she met Ms. Eva Holm.', 'when did Lind meet Berg?'],
  ['the place of another meeting', 'Ms. Ana Lind met Mr. Bo Berg. Ms. Eva Holm met Mr. Otto Frank in Oslo.', 'where did Lind meet Berg?'],
  ['another day', 'Ms. Ana Lind met Mr. Bo Berg on Monday.', 'who did Lind meet on Sunday?'],
  ['another place', 'Ms. Ana Lind met Mr. Bo Berg in Oslo.', 'who did Lind meet in Geneva?'],
  ['the date of the signing', 'The Lake Treaty was signed on 3 May 2024.', 'when does the Lake Treaty expire?'],
  ['where they come from', 'Ms. Ana Lind of Norway met Mr. Bo Berg of Sweden.', 'where did Lind meet Berg?'],
  // Another's.
  ['another’s words', 'Ms. Ana Lind arrived. “We need time,” Mr. Bo Berg said.', 'what did Lind say?'],
  ['another’s mandate', 'The Lake Force acts under Resolution 999. The Sea Force is new.', 'under which mandate does the Sea Force act?'],
  ['another’s post', 'Ms. Ana Lind met the Minister of Trade.', 'what post does Ana Lind hold?'],
  ['a post without a name', 'The Minister of Trade met Ms. Ana Lind.', 'who is the Minister of Trade?'],
  ['another country’s', 'The Prime Minister of Norway, Ms. Erna Holt, spoke.', 'who is the Prime Minister of Sweden?'],
  ['another’s visit', 'Ms. Ana Lind visited Oslo. Mr. Bo Berg thanked her.', 'did Berg visit Oslo?'],
  ['another’s number', 'The Lake Force has 450 soldiers. The Sea Force is new.', 'how many soldiers does the Sea Force have?'],
  ['another verb', 'The Lake Treaty was signed in Geneva.', 'where was the Lake Treaty drafted?'],
  ['another quantity', 'The Lake Force has 450 soldiers.', 'how many ships does the Lake Force have?'],
  // Not in the text at all.
  ['a person it does not know', 'Ms. Ana Lind met Mr. Bo Berg.', 'who did Marta Ruiz meet?'],
  ['somebody of the same family name', 'Ms. Ana Lind met Mr. Bo Berg.', 'who did Otto Lind meet?'],
  ['a reason that is not given', 'The talks were put off on Monday.', 'why were the talks put off?'],
  ['a name that sounds alike', 'Ms. Ana Lind met Mr. Bo Berg.', 'who did Ana Lindgren meet?'],
];

for (const [what, text, question, known] of TRAPS) {
  const check = (): void => {
    const { status, items } = answerFrom(text, question);
    if (status === 'answered') expect({ question, items }).toEqual({ question, items: ['no'] });
  };
  const name = `${what}: ${question} (${text})`;
  if (known) it.fails(`${known}: ${name}`, check);
  else it(name, check);
}
