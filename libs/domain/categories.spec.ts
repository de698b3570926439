import { describe, expect, it } from '@jest/globals';
import { categoryTree, issueTypesOutsideTheTree } from './categories.js';

describe('the tree of issue types', () => {
  it('has every issue type once', () => {
    const leaves = categoryTree.flatMap(({ leaves }) => leaves);
    expect(new Set(leaves).size).toBe(leaves.length);
    expect(issueTypesOutsideTheTree()).toEqual([]);
  });
});
