import KeyvPostgres, { type KeyvPostgresOptions } from '@keyv/postgres';
import pg from 'pg';
import type { Backend } from './backend.ts';
import { reasonOf, StoreError, shownAddress } from './store-error.ts';

/** How long one operation may take, in milliseconds: somebody waits for it. */
const LIMIT = 8_000;
/** Rows fetched at once while walking a namespace. */
const PAGE = 500;

/** A Postgres server: one table `keyv`, which is made when it is missing. */
export function postgresBackend(uri: string): Backend {
  const pool = poolOf(uri);
  // An idle connection that breaks is told here; without a listener the process would end.
  pool.on('error', () => {});
  return {
    async connect() {
      try {
        await pool.query('SELECT 1');
        return [];
      } catch (fault) {
        await pool.end();
        throw new StoreError(
          `KEYV_URI: cannot reach the Postgres server ${shownAddress(uri)}: ${reasonOf(fault)}; check the address, and that it runs`,
        );
      }
    },
    space: () => ({ store: new SharedPoolPostgres({ uri, pool, iterationLimit: PAGE } as PoolOptions), useKeyPrefix: true }),
    async close() {
      if (!pool.ended) await pool.end();
    },
  };
}

interface PoolOptions extends KeyvPostgresOptions {
  readonly pool: pg.Pool;
}

/** Keyv's adapter on a pool of ours: its own has no limits of time, and ends the process when an idle connection breaks. */
class SharedPoolPostgres extends KeyvPostgres {
  override async connect() {
    const { pool } = this.opts as PoolOptions;
    // biome-ignore lint/suspicious/noExplicitAny: as the adapter has it
    return async (sql: string, values?: any) => (await pool.query(sql, values)).rows;
  }

  /** Keyv's own stops in silence where a page cannot be fetched: the rest would read as 'nothing there'. */
  override async *iterator(namespace?: string): AsyncGenerator<string[], void, unknown> {
    let fault: unknown;
    const note = (error: unknown): void => {
      fault ??= error;
    };
    this.on('error', note);
    try {
      yield* super.iterator(namespace);
    } finally {
      this.off('error', note);
    }
    if (fault !== undefined) throw fault;
  }

  /** The pool stays open for other namespaces: whoever opened it closes it. */
  override async disconnect(): Promise<void> {}
}

function poolOf(uri: string): pg.Pool {
  try {
    return new pg.Pool({ connectionString: uri, max: 4, connectionTimeoutMillis: LIMIT, query_timeout: LIMIT, keepAlive: true });
  } catch (fault) {
    throw new StoreError(
      `KEYV_URI is not the address of a Postgres server (${reasonOf(fault)}); write for instance postgres://user@localhost/briefing`,
    );
  }
}
