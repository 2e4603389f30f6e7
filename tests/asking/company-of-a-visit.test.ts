import { asks } from './asks.ts';

// Company told with a visit is of that visit: not of the next one, nor of a town that the release is set in.

asks(
  'company of a visit',
  'Minister Ola Lund visited Riga and Am Dafok on 8 June in the company of Ambassador Tina Moss and Dr. Jan Orr. She visited Oslo on 9 June, accompanied by Admiral Per Holm. On 10 June she flew to Bern.',
  [
    ['who went with Lund to Riga', ['Moss', 'Orr'], ['Holm']],
    ['who travelled with Lund to Am Dafok', ['Moss', 'Orr'], ['Holm']],
    ['who accompanied Lund to Am Dafok', ['Moss', 'Orr'], ['Holm']],
    ['who went with Lund to Oslo', ['Holm'], ['Moss']],
    ['who accompanied Lund to Bern', undefined],
    ['who went with Lund to Lima', undefined],
  ],
);

asks(
  'company of a tour, and others met on the way',
  `Tina Reiter met with representatives of the Service and toured the mill near Zolote together with the head of the Team, Pavel Simko.
Only a third has been pledged, according to the World Food Programme's country director, Ann Sorel.
Reiter will brief the group on behalf of the Chief Engineer, Ambassador Halvor Tysse, who is on leave.`,
  [
    ['who toured the mill with reiter', ['Simko'], ['representatives']],
    ['with whom did reiter tour the mill', ['Simko'], ['representatives']],
    ['with whom did reiter meet', ['representatives of the Service']],
    ['who said a third has been pledged', ['Sorel']],
    ['who is the chief engineer', ['Tysse'], ['Simko']],
  ],
);
