import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LetterTemplate, mergeTemplate, templateTroubles, valueTroubles } from './letter-template.js';

const template: LetterTemplate = {
  fields: [
    { name: 'unit', label: '单位', type: 'TEXT', isRequired: true },
    { name: 'foundOn', label: '检查日期', type: 'DATE', isRequired: true },
    { name: 'matters', label: '问题', type: 'LIST', isRequired: true },
    { name: 'grade', label: '程度', type: 'CHOICE', isRequired: false, choices: ['一般', '严重'] },
  ],
  title: [{ text: '关于规范' }, { field: 'unit' }, { text: '资金管理的监督建议' }],
  source: [{ pieces: [{ field: 'foundOn' }, { text: '，检查中发现以下问题。' }] }],
  matters: [{ pieces: [{ item: true }, { text: '。' }], each: 'matters' }],
  causes: [
    { pieces: [{ text: '管理不严。' }] },
    { pieces: [{ text: '性质严重。' }], when: { field: 'grade', is: '严重' } },
    { pieces: [{ text: '程度为' }, { field: 'grade' }], when: { field: 'grade' } },
  ],
  items: [{ pieces: [{ text: '整改：' }, { item: true }], each: 'matters' }],
};
const values = { unit: '某单位', foundOn: '2008-03-05', matters: ['账目不清', '票据不全'] };

describe('a template', () => {
  it('makes a letter of what was filled in: fields, conditions, lists', () => {
    expect(templateTroubles(template)).toEqual([]);
    expect(mergeTemplate(template, values)).toEqual({
      title: '关于规范某单位资金管理的监督建议',
      source: '2008年3月5日，检查中发现以下问题。',
      matters: '账目不清。\n票据不全。',
      causes: '管理不严。',
      items: ['整改：账目不清', '整改：票据不全'],
    });
    expect(mergeTemplate(template, { ...values, grade: '严重' }).causes).toBe('管理不严。\n性质严重。\n程度为严重');
  });

  it('takes every value for text, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (unit) => {
        expect(mergeTemplate(template, { ...values, unit }).title).toBe(`关于规范${unit}资金管理的监督建议`);
      }),
    );
    for (const unit of ['{{unit}}', '$(process.exit())', '<%= 1 %>', '#{x}', '__proto__'])
      expect(mergeTemplate(template, { ...values, unit }).title).toContain(unit);
  });

  it('says what does not fit: unknown, missing, of the wrong kind', () => {
    const codes = (given: object) =>
      valueTroubles(template, given as never).map(({ pointer, code }) => `${pointer} ${code}`);
    expect(codes(values)).toEqual([]);
    expect(codes({ ...values, other: 'x' })).toEqual(['/fields/other unknown-field']);
    expect(codes({ unit: '某单位', foundOn: '2008-03-05' })).toEqual(['/fields/matters field-missing']);
    expect(codes({ ...values, foundOn: '2008-02-31' })).toEqual(['/fields/foundOn field-unfit']);
    expect(codes({ ...values, matters: '一项' })).toEqual(['/fields/matters field-unfit']);
    expect(codes({ ...values, grade: '特别' })).toEqual(['/fields/grade field-unfit']);
    expect(codes({ ...values, toString: 'x' })).toEqual(['/fields/toString unknown-field']);
  });

  it('is unsound with a field that it does not have, or a list that is none', () => {
    const codes = (more: Partial<LetterTemplate>) =>
      templateTroubles({ ...template, ...more }).map(({ pointer, code }) => `${pointer} ${code}`);
    expect(codes({ title: [{ field: 'nobody' }] })).toEqual(['/title/0/field unknown-field']);
    expect(codes({ causes: [{ pieces: [{ item: true }] }] })).toEqual(['/causes/0/pieces/0/item no-list-here']);
    expect(codes({ items: [{ pieces: [{ item: true }], each: 'unit' }] })).toEqual(['/items/0/each not-a-list']);
    expect(codes({ source: [{ pieces: [{ text: 'a', field: 'unit' }] }] })).toEqual([
      '/source/0/pieces/0 piece-unclear',
    ]);
    expect(codes({ fields: [...template.fields, template.fields[0]!] })).toEqual(['/fields/4/name doubled-field']);
  });
});
