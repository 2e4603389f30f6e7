import { asks } from './asks.ts';

// 'Which minister …' asks for somebody: whoever did it and has such a post.

asks(
  'which official did it, by the post that the release gives',
  'Building on Secretary of Ports Dan Winter’s visit to Porto in February, Norway and Portugal announced a plan for ferries. Foreign Minister Jan Berg of Norway visited Lima in May, and Latvian Defence Minister Ina Kalns travelled to Lima in June. President Ada Holt thanked Ambassador Lars Nor. The Committee Chair, Jon Vik, opened the session.',
  [
    ['which official visited Porto in february', ['Winter']],
    ['what official went to Porto', ['Winter']],
    ['which official was in Porto', ['Winter']],
    ['which secretary visited Porto', ['Winter']],
    ['which minister visited Lima in June', ['Kalns'], ['Berg']],
    ['which norwegian minister went to Lima', ['Berg'], ['Kalns']],
    ['which latvian official went to Lima', ['Kalns'], ['Berg']],
    ['which foreign minister visited Lima', ['Berg'], ['Kalns']],
    ['which ministers went to Lima', ['Berg', 'Kalns']],
    ['which diplomat did the president thank', ['Lars Nor']],
    ['which official opened the session', ['Jon Vik']],
    ['which minister opened the session', undefined],
    ['which minister did holt thank', undefined],
    ['which prime minister went to Lima', undefined],
    ['which latvian minister visited Lima in may', undefined],
    ['which norwegian minister went to Porto', undefined],
    ['which finance minister visited Lima', undefined],
    ['which president visited Lima', undefined],
  ],
);

asks(
  'who signed which paper',
  'Minister of Trade Ala Dun signed the MoU on ports with Ghana’s Minister of Transport, Kofi Asare. The two sides agreed to open talks on an air services agreement. An MoU on digital archives was not ready. President Ana Lind met Mr. Bo Ek and signed a law on harbours with him present.',
  [
    ['who signed the MoU on ports', ['Dun', 'Asare']],
    ['who signed the ports MoU', ['Dun', 'Asare']],
    ['which ministers signed the MoU on ports', ['Dun', 'Asare']],
    ['who signed the MoU with Asare', ['Dun']],
    ['who signed the law', ['Lind'], ['Ek']],
    ['who signed the MoU on dams', undefined],
    ['which minister signed the MoU on dams', undefined],
    ['who signed the fisheries agreement', undefined],
    ['who signed the digital archives MoU', undefined],
    ['who signed the air services agreement', undefined],
  ],
);

asks(
  'who hosted it, and not all who were there',
  'The ministers met in Accra on Friday to review the plan. The meeting, which was hosted by Interior Minister Kofi Darko, was attended by Defence Minister Ama Osei and the head of the fund, Yaw Mensah. “Prevention is cheaper,” Ms. Brand said at the conference in Porto, which was hosted by Minister of Trade Edem Agbo and attended by Minister of Interior Jean Zin. Minister Lena Ost will host a review in Lima in June. In Sofia the Deputy Director, Nora Sero, and Prime Minister Stefan Kara discussed the supply of fuel.',
  [
    ['who hosted the accra meeting?', ['Darko'], ['Osei', 'Mensah', 'ministers']],
    ['who hosted the porto conference?', ['Agbo'], ['Zin']],
    ['who played host to the talks in accra', ['Darko'], ['Osei']],
    ['who will host the lima review', ['Ost']],
    ['who will host the Lagos review', undefined],
    ['who hosted the review in sofia', undefined],
    ['what was the talk between sero and the prime minister about', ['supply of fuel']],
    ['what were the talks of sero and kara about', ['supply of fuel']],
    ['what was the talk between sero and darko about', undefined],
  ],
);
