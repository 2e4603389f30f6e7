import { asks } from './asks.ts';

// Who leads what somebody else sets up, holds or opens: told behind 'under the command of', 'which was chaired by' and 'presided over by'.

asks(
  'missions that are launched and ceremonies that are presided over',
  `In a ceremony held today at Camp Rosen and presided over by the Commander of the Joint Force, General Otto Wick, Brigadier General Lars Holm handed over command of the mission to Colonel Ana Duarte.

The Council did, however, launch the EU advisory mission in Mali (EUAM Mali), with an initial mandate of two years, under the command of Colonel Pietro Salvi.

On the same day the Deputy Minister held a virtual round table with representatives of the provinces, the Cattle Association and two trade unions, which was chaired by the Assistant Deputy Minister for Trade Policy, Owen Tran.

At a seminar held in Dorra on 3 May and chaired by Ms. Ida Kell, Director Rik Moss presented the plan for the port.

The River Board held its monthly meeting in Juba on 10 June under the chairmanship of General Desta Worku.

The Harbour Bank sent a team of experts to Togo under the leadership of Mr. Jan Falk.`,
  [
    ['who presided over the ceremony', ['Commander of the Joint Force, General Otto Wick']],
    ['commander of EUAM Mali?', ['Colonel Pietro Salvi']],
    ['who commands EUAM Mali', ['Colonel Pietro Salvi']],
    ['commander of the advisory mission in Mali?', ['Colonel Pietro Salvi']],
    ['chair of the virtual round table?', ['Assistant Deputy Minister for Trade Policy, Owen Tran']],
    ['who chaired the seminar', ['Ms. Ida Kell']],
    ['who presided over the seminar in Dorra', ['Ms. Ida Kell']],
    ['who led the team of experts', ['Mr. Jan Falk']],
    ['who chairs the river board?', ['General Desta Worku']],
    ['who chaired the monthly meeting', ['General Desta Worku']],
    ['who leads the Harbour Bank', undefined],
    ['who commands the council', undefined],
    ['chair of the trade unions?', undefined],
    ['who leads the cattle association', undefined],
    ['commander of the port?', undefined],
  ],
);
