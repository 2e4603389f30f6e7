import { asks } from './asks.ts';

asks(
  'who leads, by what the sentence says and not by a post',
  `The talks, co-chaired by Norway and Kenya and attended by 14 states, ended on Friday.
Ms. Ada Brell will attend the session of the Council of the Northern Ports, which Iceland chairs until May.
The President received a delegation of the Harbour Union led by its Executive Secretary, Dr. Ivo Lund of Malta.
The delegation included the Special Representative of the Union, Ambassador Rosa Finch.
The board of the fund, co-headed by Peru and Chile, will meet in June.`,
  [
    ['who chaired the talks', ['Norway', 'Kenya'], ['Iceland']],
    ['who co-chaired the talks?', ['Norway', 'Kenya']],
    ['who chairs the council', ['Iceland'], ['Brell']],
    ['who chairs the council of the northern ports?', ['Iceland']],
    ['who led the harbour union delegation', ['Ivo Lund'], ['Finch']],
    ['who heads the board of the fund', ['Peru', 'Chile']],
    ['who chairs the union', undefined, undefined, 'not yet'],
    ['who chairs the board of trade', undefined],
    ['who chaired the assembly', undefined],
  ],
);

asks(
  'who held the post before, and whose post it is',
  `Dr. Jon Abel becomes Minister of Health, replacing Mrs. Eva Rook, who has been appointed Ambassador to Peru.
The ambassador of Brazil, Paulo Mendes, presented his credentials. Mr. Mendes succeeds Carla Duarte, who left in March.
The former Minister of Finance, Mr. Felix Simon, was dismissed.
President Thea Okello met the President of Mozambique, Filip Nantes, who currently chairs the Water Union.`,
  [
    ['who was health minister before', ['Eva Rook'], ['Abel']],
    ['who was minister of health previously?', ['Eva Rook'], ['Abel']],
    ['who was ambassador of brazil before', ['Carla Duarte'], ['Mendes']],
    ['who was the brazilian ambassador formerly', ['Carla Duarte'], ['Mendes']],
    ['who is the minister of health', ['Jon Abel']],
    ['who was finance minister before', ['Felix Simon']],
    ['who is president of mozambique', ['Filip Nantes'], ['Okello']],
    ['who is president of kenya', undefined],
  ],
);

asks(
  'for whom somebody works is a body',
  `The Chairman of the Sea Investment Authority, Omar Bell, and the Norwegian Ambassador to Chad, Inga Holm, were there.
Judge Pia Lang, a lawyer with the Open Rivers Institute, spoke. Her spokesperson, Mr. Ian Chip, thanked them.
The World Grain Office and its Director, Lea Moor, signed.`,
  [
    ['who does bell work for', ['Sea Investment Authority'], ['Chairman']],
    ['which organisation does omar bell work for?', ['Sea Investment Authority'], ['Chairman']],
    ['where does bell work', ['Sea Investment Authority']],
    ['who does lang work for', ['Open Rivers Institute']],
    ['who does chip work for', undefined],
    ['who does holm work for', undefined],
    ['who is omar bell', ['Chairman of the Sea Investment Authority']],
  ],
);

asks(
  'who went, and who only stands in the sentence',
  `Foreign Minister Lars Norr returned today from a visit to Estonia. It was the first visit by a Danish foreign minister to Tallinn in six years.
On Wednesday Mr. Norr travelled to Narva, where he visited the border crossing together with the Estonian Minister of the Interior, Kalle Maas, and laid a wreath.
In Narva he was accompanied by Ambassador Inge Stolt.
Vice President Sam Kappa flew to Livingstone to attend the funeral of former President Rune Sater.`,
  [
    ['who went to estonia', ['Lars Norr'], ['a Danish']],
    ['who travelled to estonia?', ['Lars Norr'], ['a Danish']],
    ['did maas and norr visit the border', ['yes']],
    ['did kalle maas visit the border crossing?', ['yes']],
    ['who went to the funeral', ['Sam Kappa'], ['Livingstone']],
    ['did kappa go to the funeral', ['yes']],
    ['did maas visit estonia', undefined],
    ['did norr go to the funeral', undefined],
    ['did maas lay a wreath', undefined],
  ],
);

asks(
  'a form of address alone means whoever was addressed so first',
  `His Excellency Sheikh Fadi Al Marwan, Minister of Foreign Affairs of Qatar, met in Astana His Excellency Dan Serik, President of Kazakhstan.
The Minister of Energy, Saad Al Kubi, stayed in Doha.
His Excellency also held a meeting with the Minister of Foreign Affairs of Kazakhstan, Murat Tilek. They discussed gas.
On Monday, His Excellency was received by Prime Minister Akil Jold. He also opened the new building of the embassy in the presence of the Mayor of Bishkek, Aina Beish.`,
  [
    ['did al marwan meet tilek', ['yes']],
    ['who met tilek?', ['Al Marwan'], ['Saad']],
    ['who did jold receive', ['Al Marwan']],
    ['did saad al kubi meet tilek', undefined],
    ['who was received by akil jold', ['Al Marwan'], ['Serik']],
    ['who opened the building', ['Al Marwan'], ['Beish']],
    ['who opened the embassy', ['Al Marwan'], ['Beish']],
  ],
);

asks(
  'what was done to one document is not done to another of the sentence',
  `Following the talks, Mr. Tilek and Mr. Brahm signed an agreement on the avoidance of double taxation; a memorandum on air services was initialled by the two civil aviation authorities.`,
  [
    ['what did tilek sign', ['agreement on the avoidance of double taxation'], ['memorandum']],
    ['who signed the agreement', ['Tilek', 'Brahm']],
    ['who signed the agreement on double taxation?', ['Tilek', 'Brahm']],
  ],
);
