import { asks } from './asks.ts';

// Words, requests and views asked for by a noun or an idiom: 'what were A's words on', 'what did A make of', 'own up to'.

asks(
  'words asked for by nouns',
  `Harbour Minister Orla Veck said the pause in the dredging had cost the port a full season.
Veck appealed to shipowners to keep their crews ashore until the dredging ends.
Commissioner Dario Munk promised that the lighthouse at Pell would stay lit.
Governor Hanna Stroud admitted that the ferry repairs had been too slow.
"The lock talks were short and friendly," Munk told reporters.
Stroud announced on Friday that Pell had paid back its harbour loan.
Veck warned fishermen against sailing without lamps.
Munk proposed a joint patrol in the strait.
Veck said the beacons will no longer need oil.
Stroud asked Commissioner Munk to send two more tugs.
Munk said there was no reason to close the eastern quay.`,
  [
    ["What were Veck's words on the dredging?", ['full season']],
    ["The pause in the dredging: what were Veck's words?", ['full season']],
    ["What was Veck's comment on the dredging pause?", ['full season']],
    ['What failing did Stroud own up to?', ['too slow']],
    ['What did Stroud concede?', ['too slow']],
    ['what did Munk make of the lock talks?', ['short and friendly']],
    ["What was Munk's verdict on the lock talks?", ['short and friendly']],
    ['What news did Stroud make public on Friday?', ['paid back']],
    ['Where does Munk stand on closing the eastern quay?', ['no reason to close']],
    ['What does Veck say the beacons will not need any more?', ['no longer need oil']],
    ['The lock talks were called what by Munk?', ['short and friendly']],
    ['Dredging was mentioned by whom?', ['Veck']],
    ['What assurance did Munk give about the lighthouse?', ['stay lit']],
    ["Veck's plea to shipowners: what is it?", ['crews ashore']],
    ['Stroud had a request for Munk, what was it?', ['two more tugs']],
    ['What help was Stroud hoping to get from Munk?', ['two more tugs']],
    ["What was Munk's request to Stroud?", undefined],
    ["What was Stroud's comment on the dredging?", undefined],
    ['What failing did Munk own up to?', undefined],
    ["What was Stroud's verdict on the lock talks?", undefined],
    ['The lock talks were called what by Stroud?', undefined],
    ['What assurance did Veck give about the lighthouse?', undefined],
  ],
);

asks(
  'the same in other words',
  `Education Minister Sanna Rook visited the island of Fenn on 4 June to open a school for beekeepers.
The Honey Fund gave Fenn 6 million crowns for new hives and a cold store.
"This is the best harvest in ten years," Rook told reporters, adding that prices would stay high.
She urged farmers to register their hives by August.
Deputy Governor Eli Marsh expressed concern about the spread of mites.
Marsh thanked the fund for its patience and promised that every hive would be checked.
The ban on imported bees was imposed by the Island Assembly under Regulation 88 after an outbreak of mites.
The two sides agreed to set up a working party on pollen, and will start negotiations on a trade protocol in July.
A planned stop at Upper Fenn was cancelled because of a landslide.
The mites were first noticed by a teacher.
Rook praised the teachers of Fenn for keeping the schools open.
The next session will deal with wax prices and bottle sizes.
Marsh described the fund as a lifeline.
The road was closed by the police because of the landslide.`,
  [
    ['The fund was described as what by Marsh?', ['lifeline']],
    ['How did Rook sum up the harvest?', ['best harvest']],
    ["What's the deputy governor's big concern?", ['spread of mites']],
    ["Rook's advice to farmers?", ['register their hives']],
    ['Imported bees are banned under what?', ['Regulation 88']],
    ['Use of the 6 million crowns?', ['new hives']],
    ['What lies behind the ban on imported bees?', ['outbreak of mites']],
    ['reason for the ban on bees?', ['outbreak']],
    ['Marsh is grateful to the fund for what?', ['patience']],
    ['The teachers were praised for what?', ['keeping the schools open']],
    ['Rook went to Fenn for what purpose?', ['school for beekeepers']],
    ['The mites were noticed by whom?', ['teacher']],
    ['Are bees in the text at all?', ['yes']],
    ['What was Rook praised for?', undefined],
    ['The fund was described as what by Rook?', undefined],
    ["What's Rook's big concern?", undefined],
    ["Marsh's advice to farmers?", undefined],
    ['How did Marsh sum up the harvest?', undefined],
  ],
);

asks(
  'loans, worries and papers in other words',
  `Admiral Tove Lund flew to Marrow Bay on Sunday to see the new radar station.
"The pact on pilots is a small miracle," Lund told the crews.
A ceremony at the old fort was abandoned because of hail.
The station was financed by a loan of 9 million marks from the Coast Bank.
Lund urged captains to report drifting nets, and promised that the harbour dues would not rise.
Harbour chief Per Rolf voiced worry over the state of the breakwater.
The blockade of the canal was condemned in Resolution 93 of the Sea Council.
The loan will go to masts and cables.`,
  [
    ['Number of the resolution which condemned the blockade?', ['Resolution 93']],
    ['What did the loan go to?', ['masts and cables']],
    ['What is troubling Rolf?', ['breakwater']],
    ["Rolf's main worry?", ['breakwater']],
    ['The pact on pilots: what did Lund think of it?', ['small miracle']],
    ['The ceremony at the fort was abandoned on account of what?', ['hail']],
    ['What request did Lund have for captains?', ['report drifting nets']],
    ['What was Rolf in Marrow Bay for?', undefined],
    ['What commitment did Rolf give on harbour dues?', undefined],
    ['What is troubling Lund?', undefined],
  ],
);
