import { asks } from './asks.ts';

asks(
  'the day of one thing beside another',
  `Deputy Secretary Ida Holm concluded a visit to Norland and Sudria on Thursday, where she discussed security in the region, continued support for Vestland and preparations for the Baltic Summit in Washington.

They agreed on Monday to prepare for the Arctic Council. The conference on water will open on Friday. The Harbour Forum, to be held on 3 June, will be opened by the King. She will attend the Tern Summit in Osk on 5 July.

Team Nordic and Norland signed a loan agreement.`,
  [
    ['when is the Baltic summit?', undefined],
    ['date of the arctic council', undefined],
    ['when was the visit?', ['Thursday']],
    ['when is the water conference', ['Friday']],
    ['when is the harbour forum', ['3 June']],
    ['when is the tern summit', ['5 July']],
    ['where was the loan signed', undefined],
    ['where was the loan agreement signed by Team Nordic?', undefined],
  ],
);
