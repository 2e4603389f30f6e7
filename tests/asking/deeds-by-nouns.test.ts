import { asks } from './asks.ts';

// Deeds that a noun tells: on which day, by whom, done to whom, and whether they came about at all.

asks(
  'when, and by whom',
  `The EU condemns the sentencing of journalist Aziz Rahmonov to nine years in prison by the Khatlon regional court on 4 June. We deplore the arrest of Ada Lind by the police on 5 May.
He called for the release of Una Holt by 7 May. The Council demanded the closure of the mine by June. He welcomed the release of Jon Roth on 3 May.`,
  [
    ['when was rahmonov sentenced', ['4 June']],
    ['which court sentenced rahmonov', ['Khatlon regional court']],
    ['who sentenced rahmonov', ['Khatlon regional court']],
    ['when was lind arrested', ['5 May']],
    ['when was roth released', ['3 May']],
    ['when was holt released', undefined],
    ['when was the mine closed', undefined],
    ['when was lind sentenced', undefined],
  ],
);

asks(
  'who leads it by its adjective, and numbers of two things',
  `She saw the Canadian-led multinational brigade in Adazi, home to some 1,700 troops from eleven allies. Output rose to 12 tons from 9 tons.`,
  [
    ['which country leads the brigade', ['Canada'], ['Adazi']],
    ['how many allies', ['eleven allies'], ['1,700']],
    ['how many tons', ['12'], ['9']],
    ['which country leads the fleet', undefined],
  ],
);
