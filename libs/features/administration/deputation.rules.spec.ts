import { describe, expect, it } from '@jest/globals';
import { obstacle } from './deputation.rules.js';

const held = (role: string) => [{ role, path: [2] }];

describe('acting for an absent colleague', () => {
  it('is open between people with roles in cases', () => {
    expect(obstacle(held('DEPUTY'), held('PETITION_HEAD'))).toBeNull();
  });

  it.each(['SYS_ADMIN', 'SEC_ADMIN', 'AUDIT_ADMIN'])('is closed to %s, either way', (administrator) => {
    expect(obstacle(held(administrator), held('DEPUTY'))).toMatchObject({
      pointer: '/absentUserId',
      code: 'administrator',
    });
    expect(obstacle(held('DEPUTY'), held(administrator))).toMatchObject({
      pointer: '/actingUserId',
      code: 'administrator',
    });
  });

  it('is closed to those without a role in cases', () => {
    expect(obstacle(held('DEPUTY'), [])).toMatchObject({ pointer: '/actingUserId', code: 'no-case-role' });
    expect(obstacle(held('UNIT_LIAISON'), held('DEPUTY'))).toMatchObject({
      pointer: '/absentUserId',
      code: 'no-case-role',
    });
  });
});
