import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';

/** The instant at which the records are read; now where nothing is said. */
export class AsOf {
  @MayBeLeftOut()
  @IsInstant()
  asOf?: string;
}

/** A label in both languages. */
export class FigureLabel {
  zh!: string;
  en!: string;
}

/** One figure, with the filter of the list that shows its rows. */
export class Figure {
  id!: string;
  label!: FigureLabel;
  value!: number;
  /** The exact count beside what is printed. */
  exact!: number;
  qualifier!: string;
  /** Of money: the same in fen. */
  amountFen?: number;
  unit!: string;
  definition!: string;
  query!: string;
}

/** The ledger: receipts = received + duplicates, and received = in process + every outcome. */
export class Ledger {
  /** 件次: every letter, visit, call and message. */
  receipts!: number;
  /** Of those, kept as repetitions of another. */
  duplicates!: number;
  /** 件: no duplicates. */
  received!: number;
  inProcess!: number;
  notAccepted!: number;
  substantiated!: number;
  partlySubstantiated!: number;
  unfounded!: number;
  unverifiable!: number;
  balances!: boolean;
}

/** Letters of one kind. */
export class LetterKindCount {
  kind!: string;
  /** 份. */
  letters!: number;
  /** 条. */
  items!: number;
}

/** Letters, the items in them, and work suggestions: three measures, never added up. */
export class LetterLedger {
  /** 份: letters issued. */
  letters!: number;
  /** 条: items of those letters. */
  items!: number;
  /** 项: work suggestions of stationed offices. */
  suggestions!: number;
  kinds!: LetterKindCount[];
}

/** A programme's figures as of an instant of recording. */
export class ProgrammeStatistics {
  programme!: string;
  name!: FigureLabel;
  asOf!: string;
  figures!: Figure[];
  ledger!: Ledger;
  letters!: LetterLedger;
}
