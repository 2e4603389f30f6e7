import type { Context } from 'hono';
import type { Gateway } from '../gateway/gateway.ts';
import type { Interactions } from '../interactions.ts';
import type { World } from '../world.ts';

/** What the routes work on. */
export interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly token: string;
  readonly applicationFlags: number;
  readonly fileBytes: number;
  readonly rateLimits: boolean;
  /** `ws://…` of the gateway; known once the server listens. */
  readonly gatewayAddress: () => string;
  /** Tells of keys in a body that nobody knows. */
  readonly note: (context: Context, ignored: readonly string[]) => void;
  readonly log: (line: string) => void;
}
