import { asks } from './asks.ts';

// What is done by saying it belongs to the verb that says it: what was agreed is not what was talked about, and two verbs of a sentence have an object each.

asks(
  'what was agreed, apart from what was talked about',
  'Minister Ana Lind of Norland met Minister Otto Frank of Sudria in Velsund on Monday. They discussed the ferry line and the price of salt. ' +
    'They underlined a shared interest in clean harbours. The two ministers agreed to reopen the ferry line in May, and decided on a joint patrol of the strait. ' +
    'They reaffirmed their shared attachment to the charter of the sea.',
  [
    ['what did they agree on?', ['reopen the ferry line', 'joint patrol'], ['price of salt', 'clean harbours', 'charter']],
    ['what did they agree to do', ['reopen the ferry line'], ['price of salt', 'charter']],
    ['what did the ministers decide?', ['joint patrol'], ['price of salt', 'clean harbours']],
    ['what did they discuss?', ['price of salt'], ['joint patrol', 'charter']],
    ['what did they promise?', undefined],
    ['what did Lind say?', undefined],
  ],
);

asks(
  'nothing was agreed',
  'Minister Ana Lind of Norland met Minister Otto Frank of Sudria in Velsund. The two ministers discussed fishing rights, stressed the shared history of their harbours and reviewed the state of the dykes.',
  [
    ['what did they agree on?', undefined],
    ['what did they decide?', undefined],
    ['what did they pledge?', undefined],
    ['what did they discuss', ['fishing rights'], ['shared history']],
  ],
);

asks(
  'two verbs with an object each',
  'Envoy Marta Quell spent Tuesday in Port Asel. Quell thanked the dockers for their patience, and confirmed the long-term pledge of Norland to the harbour fund. ' +
    'She praised the pilots of the strait and warned the owners of old barges. She stressed the need to avoid new dues on salt and encouraged steps to widen the canal.',
  [
    ['what did Quell promise?', ['long-term pledge of Norland'], ['dockers', 'canal']],
    ['who did she thank?', ['dockers'], ['harbour fund']],
    ['what did she confirm?', ['long-term pledge'], ['dockers']],
    ['what did Quell ask them not to do?', ['avoid new dues'], ['canal']],
    ['who did she warn?', ['owners of old barges'], ['pilots']],
    ['what did she deny?', undefined],
  ],
);

asks(
  'all that somebody said',
  'Mr. Bo Haugen, head of the Salt Office, stated that the new rules help small boats. Mr. Haugen highlighted the age of the two harbours. He affirmed the will of the office to lend cranes. ' +
    'He stated that the rules ask for clean decks. He further said that the rules are reviewed every June. “We thank the pilots. We count on the owners of the barges to go on like this”, commented Ada Moor, Mayor of Port Asel.',
  [
    [
      'what did Haugen say?',
      ['help small boats', 'age of the two harbours', 'lend cranes', 'clean decks', 'reviewed every June'],
      ['count on'],
    ],
    ['what did Haugen say about the rules?', ['help small boats', 'clean decks', 'reviewed every June'], ['cranes', 'age of']],
    ['what did Moor say?', ['thank the pilots', 'count on the owners'], ['commented']],
    ['what did they say about the cranes?', ['lend cranes']],
    ['what did they say about the lighthouse?', undefined],
  ],
);

asks(
  'a deed that was settled is no word of anybody',
  'Prime Minister Iva Lund voiced her joy that the bridge was open. Prime Minister Lund also agreed to lend forty buses to Sudria.',
  [
    ['what did Lund say?', ['joy that the bridge was open'], ['buses']],
    ['what did Lund agree to?', ['lend forty buses']],
  ],
);
asks(
  'two sides, and one of them',
  'Commissioner Tova Ruus and Governor Pell Amari held talks in Osk on 3 May. The two sides exchanged views on grain, on the rail tunnel and on visas for students. Both sides agreed that grain should move by rail. ' +
    'They also resolved to open two consulates. The parties voiced their shared worry over drought and pledged funds for wells. Governor Amari called on the Commissioner to cease the tolls and asked for new scales. ' +
    'Ruus further noted that the tunnel was safe, and went on to thank the miners.',
  [
    ['what did they agree on?', ['grain should move by rail'], ['visas', 'drought', 'tolls']],
    ['what did the two sides agree?', ['grain should move by rail'], ['visas']],
    ['what did they talk about?', ['grain'], ['consulates', 'wells']],
    ['what did they pledge?', ['funds for wells'], ['worry', 'rail']],
    ['what did Amari ask her not to do?', ['cease the tolls'], ['new scales']],
    ['what did Amari ask for?', ['new scales']],
    ['what did Ruus say about the tunnel?', ['tunnel was safe'], ['miners']],
    ['what did the governor promise?', undefined],
    ['who did Ruus thank?', ['miners'], ['tunnel']],
    ['what are they worried about?', ['drought'], ['wells']],
  ],
);
