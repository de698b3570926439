import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakLines } from './line-breaking.js';

const measure = (text: string) =>
  [...text].reduce((sum, character) => sum + (character.codePointAt(0)! < 0x2e80 ? 8 : 16), 0);
const broken = (text: string) => breakLines(text, measure, { width: 160, indent: 32, spacing: 0 });

describe('a paragraph', () => {
  it('begins two characters in, and no line is longer than the page is wide', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥，。（）《》a-z0-9 ]{1,200}$/), (text) => {
        const lines = broken(text);
        expect(lines[0]?.indent).toBe(32);
        for (const { text: line, indent } of lines) expect(measure(line) + indent).toBeLessThanOrEqual(160 + 6 * 16);
        expect(
          lines
            .map((line) => line.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('has no line that begins with a closing mark or ends with an opening one', () => {
    const lines = broken('关于进一步加强奥运场馆建设，（资金使用管理）的意见，请认真执行。').map(({ text }) => text);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。）》]/);
      expect(line).not.toMatch(/[（《]$/);
    }
  });

  it('keeps a word whole, and breaks one that is longer than a line', () => {
    expect(broken('合同 BJ-2007-0012 已签').map(({ text }) => text)).toContain('BJ-2007-0012 已签');
    expect(broken('A'.repeat(60)).every(({ text }) => measure(text) <= 160)).toBe(true);
  });
});
