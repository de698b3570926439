import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../domain/problems.js';
import { generatePassword, Passwords, Turnstile, weakness } from './password.js';

describe('a password', () => {
  const passwords = new Passwords();

  it('is recognised, and no other', async () => {
    const stored = await passwords.hash('三重一大-2008');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.verify(stored, '三重一大-2008')).toBe(true);
    expect(await passwords.verify(stored, '三重一大-2009')).toBe(false);
  });

  it('is never right for nobody', async () => {
    expect(await passwords.verify(null, '')).toBe(false);
    expect(await passwords.verify(undefined, 'x')).toBe(false);
  });

  it('has ten characters and is not the user name', () => {
    expect(weakness('petition!', 'petition.clerk')).not.toBeNull();
    expect(weakness('Petition.Clerk1', 'petition.clerk')).not.toBeNull();
    expect(weakness('aaaaaaaaaaaa', 'petition.clerk')).not.toBeNull();
    expect(weakness('correct horse', 'petition.clerk')).toBeNull();
    expect(weakness('x'.repeat(201), 'petition.clerk')).not.toBeNull();
  });

  it('given out for the first sign-in is strong and never the same', () => {
    const given = generatePassword();
    expect(weakness(given, 'petition.clerk')).toBeNull();
    expect(generatePassword()).not.toBe(given);
  });
});

describe('the turnstile', () => {
  it('lets two in, makes the others wait, and sends the rest away', async () => {
    const turnstile = new Turnstile(2, 1);
    let inside = 0;
    let most = 0;
    const leave: (() => void)[] = [];
    const visit = () =>
      turnstile.pass(async () => {
        most = Math.max(most, ++inside);
        await new Promise<void>((resolve) => leave.push(resolve));
        inside--;
      });
    const visits = [visit(), visit(), visit()];
    await expect(visit()).rejects.toEqual(new Problem('too-many-requests'));
    for (let left = 0; left < 3; left++) {
      await new Promise((resolve) => setImmediate(resolve));
      leave.shift()!();
    }
    await Promise.all(visits);
    expect(most).toBe(2);
  });

  it('stays open after a failure inside', async () => {
    const turnstile = new Turnstile(1, 0);
    await expect(turnstile.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turnstile.pass(async () => 'yes')).toBe('yes');
  });
});
