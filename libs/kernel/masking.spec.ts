import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskAddress, maskBankAccount, maskEmail, maskIdNumber, maskPersonName, maskPhone } from './masking.js';

describe('masking', () => {
  it('keeps the surname, single or compound', () => {
    const names =
      '张三 张* 张三丰 张** 欧阳修 欧阳* 欧阳震华 欧阳** 欧阳 欧* 买买提·吐尔逊 买** 张 * 𠮷田三 𠮷**'.split(' ');
    for (let at = 0; at < names.length; at += 2) expect(maskPersonName(names[at] ?? '')).toBe(names[at + 1]);
    expect(maskPersonName(' 张 三 ')).toBe('张*');
    expect(maskPersonName('')).toBe('');
  });

  it('keeps three and four signs of an identity number, one and one in a list', () => {
    expect(maskIdNumber('11010519491231002X')).toBe('110***********002X');
    expect(maskIdNumber('11010519491231002X', 'LIST')).toBe('1****************X');
    expect(maskIdNumber('110105491231002')).toBe('110********1002');
    expect(maskIdNumber('E12345678')).toBe('E*******8');
    expect(maskIdNumber('12345')).toBe('*****');
  });

  it('keeps three and four digits of a telephone number', () => {
    for (const phone of ['13812341234', '+86 138-1234-1234', '008613812341234'])
      expect(maskPhone(phone)).toBe('138****1234');
    expect(maskPhone('010-62345678')).toBe('010****5678');
    expect(maskPhone('62345678')).toBe('****78');
    expect(maskPhone('12388')).toBe('****');
    expect(maskPhone('')).toBe('****');
  });

  it('keeps the first character and the domain of an e-mail address', () => {
    expect(maskEmail('zhangsan@example.cn')).toBe('z***@example.cn');
    for (const text of ['zhangsan', '@example.cn', 'zhangsan@', '']) expect(maskEmail(text)).toBe('***');
  });

  it('keeps four digits of an account and the district of an address', () => {
    expect(maskBankAccount('6222 0200 0000 1234')).toBe('****1234');
    expect(maskBankAccount('1234')).toBe('****');
    expect(maskAddress('北京市东城区某街道1号')).toBe('北京市东城区***');
    expect(maskAddress('广西壮族自治区南宁市青秀区民族大道')).toBe('广西壮族自治区南宁市青秀区***');
    expect(maskAddress('河北省石家庄市平山县某村')).toBe('河北省石家庄市平山县***');
    expect(maskAddress('某某路一号')).toBe('***');
  });

  it('never gives a given name away', () => {
    const sign = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(sign, { minLength: 3, maxLength: 8 }), (signs) => {
        expect(maskPersonName(signs.join(''))).toMatch(/^.{1,2}\*{1,2}$/);
      }),
    );
  });
});
