import { describe, expect, it } from 'vitest';
import { plainInPassing } from '../../src/asking/wording/turns/in-passing.ts';

const PLAIN: readonly (readonly [asked: string, plain: string])[] = [
  ['Could you list everyone Berg saw in Lund?', 'list everyone Berg saw in Lund?'],
  ['in lund berg sat down with which ministers, full list', 'which ministers did berg meet in lund'],
  ['who did Berg meet in Lund, full list please', 'who did Berg meet in Lund'],
  ['What are the letters OPX short for?', 'what does OPX stand for?'],
  ['OPX is short for what', 'what does OPX stand for'],
  ["What does Holm do in Norland's government?", "what is Holm's post in Norland's government?"],
  ['tell me about this Ms Holm, what does she do', 'what does Ms Holm do'],
  ['who did Berg meet, not counting the mayor', 'who did Berg meet apart from the mayor'],
  ['which school does she visit while in Lund', 'which school does she visit in Lund'],
  ['Holm is the ambassador of what place', 'which country is Holm the ambassador of'],
  ['number of the law the guards act under', 'the guards act under which law'],
  ['number of the decree behind the closure', 'on which decree is the closure based'],
  ['on which legal basis did the scheme get the green light', 'on which legal basis was the scheme approved'],
  ['how many nurses got arrested', 'how many nurses were arrested'],
  ["How come they didn't sign anything?", "why didn't they sign anything?"],
  ['what does Berg hope to get from sending engineers', 'why is Berg sending engineers'],
  ['the train line is how long?', 'what is the length of the railway line?'],
  ['size of the Norlandic contingent in Lund', 'how large is the Norlandic contingent in Lund'],
  ['size of the naval contingent', 'how large is the naval contingent'],
  ['which minister looks after fisheries in Norland', 'who is the minister for fisheries in Norland'],
  ['names of his travel companions', 'who accompanied him'],
  ['Who is she taking along?', 'who is travelling with her?'],
  ['the Norlander who shares the chair with her', 'who co-chairs with her'],
  ['who will lead the talks jointly with Berg', 'who will co-chair the talks with Berg'],
  ['name of the person in charge of the clinic', 'who is in charge of the clinic'],
  ['when was the envoy there', "when did the envoy's visit take place"],
  ['who is in charge of the Norlandic delegation', 'who led the Norlandic delegation'],
  ['the person claiming that the tour helps', 'who said the tour helps'],
  ['the man whose company Red Star is', 'who owns Red Star'],
  ['date the Norlanders go to the polls', 'when do the Norlanders go to the polls'],
  ['boats seized so far: how many', 'how many boats were seized so far'],
  ['Who were the people Berg saw on board?', 'who did Berg see on board?'],
  ['the person Berg spoke to about the mission', 'who did Berg speak to about the mission'],
  ['names of everyone Berg had long talks with', 'who did Berg have long talks with'],
  ['when did they accept Sudria as a state', 'when did they recognise Sudria'],
];

const OTHERS: readonly string[] = [
  'who met the people of Lund',
  'what are the letters about',
  'what does Holm do',
  'what does the agency do in Norland',
  'who is in charge of the clinic',
  'how long is the visit',
  'how long was the bridge closed',
  'size of the fund',
  'which minister is responsible for the delay',
  'who did the people elect',
  'who is travelling to Lund',
  'people killed in Lund',
  'why did the girl get a medal',
  'what is the name of the envoy',
  'how many nurses got a medal',
  'who named the ship',
  'the officials in Lund',
  'while in Lund, who did she meet',
  'when was the envoy in Lund',
  'name of the law',
  'when was the mission there',
  'who chaired the talks together with Berg',
  'who is the chief of the mission',
  'who did Berg meet, names pls',
];

describe('questions as people put them in passing', () => {
  it.each(PLAIN)('%s', (asked, plain) => {
    expect(plainInPassing(asked)).toBe(plain);
  });
  it.each(OTHERS)('leaves as it is: %s', (asked) => {
    expect(plainInPassing(asked)).toBe(asked);
  });
});
