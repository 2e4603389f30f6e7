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
