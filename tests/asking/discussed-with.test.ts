import { asks } from './asks.ts';

// With whom something was talked about: of several meetings only the one whose talks it was.

asks(
  'what was talked about with whom',
  `Deputy Minister Lena Voss travelled to Kenya and Uganda from 3 to 5 May.
In Nairobi, Ms. Voss met with President Daniel Otieno. They discussed ways to curb wildlife poaching and the drought in the north. Ms. Voss also met with the Secretary-General of the Lakes Commission, Dr. Amina Sefu, to discuss fish stocks.
In Kampala, Ms. Voss met with Foreign Minister Grace Akello. They also exchanged views on the situation in Burundi and Goma, and talked about strengthening the Border Police partnership. The two ministers did not discuss the dam.
On 9 May she will meet with Rwandan officials to discuss tea exports, air links and protecting fundamental freedoms.`,
  [
    ['did poaching come up with Otieno', ['yes']],
    ['did fish stocks come up with Sefu?', ['yes']],
    ['was the drought talked about with the Kenyans', ['yes']],
    ['was Goma discussed with Akello', ['yes']],
    ['did they talk about the border police', ['yes']],
    ['will air links come up with the Rwandans', ['yes']],
    ['will basic freedoms be discussed with the Rwandans?', ['yes']],
    ['did Voss discuss Burundi with Akello', ['yes']],
    ['was the dam discussed with Akello', ['no']],
    // Another meeting's talks, another time.
    ['did poaching come up with Akello', undefined],
    ['was the drought talked about with the Ugandans', undefined],
    ['did fish stocks come up with Otieno', undefined],
    ['did Voss talk about Burundi with Otieno', undefined],
    ['will the drought come up with the Rwandans', undefined],
    ['did air links come up with the Rwandans', undefined],
    ['was Burundi discussed with the Kenyans', undefined],
    ['did Goma come up with the mayor of Kampala', undefined],
    ['did tea come up with Akello', undefined],
  ],
);

asks(
  'what was talked about with whom, in another release',
  `Environment Secretary Pablo Ruiz hosted the Finnish Minister for Climate, Aino Lahti, in Lima on Thursday. The two ministers talked about peatlands, carbon markets and reducing methane.
Later he received a delegation of Chilean lawmakers, with whom he exchanged views on the desert railway. He was asked by reporters about the price of bread.
On Friday Mr. Ruiz will hold talks with the Director of the Seed Bank, Tove Lund, on rare grains. He hopes to discuss the fishing quota with Ms. Lahti next year.
In a call with Canadian Foreign Minister Luc Roy, Mr. Ruiz raised the export of timber and urged action on wildfires.`,
  [
    ['was methane discussed with the Finns?', ['yes']],
    ['did carbon markets come up with Lahti', ['yes']],
    ['did the desert railway come up with the chileans', ['yes']],
    ['will rare grains come up with Lund', ['yes']],
    ['was the timber export brought up with the Canadians', ['yes']],
    ['was the fishing quota discussed with Lahti', undefined],
    ['was the desert railway discussed with the Finns', undefined],
    ['did bread come up with the chileans', undefined],
    ['did rare grains come up with Lund', undefined],
    ['did methane come up with Roy', undefined],
    ['will wildfires come up with Lund', undefined],
  ],
);

asks(
  'what was talked about by two sides, and in other forms',
  `Energy Commissioner Karl Brandt visited Ghana on Monday.
The German and Ghanaian delegations held talks on gas storage. The two sides also exchanged views on the situation in Mali and Dakar. They also discussed strengthening the harbour patrol.
In Lomé, Mr. Brandt met with Togolese officials to discuss coal, expanding rail links, promoting clean cooking, and sharing data. Mr. Brandt discussed fees with them, stressing fairness and praising patience.`,
  [
    ['was Dakar talked about with the Ghanaians?', ['yes']],
    ['did they talk about the harbour patrol', ['yes']],
    ['did clean cooking come up with the Togolese', ['yes']],
    ['did rail links come up with the togolese', ['yes']],
    ['was Mali talked about with the Togolese', undefined],
    ['did clean cooking come up with the ghanaians', undefined],
    ['was patience discussed with the togolese', undefined],
    ['will rail links come up with the togolese', undefined],
  ],
);
