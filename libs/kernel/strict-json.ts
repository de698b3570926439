const sentences = {
  'malformed-json': 'the text is not JSON',
  'invalid-utf8': 'the bytes are not UTF-8',
  'duplicate-key': 'an object has a key twice',
  'forbidden-key': 'a key that could change an object’s prototype is refused',
  'too-deep': 'arrays and objects are nested too deeply',
  'too-many-keys': 'there are too many keys',
  'nul-character': 'the NUL character is refused',
  'lone-surrogate': 'half of a surrogate pair is refused',
  'number-out-of-range': 'a number is too large to keep',
} as const;

/** Why a body was refused. */
export type StrictJsonErrorCode = keyof typeof sentences;

/** A refused body. The message never repeats the body. */
export class StrictJsonError extends Error {
  readonly code: StrictJsonErrorCode;
  /** RFC 6901 pointer to the place, where it is known. */
  readonly pointer?: string;

  constructor(code: StrictJsonErrorCode, pointer?: string) {
    super(sentences[code]);
    this.name = 'StrictJsonError';
    this.code = code;
    if (pointer !== undefined) this.pointer = pointer;
  }
}

/** What a body may measure: levels of nesting, and keys in all its objects together. */
export interface StrictJsonLimits {
  readonly maxDepth: number;
  readonly maxKeys: number;
}

const defaults: StrictJsonLimits = { maxDepth: 32, maxKeys: 10_000 };
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8; a leading byte order mark is dropped, as RFC 8259 §8.1 allows. Throws StrictJsonError `invalid-utf8`.
 */
export function decodeUtf8Strict(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new StrictJsonError('invalid-utf8');
  }
}

/**
 * `JSON.parse`, but refusing what readers of the same text could take differently or a database cannot keep: duplicate
 * keys, the keys `__proto__`, `constructor` and `prototype`, NUL and lone surrogates in strings and keys, numbers that
 * overflow, and more depth or keys than the limits. Throws StrictJsonError.
 */
export function parseStrictJson(text: string, limits: Partial<StrictJsonLimits> = {}): unknown {
  new Scanner(text, { ...defaults, ...limits }).scan();
  try {
    return JSON.parse(text);
  } catch {
    throw new StrictJsonError('malformed-json');
  }
}

/** An array or object that is open at the scanner's place. */
interface Frame {
  readonly isObject: boolean;
  /** The current key, or the current index of an array; null before the first key. */
  name: string | number | null;
  expectsKey: boolean;
  readonly keys: string[];
  /** The same keys, from the moment they are too many to compare one by one. */
  keySet: Set<string> | null;
}

const KEYS_BY_ARRAY = 12;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const LETTER_U = 0x75;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const MINUS = 0x2d;
// The largest finite double has 309 digits; anything shorter without an exponent is finite.
const SAFE_NUMBER_LENGTH = 308;

/**
 * One pass over the character codes with a stack of its own. It relies on nothing but being right for valid JSON: what
 * is not valid, `JSON.parse` refuses afterwards (and the depth is known to be harmless by then).
 */
class Scanner {
  readonly #text: string;
  readonly #limits: StrictJsonLimits;
  readonly #frames: Frame[] = [];
  #top: Frame | undefined;
  #at = 0;
  #keyCount = 0;

  constructor(text: string, limits: StrictJsonLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  scan(): void {
    const text = this.#text;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (code === QUOTE) this.#string();
      else if (code === MINUS || (code >= 0x30 && code <= 0x39)) this.#number();
      else {
        if (code === COMMA) this.#next();
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) this.#open(code === OPEN_OBJECT ? null : 0);
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) this.#close();
        this.#at += 1;
      }
    }
  }

  #open(name: 0 | null): void {
    if (this.#frames.length >= this.#limits.maxDepth) throw this.#error('too-deep');
    const isObject = name === null;
    this.#top = { isObject, name, expectsKey: isObject, keys: [], keySet: null };
    this.#frames.push(this.#top);
  }

  #close(): void {
    this.#frames.pop();
    this.#top = this.#frames.at(-1);
  }

  #next(): void {
    const frame = this.#top;
    if (frame === undefined) return;
    if (frame.isObject) frame.expectsKey = true;
    else if (typeof frame.name === 'number') frame.name += 1;
  }

  #string(): void {
    const start = this.#at;
    const isPlain = this.#skipString();
    const frame = this.#top;
    if (frame === undefined || !frame.expectsKey) return;
    frame.expectsKey = false;
    this.#key(frame, isPlain ? this.#text.slice(start + 1, this.#at - 1) : this.#unescaped(start));
  }

  /** Goes past the closing quote; false where the string has escapes. */
  #skipString(): boolean {
    const text = this.#text;
    const { length } = text;
    let isPlain = true;
    let at = this.#at + 1;
    let afterHigh = false;
    for (; at < length; at += 1) {
      let code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        isPlain = false;
        at += 1;
        code = text.charCodeAt(at);
        if (code === LETTER_U) {
          code = Number.parseInt(text.slice(at + 1, at + 5), 16);
          at += 4;
        }
      }
      if (code === 0) throw this.#error('nul-character');
      const isLow = code >= 0xdc00 && code <= 0xdfff;
      if (isLow !== afterHigh) throw this.#error('lone-surrogate');
      afterHigh = code >= 0xd800 && code <= 0xdbff;
    }
    if (at >= length) throw this.#error('malformed-json');
    if (afterHigh) throw this.#error('lone-surrogate');
    this.#at = at + 1;
    return isPlain;
  }

  #unescaped(start: number): string {
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      throw this.#error('malformed-json');
    }
  }

  #key(frame: Frame, key: string): void {
    frame.name = key;
    this.#keyCount += 1;
    if (this.#keyCount > this.#limits.maxKeys) throw this.#error('too-many-keys');
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw this.#error('forbidden-key');
    const isKnown = frame.keySet === null ? frame.keys.includes(key) : frame.keySet.has(key);
    if (isKnown) throw this.#error('duplicate-key');
    if (frame.keySet !== null) frame.keySet.add(key);
    else if (frame.keys.push(key) > KEYS_BY_ARRAY) frame.keySet = new Set(frame.keys);
  }

  #number(): void {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    let hasExponent = false;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x30 && code <= 0x39) continue;
      if (code === 0x65 || code === 0x45) hasExponent = true;
      else if (code !== 0x2e && code !== 0x2b && code !== MINUS) break;
    }
    this.#at = at;
    if (!hasExponent && at - start <= SAFE_NUMBER_LENGTH) return;
    const value = Number(text.slice(start, at));
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
      throw this.#error('number-out-of-range');
  }

  #error(code: StrictJsonErrorCode): StrictJsonError {
    const names = this.#frames.filter(({ name, expectsKey }) => name !== null && !expectsKey).map(({ name }) => name);
    return new StrictJsonError(
      code,
      names.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    );
  }
}
