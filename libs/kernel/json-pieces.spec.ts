import { describe, expect, it } from '@jest/globals';
import { JsonPiecesError, jsonPieces } from './json-pieces.js';

async function cut(text: string, size = 3): Promise<unknown[]> {
  async function* stream() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const found: unknown[] = [];
  for await (const piece of jsonPieces(stream(), { lists: ['releases', 'records'], longest: 200 }))
    found.push(JSON.parse(piece));
  return found;
}

describe('cutting a stream into objects', () => {
  it.each([
    ['JSON Lines', '{"a":1}\n{"a":{"b":[2]}}\n', [{ a: 1 }, { a: { b: [2] } }]],
    ['a list', ' [ {"a":1}, {"a":2} ] ', [{ a: 1 }, { a: 2 }]],
    [
      'a package',
      '{"uri":"x","releases":[{"a":"}]"},{"a":"\\"{"}],"publisher":{"n":[1]},"v":1}',
      [{ a: '}]' }, { a: '"{' }],
    ],
    ['two packages, a line each', '{"records":[{"a":1}]}\n{"records":[]}\n{"records":[{"a":2}]}', [{ a: 1 }, { a: 2 }]],
    [
      'one object whose inner lists bear the name',
      '{"ocid":"1","x":{"releases":[1]}}',
      [{ ocid: '1', x: { releases: [1] } }],
    ],
    ['nothing', ' \n', []],
  ])('takes %s, however the stream is cut', async (_words, text, objects) => {
    for (const size of [1, 3, 7, 1000]) expect(await cut(text, size)).toEqual(objects);
  });

  it.each([
    ['words', 'hello', 'not-json'],
    ['an end in the middle', '{"a":[1', 'ends-early'],
    ['an object without end', `{"a":"${'x'.repeat(300)}"}`, 'piece-too-long'],
  ])('refuses %s', async (_words, text, code) => {
    await expect(cut(text)).rejects.toMatchObject({ code, name: JsonPiecesError.name });
  });
});
