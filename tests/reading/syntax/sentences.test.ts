import { describe, expect, it } from 'vitest';
import { arcs, parse } from './parse.ts';

/** Sentences in the manner of releases, with the arcs that reading depends on. */
const SENTENCES: [string, string[]][] = [
  [
    'The Minister met with the Ambassador in Vienna on Monday.',
    ['Minister <nsubj met', 'Ambassador <obl met', 'met <root ROOT', 'Vienna <obl met', 'Monday <obl met'],
  ],
  ['President Vjosa Osmani received the Secretary General.', ['Vjosa <nsubj received', 'Osmani <flat Vjosa', 'General <obj received']],
  [
    'The delegation was welcomed by the Governor and visited the new hospital.',
    [
      'delegation <nsubj:pass welcomed',
      'was <aux:pass welcomed',
      'Governor <obl welcomed',
      'visited <conj welcomed',
      'hospital <obj visited',
    ],
  ],
  [
    'They discussed trade, energy, security and migration.',
    ['They <nsubj discussed', 'trade <obj discussed', 'energy <conj trade', 'security <conj trade', 'migration <conj trade'],
  ],
  [
    'The Chairman will not travel to Geneva next week.',
    ['Chairman <nsubj travel', 'will <aux travel', 'not <advmod travel', 'Geneva <obl travel', 'week <obl:tmod travel'],
  ],
  // A clause between the subject and its verb.
  [
    'The envoy, who was named on 1 March, will accompany her.',
    ['accompany <root ROOT', 'envoy <nsubj accompany', 'named <acl:relcl envoy', 'her <obj accompany'],
  ],
  ['A stop in Oslo that had been foreseen will not take place.', ['take <root ROOT', 'stop <nsubj take', 'foreseen <acl:relcl stop']],
  // A second phrase with the preposition of the first goes on with it, and what stands behind it with what the first has.
  ['They met elders, who asked for lighting and for a secondary school.', ['lighting <obl asked', 'school <conj lighting']],
  ['The paper was signed for Norland by Ana Lind and for Sudland by the Director, Bo Berg.', ['Ana <obl signed', 'Director <conj Ana']],
  // A noun before a hyphen tells of the participle behind it, in the plural too.
  ['They defend the rules-based maritime order.', ['rules <compound based', 'based <amod order', 'order <obj defend']],
  ['He supports a needs-based approach.', ['needs <compound based', 'approach <obj supports']],
  ['She praised a rights-based plan.', ['rights <compound based', 'plan <obj praised']],
  ['They praised the rules based on custom.', ['rules <obj praised']],
  // A participle behind its noun is no second verb, and nobody says a person.
  ['The boat built in 2019 was sold to a museum.', ['boat <nsubj:pass sold', 'built <acl boat', 'sold <root ROOT', 'museum <obl sold']],
  ['The ferry repaired on Tuesday was turned back.', ['ferry <nsubj:pass turned', 'repaired <acl ferry', 'turned <root ROOT']],
  ['The plan adopted in May was ratified by the council.', ['plan <nsubj:pass ratified', 'adopted <acl plan', 'ratified <root ROOT']],
  // A clause behind a noun, a comma and 'which' is the noun's; the verb of the sentence keeps its subject.
  [
    'They spoke of the resumption of rail traffic, which was interrupted in March 2006.',
    ['traffic <nmod resumption', 'interrupted <acl:relcl traffic', 'spoke <root ROOT'],
  ],
  ['The Adviser, Dr Mara Lind, who was appointed in March, will accompany them.', ['accompany <root ROOT', 'Adviser <nsubj accompany']],
  ['Ferries on the lake, which were stopped in May, will run again.', ['stopped <acl:relcl Ferries']],
  ['The patrols covered 90 villages during the week, of which 12 were in the north.', ['villages <obj covered']],
  ['The delegation arrived in May and was received by the council.', ['arrived <root ROOT', 'received <conj arrived']],
  ['The office said the skipper, the owner of the boat, called the harbour over the leak.', ['called <ccomp said', 'harbour <obj called']],
  [
    'She said that the mission would continue its work.',
    [
      'She <nsubj said',
      'continue <ccomp said',
      'mission <nsubj continue',
      'would <aux continue',
      'work <obj continue',
      'its <nmod:poss work',
    ],
  ],
  [
    'The Council adopted a resolution that extends the mandate of the force.',
    ['Council <nsubj adopted', 'resolution <obj adopted', 'extends <acl:relcl resolution', 'mandate <obj extends', 'force <nmod mandate'],
  ],
  [
    'Anna Berg, the Director of the Agency, opened the conference.',
    ['Anna <nsubj opened', 'Director <appos Anna', 'Agency <nmod Director', 'conference <obj opened'],
  ],
  ['The agreement was signed in Paris in 1999.', ['agreement <nsubj:pass signed', 'Paris <obl signed', '1999 <obl signed']],
  [
    'Mr. Okafor and Ms. Lindqvist visited the camp.',
    ['Okafor <nsubj visited', 'and <cc Lindqvist', 'Lindqvist <conj Okafor', 'camp <obj visited'],
  ],
  [
    'The Commission is the largest donor to the region.',
    ['Commission <nsubj donor', 'is <cop donor', 'donor <root ROOT', 'largest <amod donor', 'region <nmod donor'],
  ],
  [
    'During the visit, the Prime Minister met with the King and the Crown Prince.',
    ['visit <obl met', 'Minister <nsubj met', 'King <obl met', 'Prince <conj King'],
  ],
  [
    'General Stone was appointed commander of the mission in March.',
    [
      'Stone <nsubj:pass appointed',
      'was <aux:pass appointed',
      'appointed <root ROOT',
      'commander <xcomp appointed',
      'mission <nmod commander',
    ],
  ],
  [
    'The talks, which were held in Oslo, lasted three hours.',
    ['talks <nsubj lasted', 'held <acl:relcl talks', 'which <nsubj:pass held', 'Oslo <obl held', 'hours <obl:tmod lasted'],
  ],
  ['"We are ready to help," the Minister said.', ['Minister <nsubj said', 'help <xcomp ready', 'We <nsubj ready', 'are <cop ready']],
  [
    'He thanked the troops for their service and praised their courage.',
    ['He <nsubj thanked', 'troops <obj thanked', 'service <obl thanked', 'praised <conj thanked', 'courage <obj praised'],
  ],
  [
    'If the parties agree, the Secretary will travel to the region.',
    ['agree <advcl travel', 'If <mark agree', 'parties <nsubj agree', 'Secretary <nsubj travel', 'region <obl travel'],
  ],
  [
    'Officials from France, Germany and Italy attended the meeting.',
    ['Officials <nsubj attended', 'France <nmod Officials', 'Germany <conj France', 'Italy <conj France', 'meeting <obj attended'],
  ],
  [
    'The Ambassador called on both sides to refrain from violence.',
    ['Ambassador <nsubj called', 'sides <obl called', 'refrain <xcomp called', 'violence <obl refrain'],
  ],
  [
    "The Foreign Minister's visit was postponed because of the storm.",
    ['Minister <nmod:poss visit', "'s <case Minister", 'visit <nsubj:pass postponed', 'storm <obl postponed'],
  ],
  ['The two leaders agreed to strengthen cooperation.', ['leaders <nsubj agreed', 'strengthen <xcomp agreed']],
  ['Both sides attached great weight to clean harbours.', ['sides <nsubj attached', 'weight <obj attached']],
  ['The plan adopted by the council.', ['adopted <acl plan']],
];

describe('sentences of releases', () => {
  it.each(SENTENCES)('%s', (text, expected) => {
    expect(arcs(parse(text))).toEqual(expect.arrayContaining(expected));
  });
});
