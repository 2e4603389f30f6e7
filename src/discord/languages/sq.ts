import type { Language } from './language.ts';

/** Albanian. Discord does not offer it, so its words are for `/help` only, and the commands keep their English names. */
export const albanian: Language = {
  name: 'Shqip',
  locale: null,
  about: 'U përgjigjem pyetjeve për komunikata zyrtare për shtyp, çdo herë me fjalinë që e vërteton.',
  answers: 'Pyetjet bëhen në anglisht. Përgjigjet janë në gjuhën e komunikatës, fjalë për fjalë.',
  words: {
    met: ['met', 'Kush u takua me kë'],
    said: ['said', 'Çfarë tha dikush, ose kush foli për diçka'],
    visited: ['visited', 'Kush vizitoi cilin vend'],
    who: ['who', 'Cilin post mban dikush, ose kush e mban një post'],
    mandate: ['mandate', 'Mbi çfarë baze vepron një organizatë ose mision'],
    when: ['when', 'Kur ndodhi diçka'],
    where: ['where', 'Ku ndodhi diçka'],
    ask: ['ask', 'Pyet komunikatat me fjalët e tua, në anglisht'],
    graph: ['graph', 'Kush u takua me kë, si figurë'],
    timeline: ['timeline', 'Çfarë ndodhi dhe kur, me figurë'],
    compare: ['compare', 'Çfarë thonë dy komunikata për të njëjtën gjë'],
    briefings: ['briefings', 'Komunikatat që mund të pyeten'],
    help: ['help', 'Çfarë mund të pyetet këtu'],
  },
};
