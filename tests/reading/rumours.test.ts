import { describe, expect } from 'vitest';
import { facts, read, table } from './fixture.ts';

describe('what is told only as a report or claim', () => {
  table(
    [
      ['The Office is aware of reports that Ms. Ana Lind met Mr. Bo Berg. These reports are incorrect.', ['negative']],
      ['Media reports claim that Ms. Ana Lind met Mr. Bo Berg. This is not true.', ['negative']],
      ['Reports that Ms. Ana Lind met Mr. Bo Berg are false.', ['negative']],
      ['According to some media, Ms. Ana Lind met Mr. Bo Berg. The Ministry rejects these claims as baseless.', ['negative']],
      ['The Office rejects as untrue media reports that Ms. Ana Lind met Mr. Bo Berg.', ['negative']],
      ['It has been claimed that Ms. Ana Lind met Mr. Bo Berg. No such meeting took place.', ['negative']],
      ['There are rumours in town that Ms. Ana Lind met Mr. Bo Berg.', ['possible']],
      ['Asked about rumours that Ana Lind had met Bo Berg, the spokesman said that she had met Nils Rud.', ['possible', 'happened']],
      // Told as what is so.
      ['The mission reports that Ms. Ana Lind met Mr. Bo Berg. All is well.', ['happened']],
      ['In a report that runs to six pages, Ana Lind tells how she met Bo Berg. This is not true.', ['happened']],
      ['According to some media, Ms. Ana Lind met Mr. Bo Berg. They talked about fish.', ['happened']],
      ['Ms. Ana Lind met Mr. Bo Berg. The reports of losses are incorrect.', ['happened']],
    ],
    (text, wanted) =>
      expect(facts(read(text), 'meeting').map((f) => (f.polarity === 'negative' ? 'negative' : f.modality))).toEqual(wanted),
  );
});
