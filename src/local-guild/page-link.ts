import type { WebSocket } from 'ws';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** The page's live connection. */
export class PageLink {
  constructor(
    readonly world: World,
    readonly people: People,
    readonly log: (line: string) => void,
  ) {}

  accept(socket: WebSocket): void {
    socket.close();
  }
}
