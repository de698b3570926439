import { describe, expect, it } from '@jest/globals';
import type { PersonRow } from './person.queries.js';
import { personView } from './person.view.js';

const post = (title: string, isCurrent: boolean) => ({
  organizationId: 'o',
  organizationName: '信访室',
  title,
  rank: 'SECTION_HEAD',
  validFrom: '2008-01-01',
  validTo: null,
  isCurrent,
});

const row = (posts: PersonRow['posts']): PersonRow => ({
  key: 7,
  id: 'p',
  name: '张三',
  organization_id: 'o',
  organization_name: '信访室',
  path: [2, 3],
  superior_id: null,
  posts,
  valid_from: '2008-01-01',
  valid_to: null,
  version: 1,
});

describe('a person', () => {
  it('is shown with the post of today and all posts', () => {
    const view = personView(row([post('副主任', false), post('主任', true)]));
    expect(view).toMatchObject({ post: '主任', rank: 'SECTION_HEAD', organizationName: '信访室' });
    expect(view.posts.map(({ title }) => title)).toEqual(['副主任', '主任']);
  });

  it('without a post of today has none', () => {
    expect(personView(row([post('副主任', false)]))).toMatchObject({ post: null, rank: null });
  });

  it('is shown without internal keys', () => {
    expect(JSON.stringify(personView(row([post('主任', true)])))).not.toMatch(/"key"|"path"|isCurrent/);
  });
});
