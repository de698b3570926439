import { describe, expect, it } from '@jest/globals';
import { codesOf, figureText, isCode, labelOf, strongestConclusion, vocabularies } from './vocabularies.js';

describe('the vocabularies', () => {
  it('write codes in capitals and label them in both languages', () => {
    for (const [name, codes] of Object.entries<Readonly<Record<string, { zh: string; en: string }>>>(vocabularies)) {
      for (const [code, label] of Object.entries(codes)) {
        expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
        expect(label.en).not.toBe('');
        expect(label.zh !== '' || `${name}.${code}` === 'qualifier.EXACT').toBe(true);
      }
      const words = Object.values(codes).map(({ zh }) => zh);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('give codes in order, and words for them', () => {
    expect(codesOf('channel')).toEqual(['LETTER', 'VISIT', 'PHONE', 'ONLINE', 'OTHER']);
    expect(codesOf('secrecy')).toEqual(['PUBLIC', 'INTERNAL', 'WORK_SECRET']);
    expect(labelOf('conclusion', 'UNVERIFIABLE').zh).toBe('无法查实');
    expect(isCode('rank', 'BUREAU')).toBe(true);
    expect(isCode('rank', 'toString')).toBe(false);
  });

  it('take the strongest conclusion of several', () => {
    expect(strongestConclusion(['UNFOUNDED', 'PARTLY_SUBSTANTIATED', 'UNVERIFIABLE'])).toBe('PARTLY_SUBSTANTIATED');
    expect(strongestConclusion(['UNVERIFIABLE', 'UNFOUNDED'])).toBe('UNFOUNDED');
    expect(strongestConclusion([])).toBeNull();
  });

  it('word a figure as its source does', () => {
    expect(figureText({ value: 80, qualifier: 'NEARLY' })).toBe('近80');
    expect(figureText({ value: 300, qualifier: 'OVER', unit: '份' })).toBe('300多份');
    expect(figureText({ value: 200, qualifier: 'OVER', unit: '次', over: '余' })).toBe('200余次');
    expect(figureText({ value: 5, qualifier: 'ATLEAST', unit: '人' })).toBe('5人以上');
    expect(figureText({ value: 27, qualifier: 'EXACT' })).toBe('27');
  });
});
