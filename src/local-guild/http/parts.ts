import type { Context } from 'hono';
import type { Gateway } from '../gateway/gateway.ts';
import type { Interactions } from '../interactions.ts';
import type { Uploads } from '../uploads.ts';
import type { World } from '../world.ts';

/** What the routes work on. */
export interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly uploads: Uploads;
  readonly token: string;
  readonly applicationFlags: number;
  readonly fileBytes: number;
  readonly shards: number;
  readonly rateLimits: boolean;
  /** `ws://…` of the gateway; known once the server listens. */
  readonly gatewayAddress: () => string;
  /** Tells of keys in a body that nobody knows. */
  readonly note: (context: Context, ignored: readonly string[]) => void;
  /** Takes each request that Discord would refuse for its form. */
  readonly violations: string[];
  readonly log: (line: string) => void;
}
