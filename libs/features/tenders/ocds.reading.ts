import { isInstant } from '../../platform/http/instant.contract.js';

/** A JSON object of a release. */
export type OcdsObject = Readonly<Record<string, unknown>>;

/** One thing wrong with a row of an import: where in the release, a code, a sentence. */
export interface RowError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

const FEN_A_YUAN = 100;
/** In units of the currency: ten thousand thousand million. */
const MOST_UNITS = 10_000_000_000_000;

/** Reads the parts of one release, and keeps what is wrong with them. */
export class ReleaseReader {
  readonly errors: RowError[] = [];
  readonly #parties: ReadonlyMap<string, string>;
  readonly #isStrict: boolean;

  /** `parties` of the release by id; `isStrict`: every reference must stand among them. */
  constructor(parties: ReadonlyMap<string, string>, isStrict: boolean) {
    this.#parties = parties;
    this.#isStrict = isStrict;
  }

  /** Notes an error. */
  wrong(pointer: string, code: string, detail: string): null {
    this.errors.push({ pointer, code, detail });
    return null;
  }

  /** A text of at most that length, cut; null where there is none. */
  text(value: unknown, most: number): string | null {
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, most) : null;
  }

  /** An amount as fen; null where there is none. */
  fen(value: unknown, pointer: string): { fen: number | null; currency: string } {
    const { amount, currency } = objectOf(value);
    const of = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : 'CNY';
    if (amount === undefined || amount === null) return { fen: null, currency: of };
    if (typeof amount !== 'number' || amount < 0 || amount > MOST_UNITS) {
      this.wrong(
        `${pointer}/amount`,
        'amount-out-of-range',
        '金额须为非负且合理的数 / an amount of 0 or more, within reason',
      );
      return { fen: null, currency: of };
    }
    return { fen: Math.round(amount * FEN_A_YUAN), currency: of };
  }

  /** An instant; a day alone is its beginning in Asia/Shanghai. */
  instant(value: unknown, pointer: string): string | null {
    if (value === undefined || value === null || value === '') return null;
    const text = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00+08:00` : value;
    if (isInstant(text)) return text;
    return this.wrong(pointer, 'not-an-instant', '须为带时区的时刻 / an instant with its offset');
  }

  /** Organisations that are referred to, in the order of their ids, each once. */
  references(values: unknown, pointer: string): { codes: string[]; names: string[] } {
    const found = new Map<string, string>();
    for (const [index, value] of listOf(values).entries()) {
      const party = this.reference(value, `${pointer}/${index}`);
      if (party) found.set(party.code, party.name);
    }
    const codes = [...found.keys()].sort();
    return { codes, names: codes.map((code) => found.get(code) ?? code) };
  }

  /** One organisation that is referred to; it must stand among the parties. */
  reference(value: unknown, pointer: string): { code: string; name: string } | null {
    if (value === undefined || value === null) return null;
    const { id, name } = objectOf(value);
    const code = typeof id === 'number' ? String(id) : this.text(id, 200);
    if (code === null)
      return this.wrong(`${pointer}/id`, 'party-without-id', '须写明机构 id / the reference has no id');
    const known = this.#parties.get(code);
    if (this.#isStrict && known === undefined)
      return this.wrong(`${pointer}/id`, 'party-missing', `parties 中没有 ${code} / it is not among the parties`);
    return { code, name: this.text(name, 300) ?? (known || code) };
  }
}

/** The value as an object, or an empty one. */
export const objectOf = (value: unknown): OcdsObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as OcdsObject) : {};

/** The value as a list; a single thing is a list of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A status as our code: `active` → `ACTIVE`. */
export const codeOf = (value: unknown): string => (typeof value === 'string' ? value.toUpperCase() : '');
