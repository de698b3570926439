const format = new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY', maximumFractionDigits: 2 });

/** Fen as yuan, `¥1,234.50`. */
export function yuan(fen: number): string {
  return format.format(fen / 100);
}
