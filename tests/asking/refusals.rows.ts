/**
 * What the question seems to be answered by and is not. `or` allows 'no' where the releases deny it; `release` narrows the question.
 * 'not yet' marks what the bot answers though it should not: take it away when its test fails.
 */
export interface Refusal {
  readonly trap: string;
  readonly question: string;
  readonly or?: 'no';
  readonly release?: string;
  readonly known?: 'not yet';
}

/** Sixty questions to the folder 'releases', each with a trap of its own. */
export const REFUSALS: readonly Refusal[] = [
  // The right people, but no meeting.
  { trap: 'thanked, not met', question: 'did Whitcombe meet Ruth Calloway?' },
  { trap: 'came along', question: 'did Whitcombe meet Lorna Haskell?' },
  { trap: 'signed the same paper', question: 'did Waqavou meet Le Thi Hoa?' },
  { trap: 'guest, not host', question: 'who was received by Saulīte?' },
  { trap: 'received, asked the other way round', question: 'who did Drăghici receive in Washington?', known: 'not yet' },
  { trap: 'received, asked whether the guest was the host', question: 'did Saulīte receive Perović?' },
  { trap: 'called on, asked the other way round', question: 'who called on Tran?' },
  { trap: 'welcomed, asked the other way round', question: 'who was welcomed by Reinertsen?' },
  // Not held.
  { trap: 'planned, in a clause', question: 'did Drăghici meet Petrauskienė?' },
  { trap: 'planned, asked for the place', question: 'where did Nwosu meet Bacari?' },
  { trap: 'planned, asked for its day', question: 'who did Nwosu meet on Friday?' },
  { trap: 'planned departure', question: 'when did the delegation visit Windhoek?' },
  { trap: 'planned summit', question: 'when did the summit in Jūrmala take place?' },
  { trap: 'called off', question: 'did Whitcombe meet Nino Abuladze?', or: 'no' },
  { trap: 'had hoped to meet', question: 'did Drăghici meet Thomas Greeley?' },
  { trap: 'invited to visit', question: 'did Naivalu visit Ha Noi?' },
  { trap: 'invited, could not come', question: 'did Dube meet Aasland?', or: 'no' },
  { trap: 'conditional journey', question: 'did Whitcombe travel to Batumi?' },
  { trap: 'hypothetical meeting', question: 'who met in Moroni?' },
  { trap: 'hypothetical, asked where', question: 'where did the parties meet?', known: 'not yet' },
  { trap: 'a condition, not a reason', question: 'why did Nwosu meet Youssoufa?' },
  // Not so.
  { trap: 'negated perfect, asked who', question: 'who did Holmedal meet?' },
  { trap: 'negated, asked when', question: 'when did Whitcombe meet Veronica Stânga?' },
  { trap: 'negated by a post, asked where', question: 'where did Raudsepp meet Ozoliņš?' },
  { trap: 'speaker says she has not', question: 'who met Gaolathe Modise?' },
  { trap: 'denied by the speaker', question: 'who said that Montenegro had asked for a delay?' },
  {
    trap: 'denied, asked whether it is so',
    question: 'did Montenegro ask for a delay of the accession talks?',
    or: 'no',
  },
  { trap: 'not agreed', question: 'on which date did the sides agree for the beef talks?' },
  // Another's words.
  { trap: 'another’s quotation beside it', question: 'what did Reinertsen say about prevention?' },
  { trap: 'another’s statement', question: 'did Nwosu say that 6,400 voters had been registered?' },
  { trap: 'claimed by somebody else', question: 'did Brandl meet Nicolás Ferrand?' },
  { trap: 'said by somebody else, asked who', question: 'who did Abuladze meet in February?' },
  { trap: 'said by somebody else, asked when', question: 'when did Radunović meet Luka Brajer?', known: 'not yet' },
  { trap: 'claimed, but not of this meeting', question: 'who claimed that Brandl met Larralde?' },
  { trap: 'met, but not quoted', question: 'what did Raudsepp say?' },
  { trap: 'spoke, of something else', question: 'what did Cebanu say about gas prices?' },
  // Another's mandate.
  { trap: 'mandate of the mission beside it', question: 'under which mandate does the African Union Police Mission operate?' },
  // Another event.
  { trap: 'day of another’s visit', question: 'when did Saulīte visit Kotor?' },
  { trap: 'arrival of the mission beside it', question: 'when did UNAMCO arrive?' },
  { trap: 'day of the successor', question: 'when did Sandell take over the command?' },
  { trap: 'place of a claimed meeting', question: 'where did Brandl meet Larralde?' },
  { trap: 'place of another opening', question: 'where will the bank open a hospital?' },
  { trap: 'reason of something milder', question: 'why did the Assembly reject the water bill?' },
  { trap: 'another’s meeting of that day', question: 'who did Whitcombe meet on 17 June?' },
  { trap: 'wrong day', question: 'who did Saulīte meet on 15 May?' },
  { trap: 'wrong year', question: 'who did Molefhe meet in Oslo in 2021?' },
  { trap: 'place of another’s meeting', question: 'who did Whitcombe meet in Podgorica?' },
  { trap: 'place of the date line', question: 'who opened a registration centre in Moroni?' },
  // Another's post or number.
  { trap: 'post not given', question: 'what post does Viliame Tora hold?' },
  { trap: 'post without a name', question: 'who is the Minister of Lands?' },
  { trap: 'post of the host, country of the guest', question: 'who is the Prime Minister of Viet Nam?', known: 'not yet' },
  { trap: 'country visited before', question: 'who is the Foreign Minister of Moldova?' },
  { trap: 'country of the speaker', question: 'who is the President of Norway?', known: 'not yet' },
  { trap: 'deputy for the chief', question: 'who is the Secretary General of the NSO?' },
  { trap: 'post of another body', question: 'who is the Commander of the Baltic Air Patrol?' },
  { trap: 'number of another body', question: 'how many soldiers does the Baltic Air Patrol have?' },
  { trap: 'number given by another country', question: 'how many librarians will Botswana send?' },
  // Not in the releases asked.
  { trap: 'meeting of another release', question: 'did Drăghici meet Merriweather?', release: 'saulite-podgorica' },
  { trap: 'mandate of another release', question: 'under which mandate does UNAMCO operate?', release: 'tran-suva' },
  { trap: 'nobody’s name', question: 'who did Marek Dvorsky meet?' },
];
