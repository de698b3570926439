import { isLegalDay, type LegalDay } from './legal-day.js';

/** What a citizen identity number says about its holder. */
export interface CitizenId {
  /** 18 signs, upper case. */
  readonly number: string;
  /** Administrative division of the first registration, six digits of GB/T 2260. */
  readonly region: string;
  readonly bornOn: LegalDay;
  readonly sex: 'MALE' | 'FEMALE';
}

const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CITIZEN_CHECKS = '10X98765432';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
/** No I, O, S, V, Z: GB 32100-2015. */
const USCC_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Reads a citizen identity number (GB 11643): region, a birth date that exists and is not after `today`, check digit.
 * A final x may be lower case; the 15-digit form of before 1999 is completed. Null where it is none. Regions are not
 * looked up, since abolished ones stay valid; residence permits (81, 82, 83) and foreign residents' cards (9) follow
 * the same form and are taken.
 */
export function readCitizenId(text: string, today: LegalDay): CitizenId | null {
  const number = completed(text.trim().toUpperCase());
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || citizenIdCheck(number) !== number[17]) return null;
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isLegalDay(bornOn) || bornOn > today || bornOn < '1800-01-01') return null;
  return { number, region: number.slice(0, 6), bornOn, sex: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

/** The check sign of a citizen identity number by its first 17 digits (ISO 7064 MOD 11-2). */
export function citizenIdCheck(digits: string): string {
  const sum = CITIZEN_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CITIZEN_CHECKS[sum % 11] ?? '';
}

/** Whether the text is a unified social credit code (GB 32100-2015): 18 upper-case signs with the right check sign. */
export function isUscc(text: string): boolean {
  return (
    /^[1-9A-HJ-NP-RTUWXY][1-9A-HJ-NP-RTUWXY]\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(text) && usccCheck(text) === text[17]
  );
}

/** The check sign of a unified social credit code by its first 17 signs. */
export function usccCheck(signs: string): string {
  const sum = USCC_WEIGHTS.reduce((total, weight, at) => total + weight * USCC_SIGNS.indexOf(signs[at] ?? ''), 0);
  return USCC_SIGNS[(31 - (sum % 31)) % 31] ?? '';
}

function completed(number: string): string {
  if (!/^\d{15}$/.test(number)) return number;
  const seventeen = `${number.slice(0, 6)}19${number.slice(6)}`;
  return seventeen + citizenIdCheck(seventeen);
}
