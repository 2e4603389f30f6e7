import { asks } from './asks.ts';

// What was asked for and granted, or not: 'has asked for, but not yet received, clearance'.

asks(
  'clearances, permissions and approvals',
  `The Food Bank has stored 9,600 tons of sorghum. It has asked for, but not yet received, clearance to use the Tarn crossing for convoys.

The Rail Agency has requested but has not received permission to land in Sandvar. The team requested, but did not receive, permission to visit the camp at Dorra.

The Ministry of Ports has drafted, but not yet published, the list. The envoy has got approval to stay. The Harbour Fund received permission to build a school in Velmora.

The pier received no funding from the bank.`,
  [
    ['has the Food Bank got clearance for the tarn crossing?', ['no']],
    ['has the food bank received clearance to use the tarn crossing', ['no']],
    ['did the food bank get clearance', ['no']],
    ['did it ask for clearance', ['yes']],
    ['has the rail agency got permission to land?', ['no']],
    ['did the team get permission to visit the camp', ['no']],
    ['has the team received permission to visit dorra', ['no']],
    ['has the ministry published the list', ['no']],
    ['has the ministry drafted the list', ['yes']],
    ['has the envoy got approval to stay', ['yes']],
    ['has the harbour fund got permission to build a school', ['yes']],
    ['did the pier get funding from the bank', ['no']],
    ['did the harbour fund get permission to build a road', undefined],
    ['did the envoy get permission to build a school', undefined],
    ['did the team receive permission for oslo', undefined],
    ['has the food bank got clearance for the sandvar crossing', undefined],
    ['has the envoy published the list', undefined],
  ],
);
