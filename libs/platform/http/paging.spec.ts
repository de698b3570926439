import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../domain/problems.js';
import { Cursors, pageOf, scopeOf, totalOf } from './paging.js';

describe('a cursor', () => {
  const cursors = new Cursors(randomBytes(32));

  it('leads back to where its page ended', () => {
    expect(cursors.decode('people', cursors.encode('people', ['张三', 17, null]))).toEqual(['张三', 17, null]);
  });

  it('tells its reader nothing', () => {
    expect(Buffer.from(cursors.encode('people', ['张三']), 'base64url').toString()).not.toContain('张三');
  });

  it('of another list, key or hand is refused', () => {
    const cursor = cursors.encode('people', [17]);
    const refused = [
      () => cursors.decode('users', cursor),
      () => new Cursors(randomBytes(32)).decode('people', cursor),
      () => cursors.decode('people', `${cursor}AAAA`),
      () => cursors.decode('people', Buffer.from('[17]').toString('base64url')),
      () => cursors.decode('people', ''),
    ];
    for (const attempt of refused) expect(attempt).toThrow(new Problem('invalid-cursor'));
  });
});

describe('the scope of a list', () => {
  it('changes with a filter but not with the page or the order of filters', () => {
    const scope = scopeOf('people', { name: '张', at: '2008-08-08', limit: 5, cursor: 'x', count: true });
    expect(scope).toBe(scopeOf('people', { at: '2008-08-08', name: '张' }));
    expect(scope).not.toBe(scopeOf('people', { at: '2008-08-08', name: '李' }));
  });
});

describe('a page', () => {
  const view = { item: (row: number) => row * 10, cursor: (row: number) => `after ${row}` };

  it('names the next one only where more rows follow', () => {
    expect(pageOf([1, 2, 3], 2, view)).toEqual({ items: [10, 20], nextCursor: 'after 2' });
    expect(pageOf([1, 2], 2, view)).toEqual({ items: [10, 20], nextCursor: null });
    expect(pageOf([], 2, view)).toEqual({ items: [], nextCursor: null });
  });

  it('counts exactly up to ten thousand', () => {
    expect(totalOf(10_000)).toEqual({ value: 10_000, relation: 'eq' });
    expect(totalOf(10_001)).toEqual({ value: 10_000, relation: 'gte' });
  });
});
