import { asks } from './asks.ts';

// A yes must be told of what the question names, not of what stands beside it in the sentence.

asks(
  'of another subject',
  `On the Senna coast five sailors were rescued and eleven passengers were treated for cold.
The yards are Holmvik Dock and Tarn Marine, which is insured in Grenna.
Ostmark will cover 70 percent of the repairs and Belvia 30 percent.
Minister Ina Rohde signed a pact in Grenna on Friday on a road from Ellbach to Tornau.
The eastern council agreed; the western council has not answered.
The ferries that serve Ellbach were repaired last week.`,
  [
    ['were five sailors rescued', ['yes']],
    ['were eleven passengers rescued', undefined],
    ['were eleven passengers treated for cold', ['yes']],
    ['is tarn marine insured in grenna', ['yes']],
    ['is holmvik dock insured in grenna', undefined],
    ['will ostmark cover 70 percent', ['yes']],
    ['will belvia cover 70 percent', undefined],
    ['was the pact signed in grenna', ['yes']],
    ['was the pact signed in tornau', undefined],
    ['was it signed in ellbach?', undefined],
    ['did the western council agree', undefined],
    ['were the ferries repaired', ['yes']],
  ],
);

asks(
  'of other words',
  `Minister Ina Rohde met Governor Pal Edsen in Grenna on Friday. The Minister said that Ostmark would join the harbour fund next spring.
Governor Edsen announced a new pier for Tornau.
Traders may not sell the wood of the Ellbach forest.`,
  [
    ['did rohde promise money', undefined],
    ['did the minister offer money?', undefined],
    ['did rohde say that ostmark would join the harbour fund', ['yes']],
    ['did rohde say ostmark would leave the harbour fund', undefined],
    ['did edsen announce a new pier', ['yes']],
    ['did edsen announce a new school', undefined],
    ['did rohde announce a new pier', undefined],
    ['are traders banned from selling the wood', undefined],
    ['can traders sell the wood', ['no']],
  ],
);

asks(
  'told in a clause of time, of people by their post, of a plan given up',
  `The Council regretted the storm in Grenna, in which four officers were injured. No group has accepted blame for the fire.
Power came back on Monday after crews replaced the cables. The ferry will sail after divers inspect the hull.
A planned meeting with Mayor Gitta Solms was cancelled because of fog. Envoy Nils Overgaard offered to travel to Ellbach.
Guards closed the yard before anyone reached the gate.`,
  [
    ['were four officers injured', ['yes']],
    ['were nine officers injured', undefined],
    ['did anyone accept blame for the fire', ['no']],
    ['were the cables replaced', ['yes']],
    ['has the hull been inspected', undefined],
    ['was the hull inspected', undefined],
    ['was the meeting with solms called off?', ['yes']],
    ['did overgaard offer to go to ellbach', ['yes']],
    ['did overgaard go to ellbach', undefined],
    ['was the gate reached', undefined],
  ],
);

asks(
  'of another object, and of what is over or lacking',
  `Crews repaired the main gate, but the lamp at the pier is still broken. The road to Ellbach, blocked since Sunday, reopened at noon.
The school in Tornau has been without heating since May. The market, closed since Monday, will stay so.
Divers who cleaned the tank found a bell.`,
  [
    ['was the main gate repaired', ['yes']],
    ['was the lamp repaired', undefined],
    ['is the road to ellbach blocked', undefined],
    ['does the school in tornau have heating', undefined],
    ['is the market closed', ['yes']],
  ],
);
