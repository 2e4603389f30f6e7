import type { Link } from './link.ts';

/** Something the question is about, which an answer must account for. */
export interface Term {
  /** Token indexes in the question. */
  first: number;
  last: number;
  word: string;
  lemma: string;
  stem: string;
  weight: number;
  link?: Link;
  /** A word that reads like a name but that the release does not know. */
  unknown: boolean;
  isVerb: boolean;
}

/** Which place of its verb the question asks for. */
export type Gap = 'subject' | 'object' | 'oblique' | 'none';
