import { asks } from './asks.ts';

asks(
  'two sides and who leads each, the second without its verb',
  'The Norwegian delegation was led by Foreign Secretary Ida Berg and the Kenyan delegation by Deputy Minister Joseph Otieno. ' +
    'The negotiations on tariffs are led for Norway by Ms Gro Vik, First Secretary at the embassy, and for Kenya by Mr Tom Mboy.',
  [
    ['who led the kenyan delegation?', ['Otieno'], ['Berg']],
    ['who led the norwegian side?', ['Berg'], ['Otieno']],
    ['who led the kenyan side?', ['Otieno'], ['Berg']],
    ['who led each side?', ['Berg', 'Otieno']],
    ['who led the swedish delegation?', undefined],
    ["who is norway's chief negotiator?", ['Gro Vik'], ['Mboy']],
    ['who is the lead negotiator for kenya', ['Mboy'], ['Vik']],
    ["who is sweden's chief negotiator?", undefined],
  ],
);

asks(
  'who leads it by a noun or a participle, and what somebody leads',
  'The port office in Lenz is run by Carla Ruiz; the one in Tarnby has been under the direction of Noor Awad since May. ' +
    'He spoke with members of the committee on fisheries, chaired by Ms Pilar Soto. A Coast Agency rescue team led by Hamish Trev reached Tarnby. The coastal force is commanded by Major Ivo Senn.',
  [
    ['head of the port office in tarnby?', ['Noor Awad'], ['Ruiz']],
    ['head of the port office in lenz?', ['Carla Ruiz'], ['Awad']],
    ['what does pilar soto chair?', ['ommittee on fisheries']],
    ['what does carla ruiz run?', ['port office']],
    ['what does hamish trev lead', ['rescue team']],
    ['head of the rescue team sent to tarnby?', ['Hamish Trev']],
    ['what does noor awad chair?', undefined],
    ['who chairs the committee on ports?', undefined],
    ['head of the port office in suva?', undefined],
    ['who commands the border force?', undefined],
  ],
);

asks(
  'sides told in other ways',
  'On the Peruvian side the talks were led by Minister Rosa Quispe, and on the Chilean side by Ambassador Diego Rojas. ' +
    'The Danish team was headed by Lars Holm and the Finnish one by Outi Salo. ' +
    'The Angolan delegation is headed by Defence Minister Paulo Neto, and that of Zambia by General Mwansa Phiri. ' +
    'A mission of the Rural Bank, headed by Ms Amina Diallo, stays until May. For Fiji, the talks will be chaired by Ms Ana Vula, for Tonga by Mr Sione Taufa.',
  [
    ['who led the peruvian side?', ['Quispe'], ['Rojas']],
    ['who led the chilean side?', ['Rojas'], ['Quispe']],
    ['who headed the finnish team?', ['Outi Salo'], ['Holm']],
    ['who heads the zambian delegation?', ['Phiri'], ['Neto']],
    ["who leads the bank's mission?", ['Diallo']],
    ['who heads the rural bank?', undefined],
    ['who headed the swedish team?', undefined],
    ['who heads the malawi delegation?', undefined],
    ['who chairs the talks for tonga?', ['Taufa'], ['Vula']],
  ],
);
