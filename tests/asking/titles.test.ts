import { expect, it } from 'vitest';
import { asks } from './asks.ts';
import { answerFrom } from './fixture.ts';

// A title before a name in the question must be one that the release gives.
const VISIT = `President Ana Lind received Deputy Minister of Trade Bo Berg, Major General Otto Frank and Ms. Dora Holm at the palace.
She also met with the Secretary-General of the Baltic League, Karla Weiss, Crown Prince Emil Sand and former Speaker Per Dahl.
Vice President Ivo Rask held talks with Lisa Moll, the adviser to the President, and with Under Secretary of State Nora Vik.
Foreign Minister Ulf Sund and Minister of Energy Ole Sund met with Tom Kerr.`;

asks('titles that the release gives', VISIT, [
  ['did president lind receive deputy minister berg?', ['yes']],
  ['did lind meet general frank?', ['yes']],
  ['did Lind meet Maj. Gen. Frank?', ['yes']],
  ['did Lind meet Ms Holm?', ['yes']],
  ['did Lind meet secretary general Weiss?', ['yes']],
  ['did Lind meet the crown prince Emil Sand?', ['yes']],
  ['did Lind meet prince Sand?', ['yes']],
  ['did vice president Rask meet under secretary Vik?', ['yes']],
  ['did VP Rask meet Moll?', ['yes']],
  ['did Kerr meet foreign minister Sund?', ['yes']],
  ['did Kerr meet energy minister Sund?', ['yes']],
  ['did Kerr meet minister Sund?', ['yes']],
  ['who met general Frank?', ['Ana Lind']],
]);

asks('titles that the release does not give', VISIT, [
  ['did Lind meet minister Berg?', undefined],
  ['did king Lind receive Berg?', undefined],
  ['did Lind meet colonel Frank?', undefined],
  ['did Lind meet major Frank?', undefined],
  ['did Lind meet ambassador Holm?', undefined],
  ['did Lind meet President Dora Holm?', undefined],
  ['did Lind meet general Weiss?', undefined],
  ['did Lind meet king Sand?', undefined],
  ['did president Rask meet Moll?', undefined],
  ['did Rask meet president Moll?', undefined],
  ['did Rask meet secretary Vik?', undefined],
  ['did Kerr meet defence minister Sund?', undefined],
  ['did Kerr meet prime minister Ole Sund?', undefined],
  ['who met ambassador Holm?', undefined],
  ['where did Lind meet president Holm?', undefined],
]);

const TALKS = `Chancellor Mara Voss and Brig. Gen. Tim Reed met with the Foreign Ministers of Norway and Sweden, Karl Lund and Eva Blom.
Senator Jack Moore met Rear Admiral Paul Stone and the Archbishop of Oslo, Olav Fjord.
Director-General Rosa Lima received High Representative Josep Vidal and Ida Kroll, who chairs the Senate.
The Ambassador of Malta, Carmen Borg, called on Acting Governor Hugo Prat.`;

asks('titles in other wordings', TALKS, [
  ['did chancellor Voss meet foreign minister Blom?', ['yes']],
  ['did Voss meet minister Blom?', ['yes']],
  ['did Voss meet minister Lund?', ['yes']],
  ['did Voss meet king Lund?', undefined],
  ['did Voss meet prime minister Eva Blom?', undefined],
  ['did senator Moore meet admiral Stone?', ['yes']],
  ['did Moore meet general Stone?', undefined],
  ['did Moore meet archbishop Fjord?', ['yes']],
  ['did Moore see bishop Fjord?', undefined],
  ['did director general Lima meet high representative Vidal?', ['yes']],
  ['did director Lima meet Vidal?', ['yes']],
  ['did president Lima meet Vidal?', undefined],
  ['did Lima meet commissioner Josep Vidal?', undefined],
  ['did general Reed meet Lund?', ['yes']],
  ['did major Reed meet Lund?', undefined],
  ['did ambassador Borg call on governor Prat?', undefined],
  ['did ambassador Borg call on acting governor Prat?', ['yes']],
  ['who did president Voss meet?', undefined],
  ['who did chancellor Voss meet?', ['Karl Lund', 'Eva Blom']],
  ['what did minister Voss say?', undefined],
]);

it('says which title nobody of that name has', () => {
  expect(answerFrom(VISIT, 'did Lind meet President Dora Holm?').text).toBe(
    "The release does not say: it gives nobody called 'Dora Holm' the title 'President'.",
  );
});
