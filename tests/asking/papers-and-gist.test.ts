import { asks } from './asks.ts';

// Papers, their numbers and subjects, former names, places in front, what a release names and what it is about.

asks(
  'papers, names and the gist',
  `Minister Orla Veck and Governor Dario Munk signed a Memorandum of Understanding on Pilot Training and witnessed the exchange of lamps.
The Lake Mission was extended by Security Council Resolution 2811, which also condemned raids on fishing boats.
The post of the Lake Ombudsman was established by the 1987 Orlec Statute.
She met divers in line with UN Security Council Resolution 1802 on Youth and Rivers.
In accordance with Article 7 of the Charter of the Council, the chairmanship will pass to Norland on 1 May.
The Partnership builds on the Gellin Declaration, in which both sides promised cleaner ports.
The two sides decided to establish a committee on harbour safety, which will meet twice a year.
Both ministers agreed to open negotiations on a pilotage agreement.
Monitors drove through Sarnak (formerly Redhill) on Tuesday.
Veck will open a rural clinic in Pell on 3 June.
On the day after the vote, the findings of the observers will be presented at a press briefing in Pell.
He met in Hask with the harbour master to discuss the delivery of spare ropes.
Memoranda of Understanding on dredging and lamp oil were exchanged after the talks.`,
  [
    ['Number of the resolution that extended the Lake Mission?', ['Resolution 2811']],
    ['By what decision of the Security Council was the Lake Mission extended?', ['Resolution 2811']],
    ["Youth and Rivers - what's the number of the resolution?", ['Resolution 1802']],
    ['By which document was the post of the Ombudsman established?', ['1987 Orlec Statute']],
    ['Where does the post of the Ombudsman have its legal origin?', ['1987 Orlec Statute']],
    ['Which provision of the charter hands the chair to Norland?', ['Article 7']],
    ['To what paper did Veck and Munk put their pens?', ['Pilot Training']],
    ['Which paper bears the signatures of Veck and Munk?', ['Pilot Training']],
    ["Sarnak's former name?", ['Redhill']],
    ['Under what name was Sarnak known in the past?', ['Redhill']],
    ['What did Sarnak use to be called?', ['Redhill']],
    ['In Pell Minister Veck opens what?', ['rural clinic']],
    ['In Pell what will Veck open?', ['rural clinic']],
    ['On the day after the vote what is planned?', ['press briefing']],
    ['What was the subject of the talks in Hask?', ['spare ropes']],
    ['What topics do the memoranda cover?', ['dredging and lamp oil']],
    ['Subject of the memoranda exchanged?', ['dredging and lamp oil']],
    ['Does Sarnak come up in the text?', ['yes']],
    ['Do they say anything about Sarnak?', ['yes']],
    ['Can I find anything on Sarnak in it?', ['yes']],
    ['Is Sarnak in the text?', ['yes']],
    ['Does the text touch on dredging?', ['yes']],
    ['Can you sum up the news for me?', ['press release']],
    ['Give me the gist.', ['press release']],
    ['Can you tell me in short what the news is?', ['press release']],
    ['What kind of text is this?', ['press release']],
    ['Does Brill come up in the text?', undefined],
    ['Do they say anything about Brill?', undefined],
    ['Which document did Veck and Brill put their names to?', undefined],
    ["Brill's former name?", undefined],
    ['Former name of Pell?', undefined],
    ['What was the subject of the talks in Brill?', undefined],
    ['Number of the treaty that extended the Lake Mission?', undefined],
  ],
);
