import { expect, it } from 'vitest';
import { asks } from './asks.ts';
import { answerFrom } from './fixture.ts';

const TEXT = `Foreign Minister Ana Lind met her colleague Otto Frank in Oslo on Monday. Asked about the shelling, Mr. Frank had no comment on Peru.
They highlighted human rights in Chad and Togo, the fate of press freedom in Laos, and the dispute over the South China Sea.
The dean of the University of Malta and the United Nations High Commissioner for Refugees attended. The UN Mission in Sudan and the Government of Ghana sent letters.
Vaccines against COVID-19 were handed out by the Vordan Relief Agency (VRA). The Paris Agreement was praised. Kenyan soldiers stood guard. U.S.-Cuban trade grew.`;

asks('what a release names', TEXT, [
  ['is Peru mentioned?', ['yes'], ['no']],
  ['was peru mentioned at all', ['yes']],
  ['does it mention togo', ['yes']],
  ['does the release ever mention Laos?', ['yes']],
  ['do they name Frank?', ['yes']],
  ['is there any mention of press freedom', ['yes']],
  ['does it say anything about human rights', ['yes']],
  ['is covid mentioned', ['yes']],
  ['is the UN mentioned', ['yes']],
  ['is ghana mentioned', ['yes']],
  ['is the us mentioned', ['yes']],
  ['is the vra mentioned', ['yes']],
  ['is vaccine mentioned', ['yes']],
  ['is the south china sea mentioned', ['yes']],
  ['are Bolivia or Togo mentioned', ['yes', 'Togo'], ['Bolivia']],
  // Within the longer name of something else, or of a people.
  ['is china mentioned', undefined],
  ['does it mention the sea', undefined],
  ['is malta mentioned', undefined],
  ['are refugees mentioned', undefined],
  ['is paris mentioned', undefined],
  ['is kenya mentioned', undefined],
  // Nowhere.
  ['is bolivia mentioned', undefined],
  ['does it mention a ceasefire', undefined],
  // No names to look for.
  ['are any countries mentioned', undefined],
  ['does it name the soldiers', undefined],
  ['does it mention who paid', undefined],
]);

asks('what a release says about something', TEXT, [
  ['what does it say about chad', ['human rights in Chad and Togo']],
  ['what about laos', ['the fate of press freedom in Laos']],
  ['what does the release say about togo?', ['human rights in Chad and Togo']],
  ['anything about vaccines?', ['handed out']],
  ['what about china', undefined],
  ['what does it say about bolivia', undefined],
]);

it.each([
  ['is bolivia mentioned?', "The release does not say: it does not mention 'bolivia'."],
  ['does it mention Bolivia or Gabon?', "The release does not say: it does not mention 'Bolivia or Gabon'."],
  // Part of another word, a people, a longer name: it is there.
  ['is kenya mentioned?', "The release does not say what was asked ('is kenya mentioned?')."],
  ['is china mentioned?', "The release does not say what was asked ('is china mentioned?')."],
  ['who paid for covid tests?', "The release does not say what was asked ('who paid for covid tests?')."],
  ['who paid the ken police?', "The release does not say what was asked ('who paid the ken police?')."],
])('says that a word is missing only where it is: %s', (question, wanted) => {
  expect(answerFrom(TEXT, question).text).toBe(wanted);
});

asks(
  'a name within a longer name proves no yes',
  `Minister Ana Berg met the United Nations High Commissioner for Refugees in Oslo. They discussed the South China Sea, the London Conference, the University of Malta, the Human Rights Council, the UN Mission in Chad and relations with Peru.`,
  [
    ['did she meet refugees', undefined],
    ['did Berg meet the high commissioner for refugees', ['yes']],
    ['did they discuss china', undefined],
    ['did they discuss the sea', undefined],
    ['did they discuss malta', undefined],
    ['did they discuss human rights', undefined],
    ['did they discuss the human rights council', ['yes']],
    ['did they discuss the university of malta', ['yes']],
    ['did they discuss the South China Sea', ['yes']],
    ['did they discuss the UN', ['yes']],
    ['did they discuss Chad', ['yes']],
    ['what did they say about china', undefined],
  ],
);
