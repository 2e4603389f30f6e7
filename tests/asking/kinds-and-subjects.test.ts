import { asks } from './asks.ts';

asks(
  'all kinds that a list tells, a name with its subject, and two things behind one adjective',
  'The rural strategy enhances the farming, dairy and forestry sectors. The Norlandic and Sudlandic delegations discussed Peru at length. The partnership rests on mutual trust and respect. Minister Ada Lind will chair the first session of the Lakes Forum on Water Safety with Director Nils Rud. The envoy praised the rules-based maritime order. Their friendship is based on ancient customs and trade. Boats, nets and fisheries projects were reviewed by Nils Rud in Oslo. Secretary Ken Barker opened the Kelvo Conference on Tuesday. They agreed to deepen security, economic and cultural ties. The council built a bridge, new roads and schools. Norlandic growers pay duties of up to 17 per cent on timber.',
  [
    ['which sectors does the strategy enhance', ['farming, dairy and forestry sectors']],
    ['which country did the two delegations discuss', ['Peru'], ['Norlandic']],
    ['which country did the delegations discuss at length', ['Peru'], ['Sudlandic']],
    ['what does the partnership rest on', ['mutual trust and respect']],
    ['which forum will Lind chair', ['Lakes Forum on Water Safety']],
    ['what kind of order did the envoy praise', ['rules-based maritime order']],
    ['what kinds of ties did they agree to deepen', ['security, economic and cultural ties']],
    ['what duties does timber pay', ['17 per cent']],
    // Each of its own: no list of kinds, no subject, no adjective of both.
    ['what projects were reviewed', ['fisheries projects'], ['Boats', 'nets']],
    ['which conference did Barker open', ['Kelvo Conference'], ['Tuesday']],
    ['which forum will Rud chair', undefined],
    ['which country did the envoy discuss', undefined],
    ['which sectors does the council enhance', undefined],
  ],
);
