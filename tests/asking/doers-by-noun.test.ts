import { asks } from './asks.ts';

// Who did what a gerund or a noun tells, and with whom.

asks(
  'in leading',
  "The calm was made possible by the progress achieved by the Norland Police, including the Harbour Guard, in leading the search for smugglers. Minister Ana Lind and Sudland's envoy, Bo Berg, also opened the third session of the Coast Group in Lenz. Lenz is quiet.",
  [
    ['who led the search for smugglers', ['Norland Police']],
    ['who led the search', ['Norland Police']],
    ['with whom did lind open the session', ['Bo Berg'], ['Lind']],
    ['who did minister lind open the third session with', ['Bo Berg'], ['Lind']],
    ['who opened the third session', ['Lind', 'Berg']],
    ['who opened the first school', undefined],
    ['who led the fight against the flu', undefined],
  ],
);

asks(
  'from and by',
  'The road was repaired with funds from Sudland by the Army Corps of Engineers. President Otto Frank thanked Minister Ana Lind for her work. The school was not rebuilt by Norland.',
  [
    ['who repaired the road', ['Army Corps']],
    ['who thanked lind', ['Otto Frank']],
    ['who rebuilt the school', undefined],
    ['who thanked frank', undefined],
  ],
);

asks(
  'what is only supposed, and help from somebody',
  "Norland's forces must never again be used to threaten the coast, said Eva Holm. If Sudland agrees, the Council could extend the mission. Farmers have planted 300 trees near Lenz with help from the Green Fund.",
  [
    ['who planted the trees', ['Farmers']],
    ['who helped the farmers', ['Green Fund']],
    ['who extended the mission', undefined],
    ['who threatened the coast', undefined],
    ['who could extend the mission', ['Council']],
  ],
);
