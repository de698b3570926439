import { createHash, timingSafeEqual } from 'node:crypto';

/** The one-time code that an empty installation prints at start; whoever reads it may set the system up. */
export class SetupCode {
  /** Undefined once it has served, or where there is nothing to set up. */
  value: string | undefined;

  constructor(value: string | undefined) {
    this.value = value;
  }

  /** True for the code, in constant time. */
  matches(given: string): boolean {
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(given), digest(this.value ?? '')) && this.value !== undefined;
  }
}
