import { describe, expect, it } from '@jest/globals';
import { bigramsOf, gramsOfRun, plainText, runsOf } from './grams.js';

describe('grams of Chinese text', () => {
  it('makes full-width and half-width, capitals and small letters alike', () => {
    expect(plainText('ＡＢＣ公司（２００８）')).toBe(plainText('abc公司 2008'));
  });

  it('pairs neighbours within a run only, never across a comma or a line', () => {
    expect(bigramsOf(plainText('招标、串标\n围标'))).toEqual(['招标', '串标', '围标']);
  });

  it('keeps characters beyond the basic plane whole', () => {
    expect(bigramsOf(plainText('张㛃𠅤龑'))).toEqual(['张㛃', '㛃𠅤', '𠅤龑']);
  });

  it('keeps a single character, and words and numbers whole', () => {
    expect(bigramsOf(plainText('张 110105194912310021 Room7'))).toEqual(['张', '110105194912310021', 'room7']);
    expect(runsOf('第3标段abc')).toEqual(['第', '3', '标段', 'abc']);
  });

  it('gives a run that is shorter than the gram as it is', () => {
    expect(gramsOfRun('标', 3)).toEqual(['标']);
    expect(gramsOfRun('围标串标', 3)).toEqual(['围标串', '标串标']);
  });

  it('makes nothing of nothing', () => {
    expect(bigramsOf(plainText(' ，。！ '))).toEqual([]);
  });
});
