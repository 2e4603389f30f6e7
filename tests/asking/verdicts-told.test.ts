import { asks } from './asks.ts';

// Yes and no: what settles them, and what only looks as if it did.

asks(
  'nobody, somebody, anything',
  `The port of Halvik reopened on Monday. Nobody was hurt when the crane fell.
Eleven members voted in favour; none opposed the draft. Sarnia abstained.
The warden said that no one had been inside the mill at the time of the fire.
Two guards were arrested on Tuesday in Torven. No charges have been filed.
The delegations agreed to share sonar data.
No country objected to the fee.
The harbour master may fine anyone who moors there.`,
  [
    ['was anyone hurt?', ['no']],
    ['was anybody injured when the crane fell', ['no']],
    ['did anyone oppose the draft', ['no']],
    ['was anyone in the mill during the fire', ['no']],
    ['did any country object to the fee', ['no']],
    ['did anyone object to the fee', ['no']],
    ['was anyone arrested?', ['yes']],
    ['did they agree on anything', ['yes']],
    ['did anyone abstain', ['yes']],
    ['was anyone killed', undefined],
    ['was anyone fined', undefined],
    ['was anyone in the port when it reopened', undefined],
    ['did any member resign', undefined],
    ['did anyone vote for the fee', undefined],
  ],
);

asks(
  'still, before, the first of its kind',
  `Governor Lena Brandt received former mayor Otto Falk and the chair of the water board, Ines Moro, in Torven.
The ferry's hours continued to be limited by ice.
An earlier audit of the reservoir took place in 2019.
It is the first such contract that Halvia has signed with a foreign yard.
This was the first shipment of this size to leave the port since the strike.
There are no longer any foreign trainers at the Torven academy.`,
  [
    ['is falk still mayor?', ['no']],
    ['was falk ever mayor of halvik', undefined],
    ['are the ferry hours still limited', ['yes']],
    ['was there an audit of the reservoir before', ['yes']],
    ['was there a survey of the reservoir before', undefined],
    ['is it the first contract of this kind halvia has signed', ['yes']],
    ["is it halvia's first big contract of that kind", ['yes']],
    ['first shipment since the strike?', ['yes']],
    ['is it the first foreign yard', undefined],
    ['are there foreign trainers in torven', ['no']],
    ['are there foreign trainers in halvik', undefined],
  ],
);

asks(
  'deeds told by a noun',
  `With Norland's consent, the council appointed three arbiters.
An offer of tents was made to Sarnia. Sarnia has asked for Norland's approval of the route.
The spokesman of the Bishop, Anselm Roth, recalled his appeal last week for calm in the valley.
The minister praised Halvia's support for the arbiters.
No appeal for funds was issued. The board discussed a possible offer of boats to Torven.
Torven gave its agreement to the survey.`,
  [
    ['did norland consent?', ['yes']],
    ['were tents offered to sarnia?', ['yes']],
    ['was any offer of tents made to sarnia', ['yes']],
    ['did torven agree to the survey', ['yes']],
    ['does halvia support the arbiters', ['yes']],
    ['did norland approve the route', undefined],
    ['were boats offered to torven', undefined],
    ['did sarnia consent', undefined],
    ['did sarnia offer tents', undefined],
    ['did torven appoint the arbiters', undefined],
  ],
);

asks(
  'who did it to whom',
  `The Force Commander, General Aino Wirth, flew to the island on Sunday. She was received by Mayor Dag Holm.
The trade delegation was not received by the Premier, who was abroad. The Premier wrote to the delegation.
General Wirth will also meet the Leader of the Opposition and members of the Fishers' League.
Mayor Holm met the envoy of Sarnia, who had earlier seen the Bishop of Torven.`,
  [
    ['did the force commander go to the island?', ['yes']],
    ['did the premier receive the trade delegation', ['no']],
    ['will she see the opposition leader', ['yes']],
    ['did the premier go to the island', undefined],
    ['did wirth receive the mayor', undefined],
    ['did holm meet the bishop', undefined],
  ],
);

asks(
  'the same in other words',
  `No delegation opposed the quota, though two reserved their position. Four sailors were rescued and none was injured, the coast guard said.
Ms Petra Quill, former Director of the Harbour Trust, spoke on behalf of the donors.
There is no hospital on the island. An earlier survey was carried out in 2017 by Norland. The bridge has yet to be repaired.
This is the second such training to be held in Orland.

It is the Harbour Trust's first loan since 2014. The observers were not permitted to enter the camp at Brae.`,
  [
    ['was anybody hurt', ['no']],
    ['did anyone oppose the quota', ['no']],
    ['did anyone reserve their position', ['yes']],
    ['was anyone rescued', ['yes']],
    ['did anybody support the quota', undefined],
    ['is quill still director of the harbour trust', ['no']],
    ['is there a hospital on the island?', ['no']],
    ['was there a survey before', ['yes']],
    ['has the bridge been repaired yet', ['no']],
    ['is it the first training of this kind in orland', ['no']],
    ["is it the harbour trust's first loan", undefined],
    ['did the observers enter the camp', ['no']],
    ['did norland enter the camp', undefined],
  ],
);
