import { expect } from 'vitest';
import { link } from '../../src/discord/escape.ts';
import type { Reply } from '../../src/discord/message.ts';
import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import { everyComponent, type Message } from '../../src/local-guild/index.ts';

interface Node {
  readonly kind: string;
  readonly text?: string;
  readonly href?: string;
  readonly children?: readonly Node[];
}

const parser = '../../src/local-guild/page/markdown.js';
const { parse } = (await import(parser)) as { parse(text: string): Node[] };

/** All that the bot's own markup is made of; a mention, a time, code or a heading comes from somebody else. */
const OURS = new Set(['paragraph', 'text', 'bold', 'quote', 'small', 'link', 'list', 'item']);

/**
 * Fails when anything in a message means more than the bot means by it: a link that leads elsewhere than to a release's
 * own address, a mention, any other markup. The local guild's parser of Discord's markup is the judge.
 */
export function expectInertReply(reply: Reply, base: KnowledgeBase): void {
  expect(reply.allowedMentions).toEqual({ parse: [] });
  const allowed = new Set(base.releases.map(({ url }) => /\(<(.*)>\)$/.exec(link('source', url))?.[1]));
  for (const { content } of everyComponent((reply as unknown as Message).components)) {
    if (content === undefined) continue;
    const open = [...parse(content)];
    for (let node = open.pop(); node; node = open.pop()) {
      if (!OURS.has(node.kind) && !(node.kind === 'code' && node.text === '/help'))
        throw new Error(`a ${node.kind} in ${JSON.stringify(content)}`);
      if (node.kind === 'link' && !allowed.has(node.href)) throw new Error(`a link to ${node.href} in ${JSON.stringify(content)}`);
      open.push(...(node.children ?? []));
    }
  }
}
