import { asks } from './asks.ts';

// Documents called by a symbol.

asks(
  'documents of a river council',
  `The inspector was appointed by Council resolution S-41/2, which the Assembly welcomed.
The visit was made in line with Communiqué RVC/PR/COMM.217 of the River Council.
The fund was set up under decision RVC/Dec. 88 of the ministers.
The commission works under Assembly resolution A/RES/61/14.
His office rests on Council Decision (CFSP) 2021/904.
The observers were deployed pursuant to resolution 4411.`,
  [
    ['which resolution appointed the inspector?', ['S-41/2']],
    ['under which resolution was the inspector appointed?', ['S-41/2']],
    ['on which communique is the visit based?', ['COMM.217']],
    ['under which decision was the fund set up?', ['Dec. 88']],
    ['under which resolution does the commission work?', ['A/RES/61/14']],
    ['which council decision is his office based on?', ['2021/904']],
    ['under which resolution were the observers deployed?', ['4411']],
    ['under which treaty was the fund set up?', undefined],
    ['under which resolution was the school built?', undefined],
  ],
);
asks(
  'documents of a lake council',
  `The Panel was set up by Human Rights Council resolution S-29/3 to look into the fires.
The talks are held in accordance with decision MC.DEC/4/19 of the ministers.
The rapporteur acts under General Assembly resolution A/RES/58/211.
The deployment is based on Communiqué LPC/MIN/COMM.52 of the Lake Council.
The levy was introduced by an LSU summit decision, LHG/Dec. 61, which the states adopted in May.
The mandate of the envoy is set out in Council Decision (CFSP) 2022/317.
The trucks were bought under contract 17.`,
  [
    ['by which resolution was the panel set up?', ['S-29/3']],
    ['in accordance with which decision are the talks held?', ['MC.DEC/4/19']],
    ['under which resolution does the rapporteur act?', ['A/RES/58/211']],
    ['on which communique is the deployment based?', ['COMM.52']],
    ['by which decision was the levy introduced?', ['61']],
    ['which council decision sets out the mandate of the envoy?', ['2022/317']],
    ['under which resolution were the trucks bought?', undefined],
    ['under which convention does the rapporteur act?', undefined],
  ],
);
