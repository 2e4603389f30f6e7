const WHO = `(?:<person>|<body>|<place>|he|she|they|it|we|(?:the|his|her|its|their|both) (?:[\\w'-]+ |<\\w+> )?(?:[\\w'-]+ |<\\w+> ){0,3}?(?:[\\w'-]+|<\\w+>))`;
const FELT =
  'worried|concerned|delighted|pleased|happy|glad|grateful|thankful|sorry|angry|alarmed|disappointed|proud|optimistic|confident|hopeful|shocked|sad|saddened|heartened|encouraged|troubled|dismayed';
const ADDRESSED =
  'asked|urged|called (?:on|upon)|told|invited|encouraged|requested|thanked|commended|praised|congratulated|accused|criticised|criticized|applauded|condemned|blamed|warned|reminded|assured|promised';
const SPOKEN_NOUNS =
  'worry|worries|concerns?|fears?|doubts?|hopes?|promises?|assurances?|pledges?|commitments?|complaints?|criticisms?|accusations?|demands?|requests?|appeals?|warnings?|proposals?|suggestions?|objections?|wish|wishes';
const SPOKEN_VERBS =
  'bring up|turn down|rule out|point out|push for|press for|plead for|hit out at|speak out against|raise|flag|criticise|criticize|complain|propose|offer|recommend|lament|deplore|regret|answer|reply|respond|appeal|compare|liken|accuse|blame|denounce|hail|applaud|salute|vow|undertake|appreciate|expect|demand|request|lack|call|describe';
const VIEWS = 'position|views?|stance|opinion|take|reaction|response|comments?|remarks|thoughts|attitude|line|message|answer|reply';

/** 'according to A', 'in A's view', 'in his words', 'as she put it', '…, A says': whose words are wanted, beside a question that is whole without it. */
const ATTRIBUTION = new RegExp(
  `\\baccording to (?!the (?:release|statement|text)\\b)|\\bin (?:the )?(?:words|view|opinion|eyes) of\\b|\\bin (?:${WHO}'s?|his|her|their|its) (?:own )?(?:view|words|opinion|eyes|judge?ment|assessment)\\b|\\bas ${WHO} (?:puts?|sees|saw|says|said)\\b|, ?(?:says|said) ${WHO}$|, ?${WHO} (?:says|said|thinks|believes)$`,
);
/** 'What worries A', 'which draft law worries her', 'what struck the minister': whoever feels it says so. */
export const STIRS =
  /^(?:what|which [\w '-]+?) (?:worries|worried|(?<=^what )concerns|concerned|alarms|alarmed|troubles|troubled|pleases|pleased|delighted|delights|encouraged|encourages|struck|strikes|impressed|impresses|disappointed|angers|angered|saddened|shocked|heartened|surprised|made (?=.+ (?:happ(?:y|ier)|glad|delighted|pleased|heartened|encouraged|proud|relieved|satisfied|optimistic|sad|sorry|worried|concerned|afraid|uneasy|angry|upset|unhappy)$)) ?(?=the |<(?:person|body|place)>|him\b|her\b|them\b)/;
const FEELINGS = [
  STIRS,
  new RegExp(`^(?:what|which [\\w '-]+?) (?:did|does|do|has) ${WHO} (?:see|regard|view|consider|count|rate) as\\b`),
  new RegExp(`^(?:what|which [\\w '-]+?) (?:is|was|are|were) ${WHO} (?:so |most )?(?:${FELT}) (?:about|at|by|over|with|of)$`),
];

/** True for a question for what moves somebody or what somebody takes something for, whatever noun it asks with: 'which law is A worried about'. */
export const asksForFeeling = (shape: string): boolean => FEELINGS.some((pattern) => pattern.test(shape));

const ASKS_FOR_WORDS = [
  new RegExp(`^how (?:did|does|do|has|would) ${WHO} (?:describe|characteri[sz]e|see|view|rate|assess|sum up|put|depict|regard)\\b`),
  new RegExp(`${WHO}'s? (?:\\w+ )?(?:${VIEWS}) (?:on|of|about|to|towards?|regarding|concerning)\\b`),
  new RegExp(`\\b(?:${VIEWS}) of ${WHO} (?:on|about|to|towards?|regarding|concerning)\\b`),
  /^<(?:person|place|body)> (?:on|about) (?!<|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|what|which)[\w '-]+$/,
  new RegExp(`^(?:what|whom?) (?:is|was|are|were) ${WHO} (?:so |most )?(?:${FELT})\\b`),
  new RegExp(`^(?:for )?what (?:is|was|are|were) ${WHO} (?:${ADDRESSED})\\b`),
  /^what (?:is|was|are|were) (?:asked|demanded|requested|wanted|expected) of /,
  new RegExp(`^(?:what|which) (?:[\\w'<>-]+ ){0,4}(?:${SPOKEN_NOUNS}) (?:did|does|do|has|have|was|were|is|are|will) `),
  new RegExp(`^(?:what|which) .*\\b(?:did|does|do|will) ${WHO} (?:${SPOKEN_VERBS})\\b`),
];

/** True for a question that says whose words it wants. */
export const isAttributed = (shape: string): boolean => ATTRIBUTION.test(shape);

/** True for a question for words, position or feelings that names no plain verb of saying. `shape`: names replaced by their kind. */
export const asksForWords = (shape: string): boolean => ASKS_FOR_WORDS.some((pattern) => pattern.test(shape));
