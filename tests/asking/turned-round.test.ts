import { asks } from './asks.ts';

asks(
  'who does it to whom',
  `Otto Falk was defeated by Ines Moro by 200 votes in Halvik. The harbour union sued the ferry company.
Norland invaded Sudria in 1990. The bridge was built by the Swiss army. The trawler was rammed by the tanker near Torven.
Malta has criticised the plan to close the port. Kenya criticised Chad for the delay.
Officials had installed cameras near the bridge.`,
  [
    ['was falk beaten by moro', ['yes']],
    ['did moro defeat falk', ['yes']],
    ['was the ferry company sued by the harbour union', ['yes']],
    ['was the bridge built by the swiss army', ['yes']],
    ['was the trawler rammed by the tanker', ['yes']],
    ['was malta critical of the plan', ['yes']],
    ['is kenya critical of the delay', ['yes']],
    ['were cameras put up near the bridge', ['yes']],
    // The other way round.
    ['was moro beaten by falk', undefined],
    ['did falk defeat moro', undefined],
    ['was the harbour union sued by the ferry company', undefined],
    ['did the ferry company sue the harbour union', undefined],
    ['was the tanker rammed by the trawler', undefined],
    ['was norland invaded by sudria', undefined],
    ['is chad critical of the delay', undefined],
    ['is chad critical of kenya', undefined],
  ],
);
