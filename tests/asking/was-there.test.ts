import { asks } from './asks.ts';

// People ask by 'be' what releases tell by 'meet', 'attend', 'accompany' and 'discuss'.

asks(
  'one of those met, there, with somebody, a topic',
  `Transport Minister Runa Askvik met President Leon Fabris, Prime Minister Olga Prent and the head of the Port Council, Simon Dahlke, in Grenna on Tuesday. She was accompanied by Ambassador Nils Overgaard and the Deputy Minister of Fisheries, Clara Vonk. The talks focused on ferries and on customs.
The opening of the new pier was attended by Mayor Gitta Solms and the Ambassador of Ostmark, Ivar Brede. Ms. Askvik did not meet union leader Bruno Tesch.
The Minister and Mayor Solms signed an agreement on harbour fees. Also present at the signing was Judge Karin Mohl. On Friday Askvik will meet Governor Pal Edsen.`,
  [
    ['was dahlke one of the people she met?', ['yes']],
    ['was the prime minister among those askvik met', ['yes']],
    ['was fabris one of the leaders who met askvik', ['yes']],
    ['was tesch among the people she met', ['no']],
    ['was brede one of those she met', undefined],
    ['was edsen one of the people she met?', undefined],
    ['was mayor solms at the opening', ['yes']],
    ['was brede in attendance', ['yes']],
    ['was the ambassador of ostmark there', ['yes']],
    ['did mohl turn up at the signing', ['yes']],
    ['was mohl present when the agreement was signed', ['yes']],
    ['was tesch at the signing', undefined],
    ['was fabris at the opening', undefined],
    ['was overgaard with her?', ['yes']],
    ['did vonk travel with the minister', ['yes']],
    ['did askvik travel with vonk', undefined],
    ['did prent go with the minister', undefined],
    ['was solms with her', undefined],
    ['was customs a topic?', ['yes']],
    ['were ferries one of the topics of the talks', ['yes']],
    ['was fishing a topic', undefined],
    ['did the talks cover customs', ['yes']],
    ['did they sign something on harbour fees', ['yes']],
    ['did they sign something on customs', undefined],
    ['was the deputy minister of fisheries in attendance', ['yes']],
    ['was the deputy minister of fisheries at the opening', undefined],
  ],
);
