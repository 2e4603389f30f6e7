import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Time in which somebody may ask only so often, in seconds. */
const WINDOW = 10;

/** How long somebody who asks too fast must wait. */
export interface Wait {
  readonly seconds: number;
  /** Whether it is the first time that they are told so in this window. */
  readonly first: boolean;
}

/** Keeps one person from taking the bot away from the others. */
export interface Cooldown {
  /** Counts one question of a person; undefined when it may be answered. */
  take(user: string): Promise<Wait | undefined>;
}

export const noCooldown: Cooldown = { take: async () => undefined };

/** At most `questions` of one person in ten seconds; 0 for no limit. Kept in this process alone, and for those seconds. */
export function cooldownOf(questions: number): Cooldown {
  if (questions === 0) return noCooldown;
  const limiter = new RateLimiterMemory({ points: questions, duration: WINDOW });
  return {
    async take(user) {
      try {
        await limiter.consume(user);
        return undefined;
      } catch (refused) {
        if (refused instanceof Error) throw refused;
        const { msBeforeNext, consumedPoints } = refused as RateLimiterRes;
        return { seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)), first: consumedPoints === questions + 1 };
      }
    },
  };
}
