/** How much of a number stays readable: in a single view (3 and 4 signs), or in a list (1 and 1). */
export type MaskStyle = 'DETAIL' | 'LIST';

const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 ' +
    '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 ' +
    '段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五 纳兰 完颜 耶律 叶赫'
  ).split(' '),
);

/**
 * A person's name with the surname left: 张三 → 张*, 张三丰 → 张**, 欧阳修 → 欧阳*. At most two stars, so that the
 * length of a longer name stays unknown; a two-character name never counts as a compound surname alone.
 */
export function maskPersonName(name: string): string {
  const signs = Array.from(name.replaceAll(/\s+/gu, ''));
  if (signs.length < 2) return '*'.repeat(signs.length);
  const isCompound = signs.length > 2 && COMPOUND_SURNAMES.has(signs.slice(0, 2).join(''));
  const kept = isCompound ? 2 : 1;
  return signs.slice(0, kept).join('') + '*'.repeat(Math.min(2, signs.length - kept));
}

/** An identity number: 110***********002X (`DETAIL`) or 1****************X (`LIST`); short or unknown forms lose more. */
export function maskIdNumber(number: string, style: MaskStyle = 'DETAIL'): string {
  const text = number.trim();
  if (text.length >= 15 && style === 'DETAIL') return keep(text, 3, 4);
  return text.length >= 6 ? keep(text, 1, 1) : '*'.repeat(text.length);
}

/** A telephone number: 138****1234; a shorter number keeps its last two digits, and less than seven digits none. */
export function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/gu, '').replace(/^(?:00)?86(?=1\d{10}$)/u, '');
  if (digits.length >= 11) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return digits.length >= 7 ? `****${digits.slice(-2)}` : '****';
}

/** An e-mail address: first character and domain. What is no address is hidden whole. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1 || at === email.length - 1) return '***';
  return `${Array.from(email)[0]}***${email.slice(at)}`;
}

/** A bank account: its last four digits. */
export function maskBankAccount(account: string): string {
  const digits = account.replaceAll(/\s/gu, '');
  return digits.length >= 8 ? `****${digits.slice(-4)}` : '****';
}

/** A postal address down to district or county; what names none of them is hidden whole. */
export function maskAddress(address: string): string {
  const known =
    /^(?:[^省市区县旗]{2,8}(?:省|自治区|特别行政区))?(?:[^省市区县旗州盟]{1,10}(?:市|自治州|州|地区|盟))?(?:[^省市区县旗]{1,10}(?:区|县|旗|市))?/u.exec(
      address.trim(),
    );
  return `${known?.[0] ?? ''}***`;
}

function keep(text: string, head: number, tail: number): string {
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(-tail);
}
