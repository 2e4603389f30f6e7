import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawNetwork } from '../../src/drawing/index.ts';
import { along } from '../../src/drawing/lines.ts';
import { crossings, layOut, type Network } from '../../src/drawing/network.ts';
import { networkSvg } from '../../src/drawing/network-svg.ts';

const networks = fc
  .array(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      shape: fc.constantFrom('round' as const, 'square' as const, 'dot' as const),
    }),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .chain((names) =>
    fc.array(fc.tuple(fc.nat(names.length - 1), fc.nat(names.length - 1), fc.stringMatching(/^\d{0,4}$/)), { maxLength: 20 }).map(
      (lines): Network => ({
        nodes: names.map((one, i) => ({ ...one, key: String(i) })),
        edges: lines.filter(([a, b]) => a !== b).map(([from, to, label]) => ({ from: String(from), to: String(to), label })),
      }),
    ),
  );

describe('a network', () => {
  it('is laid out with no box over another, the same each time', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { nodes } = layOut(network);
        for (const [i, a] of nodes.entries())
          for (const b of nodes.slice(i + 1)) {
            const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
            expect(apart).toBe(true);
          }
        expect(layOut(network).nodes).toEqual(nodes);
      }),
      { numRuns: 30 },
    );
  });

  it('draws no line under a box that is not its own', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { nodes, edges } = layOut(network);
        // Looked at point by point, not as the code does it.
        const under = edges.flatMap(({ from, to, line }) => {
          const others = nodes.filter((node) => node !== from && node !== to);
          const places = Array.from({ length: 201 }, (_, i) => along(line, i / 200));
          return others.filter((n) => places.some(({ x, y }) => Math.abs(x - n.x) <= n.width / 2 && Math.abs(y - n.y) <= n.height / 2));
        });
        expect(under).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('lets no lines cross where the names stand on one chain, in whatever order they come', () => {
    const chains = fc.integer({ min: 3, max: 6 }).chain((n) => fc.shuffledSubarray([...Array(n).keys()].map(String), { minLength: n }));
    fc.assert(
      fc.property(chains, (chain) => {
        const nodes = chain.toSorted().map((key) => ({ key, name: `Name ${key}`, shape: 'round' as const }));
        const edges = chain.slice(1).map((to, i) => ({ from: chain[i]!, to, label: '' }));
        expect(crossings(layOut({ nodes, edges }))).toBe(0);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('becomes a picture, whatever the names are', () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(drawNetwork(network).subarray(1, 4).toString()).toBe('PNG');
      }),
      { numRuns: 10 },
    );
  });

  it('keeps names as text: markup in a name draws nothing and loads nothing', () => {
    const svg = networkSvg(layOut({ nodes: [{ key: 'a', name: '<image href="file:///x"/> & co', shape: 'round' }], edges: [] }));
    expect(svg).not.toContain('<image');
    expect(svg).toContain('&amp;');
  });
});
