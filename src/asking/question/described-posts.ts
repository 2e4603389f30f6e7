import type { Token } from '../../model/reading.ts';
import { stem } from '../../reading/language.ts';

/** What people say for a post in place of its own name. */
export interface Description {
  /** Posts one of which is meant, each as the stems of its words. */
  readonly posts: readonly (readonly string[])[];
  /** Posts that it stands for in one country or body alone, by its folded name. */
  readonly ofLand?: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** True where it can stand for a person in any question: 'the top diplomat', not 'speaks for'. */
  readonly isNoun: boolean;
  /** True for the posts of those who lead a state: they go by no more words than these and those of the state. */
  readonly ofState?: boolean;
  /** Whose it is must be said: 'the leader' may be anybody. */
  readonly owned?: boolean;
}

/** A description as it stands in a question; token indexes. */
export interface Described extends Description {
  readonly first: number;
  readonly last: number;
}

const stemmed = (posts: readonly string[]): string[][] => posts.map((post) => post.split(' ').map((w) => stem(w)));

const HEADS_OF_STATE = ['head state', 'president', 'king', 'queen', 'emir', 'amir', 'sultan', 'monarch', 'governor general'];
const HEADS_OF_GOVERNMENT = ['head government', 'prime minister', 'premier', 'chancellor'];
const TOP_DIPLOMATS = ['foreign minister', 'minister foreign affairs', 'minister external affairs', 'minister external relations'];
/** The foreign minister goes by another name there. */
const ELSEWHERE: ReadonlyMap<string, string[][]> = new Map([
  ['united states', stemmed(['secretary state'])],
  ['united kingdom', stemmed(['foreign secretary', 'secretary state foreign'])],
  ['european union', stemmed(['high representative'])],
]);
/** Ministers who go by another title in one country, by the stems of the words they are asked for by. */
export const TITLES_ELSEWHERE: readonly { readonly asked: readonly string[]; readonly land: string; readonly post: readonly string[] }[] = [
  ['foreign minister', 'united states', 'secretary state'],
  ['foreign minister', 'united kingdom', 'foreign secretary'],
  ['foreign minister', 'united kingdom', 'secretary state foreign'],
  ['defence minister', 'united states', 'defense secretary'],
  ['defence minister', 'united states', 'secretary defense'],
  ['defence minister', 'united kingdom', 'defence secretary'],
  ['finance minister', 'united states', 'treasury secretary'],
  ['finance minister', 'united kingdom', 'chancellor exchequer'],
  ['interior minister', 'united kingdom', 'home secretary'],
].map(([words, land, post]) => ({ asked: stemmed([words!])[0]!, land: land!, post: stemmed([post!])[0]! }));

const DIPLOMAT: Description = { posts: stemmed(TOP_DIPLOMATS), ofLand: ELSEWHERE, isNoun: true };
const SECOND: Description = {
  posts: stemmed(['deputy secretary general', 'deputy director general', 'deputy executive director', 'deputy commander', 'deputy head']),
  isNoun: true,
  owned: true,
};
const SOLDIER: Description = { posts: stemmed(['chief defence', 'chief staff', 'chief general staff', 'commander']), isNoun: true };
const asked = (posts: readonly string[]): Description => ({ posts: stemmed(posts), isNoun: false });

const TABLE: readonly (readonly [readonly string[], Description])[] = (
  [
    [['head of state'], { posts: stemmed(HEADS_OF_STATE), isNoun: true, ofState: true }],
    [['head of government'], { posts: stemmed(HEADS_OF_GOVERNMENT), isNoun: true, ofState: true }],
    [['leader'], { posts: stemmed([...HEADS_OF_STATE, ...HEADS_OF_GOVERNMENT]), isNoun: true, ofState: true, owned: true }],
    [['top diplomat', 'chief diplomat', 'diplomatic chief', 'diplomacy chief', 'chief of diplomacy', 'head of diplomacy'], DIPLOMAT],
    [['foreign policy chief', 'foreign policy head', 'foreign affairs chief'], DIPLOMAT],
    [['number two', 'number 2', 'no 2', 'no. 2', 'no . 2', 'second in command', 'second - in - command', 'second-in-command'], SECOND],
    [['top soldier', 'top general', 'military chief', 'military commander'], SOLDIER],
    [['speaks for'], asked(['spokesperson', 'spokesman', 'spokeswoman', 'representative', 'delegate', 'ambassador'])],
    [['represents'], asked(['representative', 'delegate', 'ambassador', 'envoy'])],
    [['central bank'], asked(['governor bank', 'president bank', 'chair bank'])],
  ] satisfies readonly [string[], Description][]
).flatMap(([forms, description]) => forms.map((form) => [form.split(' '), description] as const));

/** The description of a post that begins with a token. */
export function describedAt(tokens: readonly Token[], i: number): Described | undefined {
  const found = TABLE.find(([words]) => words.every((w, k) => tokens[i + k]?.lower === w));
  return found && { ...found[1], first: i, last: i + found[0].length - 1 };
}

/** The first description of a post in a question. */
export function descriptionIn(tokens: readonly Token[]): Described | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const found = describedAt(tokens, i);
    if (found && !found.owned) return found;
  }
  return undefined;
}

/** Posts that a description stands for with the countries or bodies that the question says it is of. */
export const postsMeant = ({ posts, ofLand }: Description, lands: readonly string[]): readonly (readonly string[])[] =>
  lands.flatMap((land) => [...(ofLand?.get(land) ?? [])]).concat(posts.map((post) => [...post]));
