import { asks } from './asks.ts';

// Whether somebody holds a post, who holds one that a description stands for, and whom 'who' goes back to.

asks(
  'head of government',
  'The Foreign Minister is scheduled to call on His Excellency Otto Frank, the Head of Government of Norland, as well as Her Excellency Eva Holm, President of the Senate. The Foreign Minister, Ana Lind, will travel on Monday.',
  [
    ['head of government of norland is?', ['Otto Frank']],
    ['who is the head of government of norland', ['Otto Frank']],
    ['president of the senate is?', ['Eva Holm']],
    ['the foreign minister is?', ['Ana Lind']],
    ["frank's function?", ['Head of Government']],
    ["what is otto frank's role in this?", ['Head of Government']],
    ["what's eva holm's position?", ['President of the Senate']],
  ],
);

asks(
  'former posts, and those of today',
  'In Lenz, Holm met with President Bo Berg, Prime Minister Otto Frank, and former Speaker Ivo Senn. She also met acting Interior Minister Ada Mori.',
  [
    ['is senn still speaker?', ['no']],
    ['is berg still president', ['yes']],
    ['is frank the prime minister', ['yes']],
    ['is senn the speaker', ['no']],
    ['who is the speaker', undefined],
    ['is senn still in parliament', undefined],
    ['who is acting interior minister', ['Ada Mori']],
    ['was senn speaker', ['yes']],
  ],
);

asks(
  "'who' behind the place in a post",
  '“Women pay the price,” said Eva Holm, the Head of the Coast Office in Lenz, who chaired the meeting. The meeting was held on Monday.',
  [
    ['who chaired the meeting', ['Eva Holm']],
    ['who chaired it', ['Eva Holm']],
  ],
);

asks(
  'who hosts the visit',
  'The visit is hosted by President Otto Frank. President Ana Lind and President Frank will hold talks in Lenz on Thursday.',
  [
    ['who is hosting him there?', ['Otto Frank']],
    ['who hosts the visit', ['Otto Frank']],
    ['who is hosting lind', ['Frank']],
  ],
);

asks(
  'posts of several',
  'Lenz, 3 May – Minister for Trade Ana Lind met the head of the Coast Agency, Dr. Bo Berg, and Deputy Prime Minister Otto Frank. Former Ambassador Eva Holm, now a judge, was there. Ivo Senn will become Governor in June.',
  [
    ['is lind the minister for trade', ['yes']],
    ['is berg head of the coast agency?', ['yes']],
    ['is frank prime minister', undefined],
    ['is frank the prime minister', undefined],
    ['is lind the minister for health', undefined],
    ['is holm ambassador', ['no']],
    ['is eva holm still ambassador?', ['no']],
    ['is senn governor', undefined],
    ['is senn the governor now', undefined],
    ['is berg a minister', undefined],
    ['is ana lind in lenz', undefined],
    ['was frank deputy prime minister', undefined],
    ['is otto frank deputy prime minister', ['yes']],
  ],
);
