import { asks } from './asks.ts';

asks(
  'how somebody sees a thing, in the words of that one',
  'Ministers Ada Lind and Nils Rud met in Oslo. They welcomed the upcoming Lakes Summit taking place on 15 June as an important step in the renewed partnership. President Bo Berg described the treaty as a milestone for the region and signed it. Mr. Berg called the attack on the port a cowardly act. Rud reiterated the ironclad commitment of Norland to the alliance. Lind hailed the accord as historic. Ken Barker regards the ferry as vital, as well as the bridge. The road is seen as a lifeline by farmers. Barker did not describe the tunnel as safe. The old mayor praised the port workers.',
  [
    ['how do Lind and Rud see the coming Lakes Summit?', ['an important step in the renewed partnership']],
    ['how did Berg describe the treaty', ['a milestone for the region'], ['signed']],
    ['what did Berg call the treaty', ['a milestone for the region']],
    ['what did Berg call the attack', ['a cowardly act'], ['port']],
    ["how did Rud describe Norland's commitment to the alliance", ['ironclad']],
    ['how did Lind describe the accord', ['historic']],
    ['how does Barker view the ferry', ['vital'], ['bridge']],
    ['how is the treaty described', ['a milestone'], ['historic']],
    ['how is the road seen', ['a lifeline'], ['farmers']],
    ['how does Lind view the ferry', undefined],
    ['how did Lind describe the treaty', undefined, undefined, 'not yet'],
    ['how did Barker describe the tunnel', undefined],
    ['how did Berg describe the bridge', undefined],
    ['how did Lind describe the port', undefined],
    ["how did Barker describe Norland's commitment to the alliance", undefined],
  ],
);
