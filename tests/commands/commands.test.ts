import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { startTestBot, type TestBot, textOf, unescaped } from '../discord/fixture.ts';
import { answer, base, cite, visit } from '../knowledge/fixture.ts';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot(() => answer({ text: 'Mr. Bo Lind', citations: [cite(visit, 2)] }));
});
afterAll(() => test.stop());
beforeEach(() => {
  test.asked.length = 0;
});

const EPHEMERAL = 64;

describe('each command, through the real client and the local guild', () => {
  it('is registered in the guild', () => {
    const names = test.guild.commands().map((c) => c.name);
    expect(names.sort()).toEqual([
      'Add to briefings',
      'Who is in this?',
      'ask',
      'briefing',
      'briefings',
      'compare',
      'graph',
      'help',
      'mandate',
      'met',
      'said',
      'settings',
      'timeline',
      'visited',
      'when',
      'where',
      'who',
    ]);
    expect(names.length).toBe(commands.length);
  });

  it.each<[name: string, options: Record<string, string>, question: string]>([
    ['met', { person: 'Ana Țepeș' }, 'who did Ana Țepeș meet?'],
    ['met', { with: 'Bo Lind' }, 'who did Bo Lind meet?'],
    ['met', { person: 'Ana Țepeș', with: 'Bo Lind' }, 'did Ana Țepeș meet Bo Lind?'],
    ['said', { speaker: 'Ana Țepeș', about: 'trade' }, 'what did Ana Țepeș say about trade?'],
    ['said', { speaker: 'Ana Țepeș' }, 'what did Ana Țepeș say?'],
    ['said', { about: 'trade' }, 'who spoke about trade?'],
    ['visited', { person: 'Ana Țepeș' }, 'which places did Ana Țepeș visit?'],
    ['visited', { place: 'Sund' }, 'who visited Sund?'],
    ['visited', { person: 'Ana Țepeș', place: 'Sund' }, 'did Ana Țepeș visit Sund?'],
    ['who', { name: 'ana tepes' }, 'what post does ana tepes hold?'],
    ['who', { name: 'Minister of Trade' }, 'who is the Minister of Trade?'],
    ['who', { name: 'the minister of trade' }, 'who is the minister of trade?'],
    ['who', { name: 'somebody else' }, 'who is somebody else?'],
    ['mandate', { of: 'Sund Mission' }, 'under which mandate does Sund Mission operate?'],
    ['when', { event: 'the strategic concept was adopted' }, 'when was the strategic concept adopted?'],
    ['when', { event: 'When was it adopted?' }, 'when was it adopted?'],
    ['when', { event: 'Ana met Bo.' }, 'when Ana met Bo?'],
    ['when', { event: 'did Ana meet Bo' }, 'when did Ana meet Bo?'],
    ['where', { event: 'Where will the ministers meet' }, 'where will the ministers meet?'],
    ['where', { event: 'the ministers will meet next' }, 'where will the ministers meet next?'],
    ['ask', { question: ' who met\u200b Bo? ' }, 'who met Bo?'],
  ])('/%s %j asks “%s” and shows the answer', async (name, options, question) => {
    const reply = await test.guild.runCommand({ name, options });
    expect(reply.failure).toBeNull();
    expect(test.asked).toEqual([{ question, release: undefined }]);
    expect(textOf(reply.message)).toContain('**Mr. Bo Lind**');
    expect((reply.message?.flags ?? 0) & EPHEMERAL).toBe(0);
  });

  it.each([
    ['met', {}, '`person`'],
    ['said', {}, '`speaker`'],
    ['visited', {}, '`place`'],
    ['when', { event: 'when?' }, '`event`'],
    ['where', { event: '  ' }, '`event`'],
    ['ask', { question: '\u200b' }, '`question`'],
  ])('/%s %j asks nothing and hints at what to fill in, to the asker only', async (name, options, hint) => {
    const reply = await test.guild.runCommand({ name, options });
    expect(test.asked).toEqual([]);
    expect(textOf(reply.message)).toContain(hint);
    expect((reply.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('asks one release only when told so, and says when it is not there', async () => {
    await test.guild.runCommand({ name: 'met', options: { person: 'Bo Lind', release: 'undated' } });
    expect(test.asked).toEqual([{ question: 'who did Bo Lind meet?', release: 'undated' }]);
    const reply = await test.guild.runCommand({ name: 'met', options: { person: 'Bo Lind', release: '**no**' } });
    expect(textOf(reply.message)).toContain('No release “\\*\\*no\\*\\*” is loaded');
    expect((reply.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(test.asked.length).toBe(1);
  });

  it('quotes a hostile release to the letter, and none of it means anything', async () => {
    const { message } = await test.guild.runCommand({ name: 'ask', options: { question: 'x' } });
    const text = textOf(message);
    expect(unescaped(text)).toContain(`> ${cite(visit, 2).quote}\n`);
    expect(text).not.toMatch(/<@1|[^\\]@everyone|https:\/\/evil|discord\.gg/);
    expect(message?.mentions ?? []).toEqual([]);
    expect(message?.mention_everyone ?? false).toBe(false);
  });

  it('/briefings lists what is loaded', async () => {
    const reply = await test.guild.runCommand({ name: 'briefings' });
    const text = unescaped(textOf(reply.message));
    for (const { title, id, date } of base.releases) expect(text).toContain(title || date || id);
  });

  it('/help names every command and shows examples, to the asker only', async () => {
    const reply = await test.guild.runCommand({ name: 'help' });
    for (const name of ['met', 'said', 'visited', 'who', 'mandate', 'when', 'where', 'ask', 'briefings'])
      expect(textOf(reply.message)).toContain(`/${name}`);
    expect((reply.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });
});

describe('completion', () => {
  it.each([
    ['met', 'person', 'tepes', ['Ana Țepeș']],
    ['met', 'person', '', ['Ana Țepeș', 'Bo Lind']],
    ['met', 'with', 'su', ['Sund Mission']],
    ['said', 'speaker', 'LIND', ['Bo Lind']],
    ['said', 'about', 'sund', ['Sund', 'Sund Mission']],
    ['visited', 'place', 'sun', ['Sund', 'Sund Mission']],
    ['who', 'name', 'minister', ['Ana Țepeș', 'Minister of Trade']],
    ['mandate', 'of', 'sm', ['Sund Mission']],
    ['when', 'release', '', ['2024-05-01-visit', 'undated']],
    ['met', 'release', 'sund minister', ['2024-05-01-visit']],
    ['met', 'person', 'nobody', []],
  ])('/%s %s:%s offers %j', async (name, option, value, wanted) => {
    const choices = await test.guild.autocomplete({ name, option, value });
    expect(choices.map((c) => c.value)).toEqual(wanted);
  });

  it('shows date and title of a release, and its id where it has no title', async () => {
    const choices = await test.guild.autocomplete({ name: 'ask', option: 'release', value: '' });
    expect(choices.map((c) => c.name)).toEqual(['2024-05-01 · Minister visits *Sund*', 'undated']);
  });
});
