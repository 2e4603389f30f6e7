import * as suite from '@keyv/test-suite';
import Keyv from 'keyv';
import * as vitest from 'vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { NotSavedError } from '../../src/knowledge/errors.ts';
import { Library } from '../../src/knowledge/library.ts';
import type { Backend } from '../../src/knowledge/store/backend.ts';
import { connectStore } from '../../src/knowledge/store/index.ts';
import { postgresBackend } from '../../src/knowledge/store/postgres.ts';
import { redisBackend } from '../../src/knowledge/store/redis.ts';
import { readRelease } from '../../src/reading/index.ts';
import { harbour } from '../discord/releases.ts';
import { postgresProgram, redisProgram, type Server, startPostgres, startRedis } from '../servers.ts';

const KINDS = [
  { name: 'Redis', program: redisProgram, start: startRedis, backend: redisBackend },
  { name: 'Postgres', program: postgresProgram, start: startPostgres, backend: postgresBackend },
];

const common = new KnowledgeBase([readRelease(harbour)]);
const added = (id: string) => ({ ...harbour, id, text: `Director Lena Moe met Governor Per Bakke in Fosse, says ${id}.` });
const read = async (release: typeof harbour) => readRelease(release);

for (const { name, program, start, backend } of KINDS) {
  if (!program) console.warn(`${name} is not installed here: its tests are skipped. As root, .ci/run installs it.`);

  describe.skipIf(!program)(`${name}: ${program?.version}`, { timeout: 60_000 }, () => {
    let server: Server;
    let opened: Backend;
    beforeAll(async () => {
      server = await start();
      opened = backend(server.uri);
      await opened.connect();
    }, 60_000);
    afterAll(async () => {
      await opened?.close();
      await server?.remove();
    });

    describe('the suite that Keyv holds its own adapters to', () => {
      // Through the same door as the bot: the adapter, and who puts the namespace before keys, come from the backend.
      class Bound extends Keyv {
        constructor(options: ConstructorParameters<typeof Keyv>[0] = {}) {
          const { namespace } = options as { namespace?: string };
          super({ ...(options as object), ...opened.space(namespace ?? 'suite'), namespace: namespace ?? 'suite' });
        }
      }
      const store = () => opened.space('suite').store;
      suite.default(vitest as never, Bound as never, store);
      suite.keyvIteratorTests(vitest as never, Bound as never, store);
    });

    it('keeps shelves apart and over a restart of both, takes a fault as a fault, and goes on when the server is back', async () => {
      const { store } = await connectStore(server.uri);
      const library = await Library.open(common, store, { read });
      for (const id of ['one', 'two']) await library.shelf('1').add(added(id));
      await library.shelf('2').add(added('other'));
      await library.shelf('2').hide(['harbour']);

      await server.kill();
      await expect(library.shelf('1').add(added('three'))).rejects.toThrow(NotSavedError);
      await expect(library.shelf('1').remove('one')).rejects.toThrow(NotSavedError);
      await expect(store.keep('shelves').get('1/one')).rejects.toThrow();
      await expect(store.keep('shelves').iterator!(undefined).next()).rejects.toThrow();
      const ids = (of: Library, guild: string) =>
        of
          .base(guild)
          .releases.map((one) => one.id)
          .sort();
      expect(ids(library, '1')).toEqual(['harbour', 'one', 'two']);

      await server.start();
      await vitest.vi.waitFor(() => library.shelf('1').add(added('three')), { timeout: 20_000, interval: 200 });
      expect(await library.shelf('1').remove('one')).toMatchObject({ id: 'one' });
      await store.close();

      const again = await connectStore(server.uri);
      const reopened = await Library.open(common, again.store, { read, owns: (guild) => guild !== '3' });
      expect(ids(reopened, '1')).toEqual(['harbour', 'three', 'two']);
      expect(ids(reopened, '2')).toEqual(['other']);
      expect(reopened.base('1').release('two')).toEqual(added('two'));
      const others = await Library.open(common, again.store, { read, owns: (guild) => guild === '3' });
      expect(ids(others, '1')).toEqual(['harbour']);
      await again.store.close();
    });
  });
}
