import { asks } from './asks.ts';

// Meetings told in less common words, and asked for with words that only describe people: over texts of a few sentences. What the text
// does not say must stay silent, and a list is never half.

asks(
  'an envoy on a round of capitals',
  `The Special Envoy of the African Union for the Sahel, Ms. Miriam Okonkwo-Hale, ended a visit to Niger and Chad today.

In Niamey, Ms. Okonkwo-Hale was received by President Salif Harouna before a working session with Prime Minister Idi Maman, the Minister of Interior, Ms. Zara Boukary, and the Governor of Niamey, Mr. Ousmane Ide. She also met women leaders and representatives of the Chamber of Commerce.

In N'Djamena, Ms. Okonkwo-Hale conferred with the Minister of Defence, General Abakar Tahir, in the presence of the French Ambassador, Mr. Luc Perrin, and the Head of the EU Delegation, Ms. Anneli Koskinen. On the margins of the Lake Chad Forum, she had short conversations with the President of the World Bank, Mr. Alan Reddy, and the Finance Minister, Ms. Khadija Brahim.

A meeting with the leader of the opposition, Mr. Mahamat Djerou, was postponed because he was abroad. Ms. Okonkwo-Hale was unable to meet the Speaker, Mr. Haroun Kosso.

Her deputy, Mr. Pierre Lang, remained in contact with the mediators in Bamako. He was accompanied on the Bamako and Gao legs by his political adviser, Ms. Ines Coelho.`,
  [
    ['who did the envoy meet in Niamey? officials please', ['Harouna', 'Maman', 'Boukary', 'Ide'], ['Tahir', 'Reddy']],
    ['whom did Okonkwo-Hale see in niger? everyone', ['Harouna', 'Maman', 'Boukary', 'Ide', 'women leaders'], ['Tahir']],
    ['who did okonkwo-hale meet in niamey: president and prime minister, names pls', ['Harouna', 'Maman'], ['Ide', 'Boukary']],
    ['and in niamey? list everyone she saw there', ['Harouna', 'Maman', 'Boukary', 'Ide'], ['Tahir']],
    ['officials she met in niamey', ['Harouna', 'Maman', 'Boukary', 'Ide'], ['Tahir']],
    ['who did she meet in Niamey from the state leadership?', ['Harouna', 'Maman'], ['Tahir']],
    ['with whom did the envoy confer in chad', ['Tahir'], ['Harouna']],
    ['who did she talk to on the sidelines of the forum?', ['Reddy', 'Brahim'], ['Tahir']],
    ['which diplomats were present when she conferred with Tahir', ['Perrin', 'Koskinen'], ['Reddy']],
    ['did she meet Djerou?', ['no']],
    ['did the envoy meet the speaker', ['no']],
    ['who has been in touch with the mediators?', ['Lang'], undefined],
    ['who went with Lang to Gao', ['Coelho']],
    ['who did she meet in Bamako?', undefined],
    ['who went with Lang to Niamey', undefined],
    ['did she meet the French president?', undefined],
    ['which generals did she see in Niamey? names', undefined],
  ],
);

asks(
  'a president at home',
  `President Daniel Mwangi-Roe on Friday bade farewell to the outgoing Ambassador of Japan, H.E. Kenji Morita, at State House.

The President and the Prime Minister of Saint Vincent, Mrs. Carla Beaumont, addressed the press after leading their delegations in bilateral talks.

President Mwangi-Roe later received the Managing Director of the Atlantic Bank, Ms. Helga Brandt, together with her chief economist, Dr. Tomas Vega. Present at the meeting were the Chief of Staff, Mrs. Agnes Omolo, the Minister of Finance, Planning and Economic Development, Hon. Peter Kirui, and the State Protocol Officer, Mr. John Tarus.

The Secretary-General of the Commonwealth, Dame Ruth Ellery, paid courtesy calls on the Speaker and on the Minister for Environment, Natural Resources and Climate Change, Hon. Lucy Wekesa. She also met the Minister of Health, Dr. Paul Otieno and the Minister of Agriculture, Livestock and Fisheries, Mr. Amos Barasa.

The first session of the Joint Commission, which the Foreign Minister, Hon. Grace Njeri, co-chaired with her Ethiopian counterpart, Dr. Abel Tesfaye, ended on Thursday.`,
  [
    ['who did the president bid farewell to', ['Morita'], ['Brandt']],
    ['who did Mwangi-Roe hold bilateral talks with?', ['Beaumont'], ['Brandt', 'Morita'], 'not yet'],
    ['who did the president receive from the atlantic bank?', ['Brandt', 'Vega'], ['Morita', 'Omolo']],
    ['who else was present at the meeting with Brandt?', ['Omolo', 'Kirui', 'Tarus'], ['Morita']],
    ['which ministers did the secretary-general meet', ['Wekesa', 'Otieno', 'Barasa'], ['Kirui']],
    ['which minister did Ellery call on?', ['Wekesa'], ['Otieno', 'Barasa']],
    ['with whom did Njeri co-chair the joint commission?', ['Tesfaye'], ['Ellery']],
    ['who met the secretary-general', ['Wekesa', 'Otieno', 'Barasa'], ['Brandt']],
    ['who did the president ring on Friday', undefined],
    ['did the president receive Wekesa?', undefined],
    ['which ministers did Brandt meet in Kisumu', undefined],
    ['who did the deputy secretary-general meet', undefined],
  ],
);

asks(
  'an assistant secretary on a journey to come',
  `Assistant Secretary of State for African Affairs Laura Whitfield will travel to Djibouti, Kenya, and South Africa on October 7-14.

In Djibouti, Assistant Secretary Whitfield will meet with President Hassan Guelleh-Farah and Foreign Minister Amina Robleh. She will also visit Camp Bravo, where she will meet with the task force commander, Rear Admiral Scott Lund.

The Assistant Secretary will proceed to Nairobi for talks with Foreign Minister Peter Maina. In Nairobi, she will also see the head of the UN Office, Ms. Zainab Noor.

From there she will fly to Cape Town on October 12 for meetings with Foreign Minister Gert Naude and mining executives. Traveling with her are Deputy Assistant Secretary Colin Reyes and USAID Director Marta Finch.

They agreed that Special Adviser Ruth Adler and Ambassador Joao Pinto will meet in Maputo before the end of the month.`,
  [
    ['who will she meet in Djibouti?', ['Guelleh-Farah', 'Robleh', 'Lund'], ['Maina', 'Naude']],
    ['whom will Whitfield see in kenya? all', ['Maina', 'Noor'], ['Robleh']],
    ['who does she see in south africa', ['Naude'], ['Maina']],
    ['who comes along on the trip', ['Reyes', 'Finch'], ['Lund']],
    ['who is travelling with her to djibouti', ['Reyes', 'Finch'], ['Lund']],
    ['which two officials are to get together in Maputo?', ['Adler', 'Pinto'], ['Reyes']],
    ['UN people she will see in Nairobi', ['Noor'], ['Maina']],
    ['who will she meet in Kigali', undefined],
    ['did she meet Naude?', undefined],
    ['which presidents will she meet in Kenya', undefined],
  ],
);

asks(
  'meetings in a land and in its towns, and those of one kind',
  `Minister Dara Quist travelled to Papua New Guinea and Malaysia this week. In Port Moresby she met the Treasurer, Olan Bere.
In Malaysia, Ms. Quist held consultations with Deputy Minister Tove Lind. Ms. Quist also met Senator Rui Brand and the Crown Prince of Muscat, Ali Omar. She will meet Judge Eva Roth in Lae on Friday.`,
  [
    ['who did she meet in PNG?', ['Bere'], ['Lind', 'Brand']],
    ['and in malaysia who', ['Lind'], ['Bere']],
    ['who did quist hold the consultations with', ['Lind'], ['Brand', 'Omar', 'Bere']],
    ["who's she gonna meet in lae", ['Roth'], ['Bere', 'Lind']],
    // Towns that the release does not name, or only as somebody's land.
    ['who did she meet in kuala lumpur?', undefined],
    ['who did she see in muscat', undefined],
  ],
);

asks(
  'posts in short and posts in Hindi',
  `Minister of State for External Affairs Shri Devo Rath visited Suriname from 2 to 4 May. MoS met the Minister of Health, Dr. Anan Lal.
MoS was accompanied by Joint Secretary (LAC), Smt. Vidya Nara. Raksha Mantri Shri Kiran Bolt held bilateral talks with General Ngo Huu in Hanoi. Later Shri Bolt called on President Tran Bao.
The two Ministers concurred in holding a meeting with Judge Eva Roth at an early date.`,
  [
    ['who came along with the minister of state?', ['Nara'], ['Lal']],
    ['who did rath meet', ['Lal'], ['Nara']],
    ['who did bolt hold talks with', ['Huu'], ['Bao']],
    ['did bolt meet judge roth?', undefined],
    ['did rath meet eva roth', undefined],
  ],
);

asks(
  'getting together is meeting',
  "On Monday, Minister Jon Berg met Director Ada Fox in the Mission's office in Oslo to renew the accord. On Friday he met the mayor, Tom Lund.",
  [
    ['who got together in Oslo?', ['Berg', 'Fox']],
    ['when did Berg and Fox get together?', ['Monday']],
    ['where did Berg and Fox get together?', ['Oslo']],
    ['why did Berg get together with Lund?', undefined],
    ['when did Fox and Lund get together?', undefined],
  ],
);
