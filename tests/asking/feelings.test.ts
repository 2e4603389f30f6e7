import { asks } from './asks.ts';

// What moves somebody, what is hoped for and expected: asked by what made them feel so, told by a noun, an adjective or in a quotation.

asks(
  'what made somebody glad or sad',
  'Prime Minister Ana Kovac expressed her delight that President Lars Holm chose Latvia for his first foreign visit. Minister Jon Berg was ' +
    'heartened by assurances of a fair count from the authorities. Minister Petr Moss voiced pleasure at the reopening of the harbour. ' +
    'Director Ada Fox said she was glad that the road was open again. President Holm denied being pleased with the new tariff. ' +
    'Envoy Sara Lind was saddened by the death of the keeper. Chairman Karl Nord was not happy about the delay.',
  [
    ['what made Kovac so happy?', ['chose Latvia']],
    ['why was Kovac delighted?', ['chose Latvia']],
    ['what made Berg feel encouraged?', ['assurances of a fair count']],
    ['what encouraged minister Berg', ['assurances of a fair count']],
    ['what pleased Moss?', ['reopening of the harbour']],
    ['why was Fox glad', ['road was open']],
    ['what saddened Lind?', ['death of the keeper']],
    ['what made Holm happy?', undefined],
    ['what pleased Holm?', undefined],
    ['what made Nord happy?', undefined],
    ['what made Lind glad?', undefined],
    ['what saddened Berg?', undefined],
  ],
);

asks(
  'worries told as issues of concern, asked for at one place',
  'The ministers highlighted issues of shared concern, including drought in Mali, the loss of forests and reefs in Palau, and piracy, in ' +
    'particular off Somalia. Envoy Sara Lind said she feared new fighting in Chad. Minister Jon Berg was concerned about prices in Norway.',
  [
    ['what worries them about Palau?', ['loss of forests and reefs'], ['drought', 'piracy']],
    ['what worried the ministers about Mali?', ['drought'], ['forests']],
    ['what are they concerned about?', ['drought', 'piracy'], ['fighting', 'prices']],
    ['what worries Berg about Norway?', ['prices']],
    ['what worries them about Chad?', undefined],
    ['what worries Lind about Norway?', undefined],
  ],
);

asks(
  'what is expected and hoped for, in a quotation too',
  '"We count on all donors to keep up such help in future", commented Giorgi Lomidze, head of the office. Minister Ana Kovac said she expects ' +
    'the companies to pay higher wages. President Lars Holm hopes for a swift end to the strike. Envoy Sara Lind does not expect the rebels to ' +
    'disarm. Mr. Holm stressed the need to avoid steps that raise prices.',
  [
    ['what does Lomidze expect of all donors from now on?', ['keep up such help']],
    ['what does Lomidze expect from the donors', ['keep up such help']],
    ['what does Kovac expect of the companies?', ['pay higher wages']],
    ['what does Holm hope for?', ['swift end to the strike'], ['avoid']],
    ['what does Lind expect of the rebels?', undefined],
    ['what does Lomidze expect of the companies?', undefined],
    ['what does Kovac expect of the donors?', undefined],
    ['what should everyone refrain from, says Holm?', ['steps that raise prices']],
  ],
);

asks(
  'the same in other words: taken pride in, in quotations, of others',
  'The Swedish ambassador, Ms. Eva Strand, took great pride in the quick repair of the dam. Premier Tomas Varga was disappointed that the vote ' +
    'had been put off. Judge Omar Haddad voiced unease. The two presidents raised matters of common concern, such as the drop in herring off ' +
    'Iceland, smuggling through Malta, and river dams in Laos. "I am very happy that the girls are back at school", said Nina Roth, a teacher. ' +
    'Premier Varga told reporters that farmers were unhappy with the price of milk.',
  [
    ['what made Strand so happy?', ['quick repair of the dam'], ['girls']],
    ['what made Roth happy?', ['girls are back']],
    ['why was Varga sad?', ['vote'], ['milk']],
    ['what troubles them about Laos?', ['river dams'], ['herring']],
    ['what are the two presidents worried about?', ['herring', 'smuggling', 'river dams']],
    ['what made Varga unhappy?', ['vote'], ['milk']],
    ['what pleased Varga?', undefined],
    ['what worries herring most, says Varga?', undefined],
    ['what made Haddad happy?', undefined],
    ['what pleased the two presidents?', undefined],
  ],
);
