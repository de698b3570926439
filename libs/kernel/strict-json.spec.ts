import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeUtf8Strict, parseStrictJson, StrictJsonError, type StrictJsonLimits } from './strict-json.js';

function refusal(text: string, limits?: Partial<StrictJsonLimits>): string {
  try {
    parseStrictJson(text, limits);
  } catch (error) {
    if (error instanceof StrictJsonError) return `${error.code} ${error.pointer ?? '?'}`;
    throw error;
  }
  return 'taken';
}

describe('strict JSON', () => {
  it('reads what JSON.parse reads', () => {
    const value = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 6 });
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (sample, indent) => {
        const text = JSON.stringify(sample, null, indent);
        fc.pre(!text.includes('\\u0000') && !/"(__proto__|constructor|prototype)":/.test(text));
        expect(parseStrictJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
    for (const text of [
      '0',
      '-1.5e3',
      '"{\\"a\\":1,\\"a\\":2}"',
      ' [ ] ',
      '{"a":{"b":1},"b":[{"a":1},{"a":2}]}',
      '"\\ud83d\\ude00😀"',
      'null',
    ]) {
      expect(parseStrictJson(text)).toEqual(JSON.parse(text));
    }
  });

  it('refuses whatever JSON.parse refuses, and says nothing else than a strict refusal', () => {
    const scraps = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '"b"',
        '\\',
        '\\u',
        '1',
        '-',
        'e9',
        'true',
        ' ',
        '\u0000',
        'é',
      ),
    );
    fc.assert(
      fc.property(scraps, (parts) => {
        const text = parts.join('');
        const result = refusal(text);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (!isJson) expect(result).not.toBe('taken');
      }),
      { numRuns: 3000 },
    );
    for (const text of [
      '',
      '{',
      '"',
      '"\\',
      '"\\u12',
      '{"a"',
      '{"a":1,}',
      '[1,]',
      '01',
      '1 2',
      '\ufeff{}',
      "{'a':1}",
      '"\u0001"',
      '{"\\x":1}',
      '}{',
    ]) {
      expect(refusal(text)).toMatch(/^malformed-json/);
    }
  });

  it('refuses a key given twice at any level, however it is spelt', () => {
    expect(refusal('{"a":1,"a":1}')).toBe('duplicate-key /a');
    expect(refusal('{"x":[0,{"y/~":1,"y/~":2}]}')).toBe('duplicate-key /x/1/y~1~0');
    expect(refusal('{"a":1,"\\u0061":2}')).toBe('duplicate-key /a');
    const many = Array.from({ length: 40 }, (_, index) => `"k${index}":${index}`).join();
    expect(refusal(`{${many}}`)).toBe('taken');
    expect(refusal(`{${many},"k3":0}`)).toBe('duplicate-key /k3');
    expect(refusal(`{${many},"k39":0}`)).toBe('duplicate-key /k39');
  });

  it('finds every duplicate among generated keys', () => {
    const keys = fc.array(fc.string({ minLength: 1, maxLength: 2, unit: fc.constantFrom('a', 'b', '"', '\\', '名') }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(keys, (names) => {
        const text = `[{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}]`;
        expect(refusal(text).startsWith('duplicate-key')).toBe(new Set(names).size < names.length);
      }),
    );
  });

  it('refuses keys that reach for a prototype', () => {
    expect(refusal('{"__proto__":{"isAdmin":true}}')).toBe('forbidden-key /__proto__');
    expect(refusal('{"a":[{"\\u005f_proto__":1}]}')).toBe('forbidden-key /a/0/__proto__');
    expect(refusal('{"constructor":{"prototype":{}}}')).toBe('forbidden-key /constructor');
    expect(refusal('{"prototype":1}')).toBe('forbidden-key /prototype');
    expect(refusal('{"a":"__proto__"}')).toBe('taken');
  });

  it('refuses nesting beyond the limit and survives a bomb', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(refusal(nested(32))).toBe('taken');
    expect(refusal(nested(33))).toMatch(/^too-deep/);
    expect(refusal('{"a":'.repeat(100_000))).toMatch(/^too-deep/);
    expect(refusal('[[1]]', { maxDepth: 1 })).toBe('too-deep /0');
    expect(refusal('{"a":1,"b":[{"c":1}]}', { maxKeys: 2 })).toBe('too-many-keys /b/0/c');
  });

  it('refuses NUL and half characters in strings and keys', () => {
    expect(refusal('{"a":"x\\u0000"}')).toBe('nul-character /a');
    expect(refusal('{"a":"x\u0000"}')).toBe('nul-character /a');
    expect(refusal('{"b\\u0000":1}')).toBe('nul-character ');
    for (const text of [
      '\\ud800',
      '\\udc00',
      '\ud800',
      '\udc00',
      '\\ud800x',
      '\\udc00\\ud800',
      '\\ud800\\ud800\\udc00',
      '\\uD800\\n',
    ]) {
      expect(refusal(`["${text}"]`)).toBe('lone-surrogate /0');
    }
    expect(refusal('["\\uD83D\\uDE00", "\ud83d\\ude00", "\\\\u0000", "\\\\ud800"]')).toBe('taken');
  });

  it('refuses numbers that would become infinite', () => {
    for (const text of ['1e400', '-1E+400', `1${'0'.repeat(400)}`, `-1${'0'.repeat(309)}.5`]) {
      expect(refusal(`{"n":[0,${text}]}`)).toBe('number-out-of-range /n/1');
    }
    expect(refusal('[1.7976931348623157e308,1e-400,-0,12345678901234567890]')).toBe('taken');
  });

  it('decodes UTF-8 only', () => {
    const bytes = (...values: number[]) => Uint8Array.from(values);
    expect(decodeUtf8Strict(new TextEncoder().encode('{"名":"明镜"}'))).toBe('{"名":"明镜"}');
    expect(decodeUtf8Strict(bytes(0xef, 0xbb, 0xbf, 0x31))).toBe('1');
    const wrong = [
      bytes(0xff, 0xfe, 0x7b, 0),
      bytes(0xc0, 0x80),
      bytes(0xed, 0xa0, 0x80),
      bytes(0xe6, 0x98),
      bytes(0xf4, 0x90, 0x80, 0x80),
    ];
    for (const sample of wrong)
      expect(() => decodeUtf8Strict(sample)).toThrow(expect.objectContaining({ code: 'invalid-utf8' }));
    expect(refusal(decodeUtf8Strict(bytes(0x7b, 0, 0x7d, 0)))).toMatch(/^malformed-json/);
  });
});
