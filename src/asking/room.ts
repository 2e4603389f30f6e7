import { withCompanions } from './events/companions.ts';
import type { Open } from './extract/types.ts';
import { ofDoers } from './guards/doers-told.ts';
import type { Question } from './question/question.ts';
import type { Found } from './release/found.ts';
import type { ReleaseView } from './release/view.ts';
import { BY_ITS_NOUN } from './verdicts/deed-noun.ts';

/**
 * Answers one kind of wording or event; undefined where the question is of another kind, and the next room is asked; 'silent' where it is of
 * this kind and the release does not tell.
 */
export type Room = (view: ReleaseView, question: Question, open: Open) => Found | 'silent' | undefined;

/** The first of the rooms that has something to say; 'silent' ends the search too. */
export function firstOf(rooms: readonly Room[]): Room {
  return (view, question, open) => {
    for (const room of rooms) {
      const told = room(view, question, open);
      if (told) return told;
    }
    return undefined;
  };
}

/** A room whose answer names whoever did something: only who is told to have done it. */
export const byDoers =
  (room: (view: ReleaseView, question: Question, open: Open) => Found | undefined): Room =>
  (view, question, open) => {
    const found = room(view, question, open);
    return found?.because === BY_ITS_NOUN ? found : ofDoers(view, question, withCompanions(view, question, found));
  };

/** Where nobody is asked any further, silence is no answer. */
export const silentAsNone = (told: Found | 'silent' | undefined): Found | undefined => (told === 'silent' ? undefined : told);
