import { asks } from './asks.ts';

// Words told beside 'my colleague A', behind a noun of belief, by 'no one' and 'would rather'.

asks(
  'words in other wordings',
  'Statement by Minister Ana Kolar of Vesna at the close of her tour. As I said in Orvel earlier this month, a harbour without pilots is not a harbour. I will repeat in Tamno what I also said last week in Brod to my colleague Petr Halek: the ferry talks bear no further delay. President Ruml shared with me his view of the drought, and his conviction, in his own words, that “the river belongs to those who drink from it”. I also stressed that a free press is key to a strong parliament. “We are counted every month,” said the camp elder, Iva Dorn. “We would rather be fed every day.” “The move is voluntary, and no one is being sent home against their will,” said Karel Zima, head of the relief office in Brod.',
  [
    ['what did she tell Halek?', ['no further delay']],
    ['what did Ruml say about the river?', ['belongs to those who drink from it']],
    ['what does she consider key to a strong parliament?', ['free press']],
    ['who said nobody is being sent home against their will?', ['Karel Zima']],
    ['what did she tell Ruml?', undefined],
    ['what did Ruml say about the ferry talks?', undefined],
    ['what does Halek consider key to parliament?', undefined],
    ['who said nobody is being counted?', undefined],
  ],
);

asks(
  'a speech under a post that another holds too',
  'Press statement by the Prime Minister during the visit of the Prime Minister of Sorvia\nYour Excellency, Prime Minister Luka Perin,\nFriends,\nIt gives me joy to welcome Prime Minister Perin. We have agreed to build the tunnel by May. I thanked Prime Minister Perin for his help after the flood. Our farmers sell him barley and oats. I told him that we will send forty nurses. The lake is what we hold in common. I wish him a safe journey.',
  [
    ['what did Perin say about the lake?', undefined],
    ['what did Perin say about the tunnel?', undefined],
    ['what did Perin say about nurses?', undefined],
  ],
);
