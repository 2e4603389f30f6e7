import { asks } from './asks.ts';

// What stood in the way of something, or did it harm: told by 'was delayed by …', asked for by 'why' and 'what'.

asks(
  'why something was held up, told behind by',
  'The search for the yacht was hampered by thick fog. Work on the Orvel dam was delayed by a strike, and the turbines will arrive only in May. ' +
    'A rockfall damaged the bridge at Stell. The road to Tarn was closed by a flood. The concert was postponed by two weeks. The motion on fees was ' +
    'blocked by the Senate. The school in Tarn was not damaged by the quake. The fair was suspended by decree. The ferry could be delayed by ice.',
  [
    ['why was the search hampered?', ['thick fog'], ['search']],
    ['what hampered the search', ['fog'], ['search']],
    ['why was work on the dam delayed', ['strike'], ['turbines', 'fog']],
    ['what delayed the work on the dam?', ['strike'], ['turbines']],
    ['why did work on the dam get held up?', ['strike']],
    ['what held up the work on the dam', ['strike']],
    ['what damaged the bridge?', ['rockfall'], ['Stell']],
    ['what closed the road to Tarn', ['flood']],
    ['why was the road to Tarn closed?', ['flood']],
    ['why was the concert postponed?', undefined],
    ['why was the motion on fees blocked?', undefined],
    ['why was the school damaged?', undefined],
    ['why was the fair suspended?', undefined],
    ['why was the ferry delayed', undefined],
    ['why was the bridge closed?', undefined],
    ['what closed the school in Tarn?', undefined],
  ],
);

asks(
  'what a thing did to a thing',
  'The eastern pass was blocked by an avalanche. Talks in Holm were interrupted by a power cut. A swarm of locusts destroyed the maize harvest. ' +
    'The opening of the museum was overshadowed by protests. The vote was delayed by an hour.',
  [
    ['why was the pass blocked', ['avalanche']],
    ['what interrupted the talks?', ['power cut']],
    ['what destroyed the harvest', ['locusts']],
    ['why did the talks get interrupted?', ['power cut']],
    ['what overshadowed the opening', ['protests']],
    ['why was the vote delayed?', undefined],
    ['what blocked the road?', undefined],
    ['what delayed the opening of the museum?', undefined],
    ['why was the museum blocked', undefined],
  ],
);
