import type { Language } from './language.ts';

/** Serbian. Discord does not offer it, so its words are for `/help` only, and the commands keep their English names. */
export const serbian: Language = {
  name: 'Srpski',
  locale: null,
  about: 'Odgovaram na pitanja o zvaničnim saopštenjima za javnost, svaki put sa rečenicom koja to dokazuje.',
  answers: 'Pita se na engleskom. Odgovori su na jeziku saopštenja, od reči do reči.',
  words: {
    met: ['met', 'Ko se s kim sastao'],
    said: ['said', 'Šta je ko rekao ili ko je o čemu govorio'],
    visited: ['visited', 'Ko je posetio koje mesto'],
    who: ['who', 'Koju funkciju neko obavlja ili ko obavlja funkciju'],
    mandate: ['mandate', 'Na osnovu čega deluje organizacija ili misija'],
    when: ['when', 'Kada se nešto dogodilo'],
    where: ['where', 'Gde se nešto dogodilo'],
    ask: ['ask', 'Pitaj saopštenja svojim rečima, na engleskom'],
    graph: ['graph', 'Ko se s kim sastao, kao slika'],
    timeline: ['timeline', 'Šta se kada dogodilo, sa slikom'],
    compare: ['compare', 'Šta dva saopštenja govore o istom'],
    briefings: ['briefings', 'Saopštenja koja se mogu pitati'],
    help: ['help', 'Šta se ovde može pitati'],
  },
};
