import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { type FieldError, Problem } from '../../domain/problems.js';

/** Characters of a password that somebody chooses. */
export const PASSWORD_MIN = 10;
/** Longer ones are refused unread. */
export const PASSWORD_MAX = 200;

const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;
const WAITING = 50;
/** No I, l, 1, O, 0: an initial password is read aloud and typed. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Lets at most `atOnce` work; throws too-many-requests where more than `waiting` would queue. */
export class Turnstile {
  readonly #atOnce: number;
  readonly #waiting: number;
  readonly #queue: (() => void)[] = [];
  #inside = 0;

  constructor(atOnce: number, waiting: number) {
    this.#atOnce = atOnce;
    this.#waiting = waiting;
  }

  /** Runs `work` when it is its turn. */
  async pass<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (this.#inside < this.#atOnce) this.#inside++;
    else await this.#wait();
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#inside--;
    }
  }

  #wait(): Promise<void> {
    if (this.#queue.length >= this.#waiting) throw new Problem('too-many-requests');
    return new Promise((resolve) => this.#queue.push(resolve));
  }
}

/** Hashes and checks passwords with argon2id (19 MiB, t = 2, p = 1), two at once, fifty waiting. */
@Injectable()
export class Passwords {
  readonly #turnstile = new Turnstile(AT_ONCE, WAITING);
  /** Made at start, so that the first unknown user name takes no longer than the next. */
  readonly #dummy: Promise<string> = hash(generatePassword(), ARGON2ID);

  /** The hash as it is stored. */
  hash(password: string): Promise<string> {
    return this.#turnstile.pass(() => hash(password, ARGON2ID));
  }

  /** True for the right password. Without a stored hash the same work is done in vain, so that time tells nothing. */
  async verify(stored: string | null | undefined, password: string): Promise<boolean> {
    const expected = stored ?? (await this.#dummy);
    const right = await this.#turnstile.pass(() => verify(expected, password));
    return right && typeof stored === 'string';
  }
}

/** What is wrong with a password that somebody chose, or null. */
export function weakness(password: string, username: string): string | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return `at least ${PASSWORD_MIN} characters`;
  if (length > PASSWORD_MAX) return `at most ${PASSWORD_MAX} characters`;
  if (password.normalize('NFKC').toLowerCase().includes(username.toLowerCase()))
    return 'must not contain the user name';
  if (new Set(password).size < 4) return 'at least four different characters';
  return null;
}

/** Throws validation-failed for a weak password; `pointer` names the field. */
export function refuseWeak(password: string, username: string, pointer: string): void {
  const detail = weakness(password, username);
  if (detail === null) return;
  const error: FieldError = { pointer, code: 'password-weak', detail };
  throw new Problem('validation-failed', { errors: [error] });
}

/** A password of about 93 bits, for the first sign-in. */
export function generatePassword(): string {
  return Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
