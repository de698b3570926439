import { describe, expect, it } from '@jest/globals';
import { worded } from './statistic.pledges.js';

describe('a count in the words of a source', () => {
  it.each([
    [79, 'NEARLY', 10, 80, 'NEARLY'],
    [80, 'NEARLY', 10, 80, 'EXACT'],
    [306, 'OVER', 100, 300, 'OVER'],
    [300, 'OVER', 100, 300, 'EXACT'],
    [7, 'OVER', 100, 7, 'EXACT'],
    [0, 'NEARLY', 10, 0, 'EXACT'],
  ] as const)('%i by %s of %i is %i, %s', (exact, word, step, value, qualifier) => {
    expect(worded(exact, word, step)).toEqual({ value, qualifier });
  });
});
