import { describe, expect, it } from 'vitest';
import { sourceText } from '../../src/model/release.ts';
import { read } from './fixture.ts';

/** Every pronoun and plural of a text with the last words of the names it stands for, in the order of the text: 'she = Lind'. */
function references(text: string, title?: string): string[] {
  const reading = read(text, title);
  const nameOf = (id: string): string =>
    reading.entities
      .find((e) => e.id === id)!
      .name.split(' ')
      .at(-1)!;
  const words = ({ n, start, end }: { n: number; start: number; end: number }): string =>
    sourceText(reading.release, n).slice(start, end).toLowerCase();
  return [
    ...reading.mentions.filter((m) => m.form === 'pronoun' && m.n > 0).map((m) => ({ ...m, names: [nameOf(m.entity)] })),
    ...reading.plurals.filter((p) => p.n > 0).map((p) => ({ ...p, names: p.entities.map(nameOf) })),
  ]
    .sort((a, b) => a.n - b.n || a.start - b.start)
    .map((r) => `${words(r)} = ${r.names.sort().join(' + ')}`);
}

type Case = readonly [text: string, wanted: readonly string[]];

const ONE: Case[] = [
  ['Minister Ida Lund opened a fair. Accompanied by Governor Eva Moe, she visited the port.', ['she = Lund']],
  ['Minister Ida Lund opened a fair. Together with Governor Eva Moe, she visited the port.', ['she = Lund']],
  ['Accompanied by Governor Eva Moe, she visited the port.', []],
  // Those who came along are not whom the text is about.
  [
    'Deputy Minister Ida Lund-Holm was in Oslo this week. Traveling with her were Mr. Jon Varde, the Director of the Fund; and Governor Eva Moe. On Tuesday, she was received by the Mayor.',
    ['her = Lund-Holm', 'she = Lund-Holm'],
  ],
  // Nobody is 'he' in his own words: whom they are about is told elsewhere, or nowhere.
  ['Mr. Tom Wexley opened the hall. Dr. Ines Korby spoke. “He saved this place,” Dr. Korby said.', ['he = Wexley']],
  ['Mayor Olav Trenk said: “His plan is a bad one, and he knows it.”', []],
  ['Mayor Olav Trenk said: “I wrote to him.”', ['i = Trenk']],
  ['“Nobody told Mr. Peder Aune about it,” she added. “He was abroad,” he said.', ['he = Aune']],
  ['Ms. Rita Solberg met Mr. Jon Varde. “His letter came late,” she said.', ['his = Varde', 'she = Solberg']],
  ['Director Lena Varde praised the envoy, Mr. Tor Hask. “We owe him much,” Director Varde said.', ['him = Hask']],
  ['Chairman Georg Varde spoke. Hask then read her letter.', []],
  ['Envoy Helena Sorby toured the harbour. Her host was Mayor Thomas Varde.', ['her = Sorby']],
  ['Mr. Arne Hask left. “She is right,” President Klara Sund told reporters.', []],
  // A given name of the other gender is none, where somebody whose name fits was told of.
  ['Mr. Karl Dornby died in 1987. Minister Susan Vetlow opened a show about the painter. At the end of the hall hangs his last work.', []],
  ['Minister Susan Vetlow met Mr. Karl Dornby. Governor Mary Tolland was there too, and Minister Vetlow thanked him.', ['him = Dornby']],
  ['Minister Andrea Vetlow left Oslo. He will return on Friday.', ['he = Vetlow']],
  // A name of which nothing tells that it names somebody may well do so.
  ['Mayor Olav Trenk spoke. Dornby lost his seat.', []],
  ['Mayor Olav Trenk spoke. Dornby won the vote. He will take office in May.', []],
  ['Mayor Olav Trenk spoke. The Dornby Pact won the vote. He will sign it in May.', ['he = Trenk']],
  ['“Dornby will be a port,” he said. Mayor Olav Trenk spoke next. “Dornby will be ours,” he said.', ['he = Trenk']],
  // A name beside the subject, which the tree sets beside the body in it.
  [
    'The head of the Federal Department of Foreign Affairs (FDFA), State Councillor Bo Berg, paid official visits to Latvia and Estonia.\nIn Riga he spoke.',
    ['he = Berg'],
  ],
  // A form of address is no pronoun.
  ['Mr. Berg invited His Excellency Driss Tazi and Her Excellency Naima Ouali.', []],
  // 'I' is never somebody whom the same sentence names, but for a label before what is said.
  ['Your Excellency, President Bo Berg,\nI welcome President Berg to our city.\nI am glad. I thank him.', ['him = Berg']],
  ['Ms. Ana Lind\nOslo\nMS. LIND: I met Mr. Bo Berg. I said so. I am glad.', ['i = Lind', 'i = Lind', 'i = Lind']],
  ['Ms. Ana Lind\nOslo\nI met Mr. Bo Berg today. I said so. I am glad.', ['i = Lind', 'i = Lind', 'i = Lind']],
  // An object is not the subject, told by a name before a clause with 'who'.
  ['Minister Ana Lind left. The Adviser for Ports, Dr. Eva Holm, who was appointed in May, will accompany her to Oslo.', ['her = Lind']],
  // 'I' in a quotation is the one who is told to have spoken, by a pronoun as well.
  ['Mr. Berg came. “I urge all to act,” he said.', ['i = Berg', 'he = Berg']],
  ['“The door is open,” Ms. Lind said. “I will return.”', ['i = Lind']],
  // The subject is a noun with the name beside it.
  ['The delegate of Peru, Ms. Ana Lind, spoke first. She noted that her delegation agreed.', ['she = Lind', 'her = Lind']],
  // Whose plan it is who presents it; whose work it is who is praised.
  ['Mr. Ruiz spoke. Presenting his plan in parliament, Mr. Berg left.', ['his = Berg']],
  ['Mr. Ruiz spoke. Praising his work, Mr. Berg left.', ['his = Ruiz']],
  ['Mr. Ruiz spoke. Explaining his vote in public, Mr. Berg left.', ['his = Berg']],
  // 'I' is nobody who is only told of.
  ['Mayor Tom Hale came to the fair on Monday, and hundreds of people came with him. I visited the fair on Friday.', ['him = Hale']],
  // 'I' is whose name stands in the letterhead, though another in the text holds a post alike.
  [
    'MINISTER FOR TRADE\n\nThe Hon Ana Hale MP\n\nI met Deputy Prime Minister and Minister for Trade Bo Berg. I thanked all.',
    ['i = MP', 'i = MP'],
  ],
  // Whoever came along, told behind the verb, is not whom the text is about.
  [
    'Adviser Ana Lind was in Oslo. Travelling with her were Bo Dahl, the Head of the Port Agency, Mayor Eva Holm and Nils Berg. She left today.',
    ['her = Lind', 'she = Lind'],
  ],
  // Whom somebody accompanies is somebody else.
  [
    'Minister Ana Hale will leave today. The Envoy for the Lakes, Dr Cora Winter, who was named on 1 March, will accompany her.',
    ['her = Hale'],
  ],
  // In the first person 'he' and 'she' are others.
  [
    'Minister Jane Lind\n\nI met the Minister of Trade, Mr. Bo Berg. He told me that he could not come.',
    ['i = Lind', 'he = Berg', 'me = Lind', 'he = Berg'],
  ],
  // Somebody without a name stands nearer than the one the text was about.
  ['The Prime Minister spoke to President Pedro Ruiz. He began by offering his condolences.', []],
  ['Ms. Lind spoke with a woman in the camp. The woman said she had lost a son.', []],
  // Whom one thanks did the work.
  ['Ms. Lind thanked Ms. Holm for her work.', ['her = Holm']],
  // A given name that makes one likelier.
  ['President Isabella Ruiz opened the meeting with Minister Pedro Lopes. He said little.', ['he = Lopes']],
  // 'a Western ambassador' is nobody who is named.
  ['Ambassador Luis Prado left. A Western ambassador said he was content.', []],
];

const MANY: Case[] = [
  // A plural that says itself who is meant, where it is what the clause is about.
  ['Olaf Brenk met Petra Voss on Monday. Members of the crew said they were tired.', []],
  ['Olaf Brenk met Petra Voss on Monday. Nordvik officials said they were tired.', []],
  ['Olaf Brenk met Petra Voss on Monday. The ministers of the five states said that they were glad.', []],
  [
    'Minister Olaf Brenk met Minister Petra Voss. The ministers said they were glad.',
    ['the ministers = Brenk + Voss', 'they = Brenk + Voss'],
  ],
  ['Olaf Brenk and Petra Voss met leaders of the crews, and in Nordvik they signed an accord.', ['they = Brenk + Voss']],
  // Of talks told before, whoever was named since.
  [
    'Minister Ana Lind held a meeting with Minister Bo Berg. The notes were signed by Mr. Ivo Senn and Ms. Eva Holm. The two sides also exchanged views.',
    ['the two sides = Berg + Lind'],
  ],
  [
    'President Ana Lind met President Bo Berg in Oslo. The leaders discussed trade. They will meet again.',
    ['the leaders = Berg + Lind', 'they = Berg + Lind'],
  ],
  [
    'Secretary Ana Lind and Secretary Bo Berg met with Minister Pedro Ruiz and Minister Eva Holm. The parties reaffirmed their shared vision.',
    ['the parties = Berg + Holm + Lind + Ruiz', 'their = Berg + Holm + Lind + Ruiz'],
  ],
  ['Ms. Lind met Mr. Berg. Both looked forward to the visit.', ['both = Berg + Lind']],
  // Not those who were told of together, but the plural that stands nearer.
  ['Ms. Lind met Mr. Berg. The experts are independent; they receive no salary for their work.', []],
  ['Ms. Lind met Mr. Berg. Women account for eight in ten of them.', []],
  ['Ms. Lind met Mr. Berg. Australians with concerns should contact them directly.', []],
  ['The Members met Ms. Lind, Mr. Berg and Mr. Ruiz. They travelled to the coast.', []],
  ['Ms. Lind met Mr. Berg. The European Union and Peru were thanked for their support.', []],
  ['Ms. Lind and Mr. Berg were invited by Their Majesties.', []],
  // Long ago.
  ['Ms. Lind met Mr. Berg. The harbour is old. It was built of stone. Much rain fell. They were content.', []],
];

describe('a pronoun for one person', () => {
  it.each(ONE)('%s', (text, wanted) => expect(references(text)).toEqual(wanted));
});

describe('a plural', () => {
  it.each(MANY)('%s', (text, wanted) => expect(references(text)).toEqual(wanted));
});
