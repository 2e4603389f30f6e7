import { describe, expect, it } from 'vitest';
import { arcs, parse } from './parse.ts';

describe('the object behind a verb that two commas set apart', () => {
  it.each([
    ['WFP has asked for, but not yet received, clearance to use the crossing.', 'clearance <obj received'],
    ['The ministry has drafted, but not yet published, the list.', 'list <obj published'],
    ['She met, but did not thank, the three envoys of Peru.', 'envoys <obj thank'],
    ['He knows, or should know, the rules of the port.', 'rules <obj know'],
  ])('%s', (text, arc) => {
    expect(arcs(parse(text))).toContain(arc);
  });
  it.each([
    ['The letter was sent, but not yet received, the ministry said.', 'ministry <obj received'],
    ['She met the King, but did not stay, and the envoys left.', 'envoys <obj stay'],
    ['They planned to come, but have not yet arrived, in June.', 'June <obj arrived'],
  ])('none: %s', (text, arc) => {
    expect(arcs(parse(text))).not.toContain(arc);
  });
});
