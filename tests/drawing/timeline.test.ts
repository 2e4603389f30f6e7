import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawTimeline, type Moment } from '../../src/drawing/index.ts';
import { timelineSvg } from '../../src/drawing/timeline.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const moments = fc.array(
  fc
    .record({ a: day, b: day, label: fc.string({ unit: 'grapheme', maxLength: 200 }), planned: fc.boolean() })
    .map(({ a, b, ...rest }): Omit<Moment, 'number'> => ({ first: a < b ? a : b, last: a < b ? b : a, ...rest })),
  { minLength: 1, maxLength: 8 },
);

it('becomes a picture with every number in it twice: on the axis and in the legend', () => {
  fc.assert(
    fc.property(moments, (list) => {
      const numbered = list.map((one, i) => ({ ...one, number: i + 1 }));
      const svg = timelineSvg(numbered);
      for (const { number } of numbered) expect(svg.split(`text-anchor="middle">${number}</text>`).length).toBeGreaterThanOrEqual(3);
      expect(svg).not.toContain('NaN');
      expect(drawTimeline(numbered).subarray(1, 4).toString()).toBe('PNG');
    }),
    { numRuns: 15 },
  );
});

it('places days in proportion to time, and numbers that would cover each other above each other', () => {
  const at = (first: string, number: number): Moment => ({ number, first, last: first, label: 'x', planned: false });
  const svg = timelineSvg([at('2024-01-01', 1), at('2024-01-02', 2), at('2024-07-01', 3), at('2024-12-31', 4)]);
  const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)]
    .slice(0, 4)
    .map((match) => [Number(match[1]), Number(match[2])]);
  const [[x1, y1], [x2, y2], [x3], [x4]] = circles as [[number, number], [number, number], [number, number], [number, number]];
  expect((x3 - x1) / (x4 - x1)).toBeCloseTo(182 / 365, 2);
  expect(x2 - x1).toBeLessThan(5);
  expect(Math.abs(y2 - y1)).toBeGreaterThanOrEqual(40);
});

it('writes no date under the axis into the one before', () => {
  fc.assert(
    fc.property(moments, (list) => {
      const svg = timelineSvg(list.map((one, i) => ({ ...one, number: i + 1 })));
      const words = [...svg.matchAll(/class="tick" x="([-\d.]+)"[^>]*>([^<]*)</g)].map((match) => ({
        x: Number(match[1]),
        width: match[2]!.length * 11,
      }));
      expect(words.filter((one, i) => i > 0 && one.x - one.width / 2 < words[i - 1]!.x + words[i - 1]!.width / 2)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('keeps labels as text', () => {
  const svg = timelineSvg([
    { number: 1, first: '2024-01-01', last: '2024-01-01', label: '<image href="file:///x"/> & co', planned: false },
  ]);
  expect(svg).not.toContain('<image');
});
