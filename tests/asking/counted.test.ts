import { asks } from './asks.ts';

// Numbers of whole phrases, of parts and wholes, of none, of how often; and numbers that count something else than was asked.

asks(
  'numbers of a lake commission',
  `The monitors of the Lake Commission visited 14 wells in Dorran on 3 May.
Of the 60 boats checked in April, nine had no licence.
No shots were heard in Dorran, and five in Upper Lenna.
The Commission meets twice a year in Port Askel.
Ferries to Serpel sail every two hours.
A report on the catch is published quarterly.
The mandate of the Commission was extended for a further period of eighteen (18) months.
Between 30 and 40 fishermen took part in the course.
The Bank of Kestovia approved a credit of 75 million US dollars for Norvania.
The vessel carried 320 metric tons of rice.
Vaccines were given to children under six.
Camp 7 was closed on Monday.
Tens of thousands of people attended the fair.
A third of the members are women.
Some 4,000 nurses served in the war and 38 lost their lives.
The reservoir covers 12 square kilometres.
The pact was concluded between the government and 17 armed movements, and fed Kestovian refugees in western Norvania.
In the previous month the monitors counted three fires in Lenna.
In April they counted eight fires in Lenna.
It was the fifth meeting of the Lake Forum on Trade.
The minister ended a 12-day tour of the coast.
Training courses are held on the first Monday of every month.
Flights between Lenna and Dorran go four times a week.`,
  [
    ['how many boats had no licence?', ['nine'], ['60']],
    ['how many shots were heard in Dorran?', ['No shots'], ['five']],
    ['how many shots were heard in Upper Lenna?', ['five'], ['no shots']],
    ['how often does the commission meet?', ['twice a year']],
    ['how often do the ferries to Serpel sail?', ['every two hours']],
    ['how often is the report on the catch published?', ['quarterly']],
    ['how often do flights between Lenna and Dorran go?', ['four times a week']],
    ['for how long was the mandate extended?', ['18']],
    ['how many fishermen took part in the course?', ['30 and 40']],
    ['how many dollars did the bank approve?', ['75 million']],
    ['how many tons of rice did the vessel carry?', ['320']],
    ['tonnage of the vessel?', ['320']],
    ['how many children got vaccines?', undefined],
    ['how many camps were closed?', undefined],
    ['how many people attended the fair?', ['Tens of thousands']],
    ['what share of the members are women?', ['third']],
    ['how many nurses died in the war?', ['38'], ['4,000']],
    ['how many nurses served in the war?', ['4,000'], ['38']],
    ['how many square kilometres does the reservoir cover?', ['12']],
    ['how many refugees are in western Norvania?', undefined],
    ['how many armed movements signed the pact?', ['17']],
    ['how many fires in Lenna the month before?', ['three'], ['eight']],
    ['how many fires were counted in Lenna in April?', ['eight'], ['three']],
    ['which meeting of the lake forum was it?', ['fifth']],
    ["how long was the minister's tour of the coast?", ['12-day']],
    ['how often are boats checked?', undefined],
    ['how often is the reservoir cleaned?', undefined],
    ['how many ferries sail?', undefined],
    ['how much did the bank lend Serpel?', undefined],
    ['how many hospitals were visited?', undefined],
    ['how old are the nurses?', undefined],
  ],
);
asks(
  'numbers of a harbour police',
  `The Harbour Police of Zelmark said on Friday that a bus fell into the river near Ostrup; eleven pilgrims drowned and twenty-four were injured.
Of the 200 houses in the valley, 45 were washed away.
The ministry recorded no new infections in Ostrup and 16 in Belle Cove.
The Joint Fisheries Committee holds its sessions every six months.
An election of the board takes place annually.
A supply train runs to Belle Cove three times a month.
Parliament prolonged the state of emergency for a period of ninety (90) days.
Zelmark will receive 1.2 billion Canadian dollars from the Reef Fund and a grant of 40 million euros from Sweden.
An estimated five to six thousand villagers live without power.
The barge unloaded 85 cubic metres of timber.
School meals will be offered to girls under ten.
Hall 3 will remain closed.
Dozens of journalists were present.
Two-thirds of the staff come from Zelmark.
It was the ninth session of the Reef Dialogue.
During the preceding week the observers saw six patrol boats.
Between 4 and 10 May they saw two patrol boats.
The experts concluded a ten-day inspection of the dam.
Newsletters are sent out weekly.
Some 70 soldiers of the garrison took part in the drill with 15 armoured vehicles.
The talks with refugees from the delta brought together nine organisations.
Sweden gave 4 million euros to Belle Cove.`,
  [
    ['how many pilgrims drowned?', ['eleven'], ['twenty-four']],
    ['how many people were injured in the bus accident?', ['twenty-four'], ['eleven']],
    ['how many houses were washed away?', ['45'], ['200']],
    ['how many houses are in the valley?', ['200'], ['45']],
    ['how many new infections in Ostrup?', ['no'], ['16']],
    ['how many infections were recorded in Belle Cove?', ['16']],
    ['how often does the fisheries committee hold sessions?', ['every six months']],
    ['how often is the board elected?', ['annually']],
    ['how often does the supply train run to Belle Cove?', ['three times a month']],
    ['for how long was the state of emergency prolonged?', ['90']],
    ['how many dollars will Zelmark get from the Reef Fund?', ['1.2 billion'], ['40']],
    ['how many villagers live without power?', ['five to six thousand']],
    ['how many cubic metres of timber were unloaded?', ['85']],
    ['how many girls get school meals?', undefined],
    ['how many halls are closed?', undefined],
    ['how many journalists were present?', ['Dozens']],
    ['what share of the staff comes from Zelmark?', ['Two-thirds']],
    ['which session of the reef dialogue was it?', ['ninth']],
    ['how many patrol boats did the observers see the week before?', ['six'], ['two']],
    ['how many patrol boats did the observers see between 4 and 10 May?', ['two'], ['six']],
    ['how long did the inspection of the dam last?', ['ten-day']],
    ['how often are newsletters sent out?', ['weekly']],
    ['how many soldiers took part in the drill?', ['70'], ['15']],
    ['how many armoured vehicles took part in the drill?', ['15'], ['70']],
    ['how many refugees are in the delta?', undefined],
    ['how many organisations took part in the talks?', ['nine']],
    ['how much did sweden give to Ostrup?', undefined],
    ['how much did sweden give to Belle Cove?', ['4 million']],
    ['how often is the dam inspected?', undefined],
    ['how many trains run to Ostrup?', undefined],
    ['how old are the villagers?', undefined],
    ['how many barges were there?', undefined],
  ],
);
