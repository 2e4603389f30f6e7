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
