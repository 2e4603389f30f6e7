import { EventEmitter } from 'node:events';
import type { KeyvStoreAdapter } from 'keyv';
import Database from 'libsql';

/** Raised when the table changes; kept in the file's `user_version`. */
const LAYOUT = 1;
const PAGE = 200;
/** How long to wait for another process that is writing, in milliseconds. */
const BUSY = 5_000;

interface Row {
  readonly key: string;
  readonly value: string;
  readonly expires: number | null;
}

/**
 * One open database file. Write-ahead logging with full synchronisation: what `set` has confirmed is on the
 * disk, and a process killed at any moment leaves a readable file.
 */
export class LibsqlFile {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  #open = true;

  constructor(path: string) {
    this.#database = new Database(path, { timeout: BUSY });
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = FULL');
    this.#prepareLayout();
  }

  #prepareLayout(): void {
    const { user_version: found } = this.#database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (found > LAYOUT)
      throw new Error(`the file was written by a newer version of this program (layout ${found}, this one reads ${LAYOUT})`);
    this.#database.exec('CREATE TABLE IF NOT EXISTS keyv (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) STRICT');
    this.#database.exec(`PRAGMA user_version = ${LAYOUT}`);
    this.run('DELETE FROM keyv WHERE expires <= ?', Date.now());
  }

  get(sql: string, ...values: unknown[]): unknown {
    return this.#statement(sql).get(...values);
  }

  all(sql: string, ...values: unknown[]): unknown[] {
    return this.#statement(sql).all(...values);
  }

  /** Runs a statement that changes rows and returns how many. */
  run(sql: string, ...values: unknown[]): number {
    return this.#statement(sql).run(...values).changes;
  }

  /** All of what `work` writes, or nothing of it. */
  atomically<T>(work: () => T): T {
    this.#mustBeOpen();
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (fault) {
      // SQLite has rolled back by itself after some faults (a full disk): then there is nothing left to undo,
      // and libsql's own transaction() would throw that in place of the fault.
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw fault;
    }
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#statements.clear();
    this.#database.close();
  }

  #statement(sql: string): Database.Statement {
    this.#mustBeOpen();
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  // libsql goes on answering from prepared statements after close(): without this a late write would look saved.
  #mustBeOpen(): void {
    if (!this.#open) throw new Error('the store is closed');
  }
}

/**
 * Keyv storage adapter over one table of a LibsqlFile. Keyv puts the namespace before each key ('ns:key');
 * `clear` and `iterator` keep to the namespace of this adapter, so each Keyv needs an adapter of its own.
 * Errors of the database reach the caller: nothing here turns one into 'nothing there'.
 */
export class LibsqlStore extends EventEmitter implements KeyvStoreAdapter {
  /** Keyv offers its iterator only over dialects that it knows. */
  readonly opts: Record<string, unknown> = { dialect: 'sqlite', url: 'libsql' };
  namespace: string | undefined;
  readonly #file: LibsqlFile;

  constructor(file: LibsqlFile) {
    super();
    this.#file = file;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the type of Keyv's interface; what is stored are strings
  async get(key: string): Promise<any> {
    return this.#read(key);
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above
  async getMany(keys: string[]): Promise<any[]> {
    return keys.map((key) => this.#read(key));
  }

  async has(key: string): Promise<boolean> {
    return this.#read(key) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return keys.map((key) => this.#read(key) !== undefined);
  }

  async set(key: string, value: string, ttl?: number): Promise<boolean> {
    this.#write(key, value, ttl);
    return true;
  }

  /** Writes all entries or none. */
  async setMany(entries: Array<{ key: string; value: string; ttl?: number }>): Promise<void> {
    this.#file.atomically(() => {
      for (const { key, value, ttl } of entries) this.#write(key, value, ttl);
    });
  }

  async delete(key: string): Promise<boolean> {
    return this.#file.run('DELETE FROM keyv WHERE key = ?', key) > 0;
  }

  /** True when at least one of the keys was there. */
  async deleteMany(keys: string[]): Promise<boolean> {
    return this.#file.atomically(() => keys.reduce((n, key) => n + this.#file.run('DELETE FROM keyv WHERE key = ?', key), 0)) > 0;
  }

  async clear(): Promise<void> {
    const [from, to] = rangeOf(this.namespace);
    this.#file.run('DELETE FROM keyv WHERE key >= ? AND key < ?', from, to);
  }

  /** Entries in the order of their keys, a page at a time, so that callers may write between them. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  async *iterator(namespace: string | undefined = this.namespace): AsyncGenerator<any, void> {
    let [from, to] = rangeOf(namespace);
    for (;;) {
      const rows = this.#file.all(
        'SELECT key, value, expires FROM keyv WHERE key >= ? AND key < ? ORDER BY key LIMIT ?',
        from,
        to,
        PAGE,
      ) as Row[];
      for (const row of rows) if (!expired(row)) yield [row.key, row.value];
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      from = `${last.key}\0`;
    }
  }

  /** The file stays open for other namespaces: whoever opened it closes it. */
  async disconnect(): Promise<void> {}

  #read(key: string): string | undefined {
    const row = this.#file.get('SELECT key, value, expires FROM keyv WHERE key = ?', key) as Row | undefined;
    if (!row) return undefined;
    if (!expired(row)) return row.value;
    this.#file.run('DELETE FROM keyv WHERE key = ?', key);
    return undefined;
  }

  #write(key: string, value: string, ttl: number | undefined): void {
    const expires = typeof ttl === 'number' && ttl > 0 ? Date.now() + ttl : null;
    this.#file.run(
      'INSERT INTO keyv (key, value, expires) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires',
      key,
      value,
      expires,
    );
  }
}

function expired(row: Row): boolean {
  return row.expires !== null && row.expires < Date.now();
}

/** All keys of a namespace lie from 'ns:' up to 'ns;', the next character after the colon. */
function rangeOf(namespace: string | undefined): [from: string, to: string] {
  return namespace ? [`${namespace}:`, `${namespace};`] : ['', '\u{10ffff}'];
}
