import { type Code, isCode } from '../../domain/vocabularies.js';
import type { TenderState } from '../../domain/workflows/tender.js';
import { legalDayOf } from '../../kernel/legal-day.js';
import { codeOf, listOf, type OcdsObject, objectOf, ReleaseReader, type RowError } from './ocds.reading.js';

/** A release as the rows that it becomes; what `INSERT` statements take as JSON. */
export interface TenderRow {
  readonly ocid: string;
  readonly title: string;
  readonly state: TenderState;
  readonly isOpen: boolean;
  readonly receivedAt: string | null;
  readonly method: Code<'tenderMethod'> | null;
  readonly methodDetails: string | null;
  readonly category: Code<'tenderCategory'> | null;
  readonly isAuction: boolean;
  readonly criterion: Code<'awardCriterion'> | null;
  readonly buyer: { code: string; name: string } | null;
  readonly agent: { code: string; name: string } | null;
  readonly estimateFen: number | null;
  readonly currency: string;
  readonly bidderCount: number | null;
  readonly papersIssuedAt: string | null;
  readonly bidsCloseAt: string | null;
  readonly awardedOn: string | null;
  readonly contractedOn: string | null;
  readonly contractFen: number | null;
  readonly bids: readonly object[];
  readonly awards: readonly object[];
}

const CLOSED: readonly TenderState[] = ['CLOSED', 'CANCELLED', 'RE_TENDERING'];
const CRITERIA: Readonly<Record<string, Code<'awardCriterion'>>> = {
  priceOnly: 'PRICE_ONLY',
  lowestCost: 'PRICE_ONLY',
  ratedCriteria: 'RATED',
  bestProposal: 'RATED',
  bestValueToGovernment: 'RATED',
  qualityOnly: 'RATED',
};

/** The release of a record, or the release itself; null where a record only links to its releases. */
export function releaseOf(piece: OcdsObject): OcdsObject | null {
  if (piece['compiledRelease']) return objectOf(piece['compiledRelease']);
  const releases = listOf(piece['releases']).map(objectOf);
  if (releases.length === 0) return piece;
  const whole = releases.filter(({ url }) => url === undefined);
  const last = [...whole].sort((a, b) => (String(a['date']) < String(b['date']) ? -1 : 1)).at(-1);
  return last ?? null;
}

/** A release of OCDS 1.1 as rows, or what is wrong with it. `needsParties`: references must stand among `parties`. */
export function tenderRow(
  piece: OcdsObject,
  needsParties: boolean,
): { readonly row?: TenderRow; readonly errors: readonly RowError[] } {
  const release = releaseOf(piece);
  if (!release)
    return {
      errors: [{ pointer: '/releases', code: 'linked-releases', detail: '仅有链接 / it only links to its releases' }],
    };
  const parties = listOf(release['parties']).map(objectOf);
  const known = new Map(parties.map(({ id, name }) => [String(id), typeof name === 'string' ? name : '']));
  const reader = new ReleaseReader(known, needsParties);
  const ocid = reader.text(release['ocid'] ?? piece['ocid'], 200);
  if (ocid === null) reader.wrong('/ocid', 'ocid-missing', '缺少 ocid / there is no ocid');
  const row = { ocid: ocid ?? '', ...tenderOf(release, reader), ...outcomeOf(release, reader) };
  if (row.papersIssuedAt && row.bidsCloseAt && Date.parse(row.bidsCloseAt) <= Date.parse(row.papersIssuedAt))
    reader.wrong('/tender/tenderPeriod/endDate', 'dates-out-of-order', '截止早于开始 / it ends before it starts');
  const issuedOn = row.papersIssuedAt && legalDayOf(new Date(row.papersIssuedAt));
  if (row.awardedOn && issuedOn && row.awardedOn < issuedOn)
    reader.wrong('/awards/0/date', 'dates-out-of-order', '定标早于发布 / awarded before it was published');
  if (row.contractedOn && row.awardedOn && row.contractedOn < row.awardedOn)
    reader.wrong('/contracts/0/dateSigned', 'dates-out-of-order', '签约早于定标 / signed before it was awarded');
  const state = stateOf(release, row);
  const whole = { ...row, title: row.title ?? row.ocid, state, isOpen: !CLOSED.includes(state) };
  return reader.errors.length > 0 ? { errors: reader.errors } : { row: whole, errors: [] };
}

function tenderOf(release: OcdsObject, reader: ReleaseReader) {
  const tender = objectOf(release['tender']);
  const period = objectOf(tender['tenderPeriod']);
  const method = codeOf(tender['procurementMethod']);
  const category = codeOf(tender['mainProcurementCategory']);
  const { fen, currency } = reader.fen(tender['value'], '/tender/value');
  const count = tender['numberOfTenderers'];
  const submission = listOf(tender['submissionMethod']);
  return {
    title: reader.text(tender['title'] ?? release['title'], 200),
    receivedAt: reader.instant(release['date'], '/date'),
    method: isCode('tenderMethod', method) ? method : null,
    methodDetails: reader.text(tender['procurementMethodDetails'], 200),
    category: isCode('tenderCategory', category) ? category : null,
    isAuction: submission.includes('electronicAuction') || tender['hasElectronicAuction'] === true,
    criterion: CRITERIA[String(tender['awardCriteria'])] ?? null,
    buyer: reader.reference(release['buyer'], '/buyer'),
    agent: reader.reference(tender['procuringEntity'], '/tender/procuringEntity'),
    estimateFen: fen === 0 ? null : fen,
    currency,
    bidderCount: typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 100_000 ? count : null,
    papersIssuedAt: reader.instant(period['startDate'], '/tender/tenderPeriod/startDate'),
    bidsCloseAt: reader.instant(period['endDate'], '/tender/tenderPeriod/endDate'),
  };
}

function outcomeOf(release: OcdsObject, reader: ReleaseReader) {
  const bids = listOf(objectOf(release['bids'])['details']).map((value, index) =>
    bidOf(objectOf(value), index, reader),
  );
  const awards = listOf(release['awards']).map((value, index) => awardOf(objectOf(value), index, reader));
  const days = awards.flatMap(({ status, awardedOn }) => (status === 'ACTIVE' && awardedOn ? [awardedOn] : []));
  const signed = listOf(release['contracts']).map(objectOf);
  const first = signed[0] ?? {};
  const signedAt = reader.instant(first['dateSigned'], '/contracts/0/dateSigned');
  const { fen } = reader.fen(first['value'], '/contracts/0/value');
  const isWhole = signedAt !== null && fen !== null && fen > 0;
  return {
    bids,
    awards,
    awardedOn: days.sort()[0] ?? null,
    contractedOn: isWhole ? legalDayOf(new Date(signedAt)) : null,
    contractFen: isWhole ? fen : null,
  };
}

function bidOf(bid: OcdsObject, index: number, reader: ReleaseReader) {
  const at = `/bids/details/${index}`;
  const status = codeOf(bid['status'] ?? 'pending');
  if (!isCode('bidStatus', status))
    reader.wrong(`${at}/status`, 'unknown-status', 'invited, pending, valid, disqualified, withdrawn');
  const { codes, names } = reader.references(bid['tenderers'], `${at}/tenderers`);
  const { fen, currency } = reader.fen(bid['value'], `${at}/value`);
  return { codes, names, fen, currency, status, receivedAt: reader.instant(bid['date'], `${at}/date`) };
}

function awardOf(award: OcdsObject, index: number, reader: ReleaseReader) {
  const at = `/awards/${index}`;
  const status = codeOf(award['status'] ?? 'active');
  if (!isCode('awardStatus', status))
    reader.wrong(`${at}/status`, 'unknown-status', 'pending, active, cancelled, unsuccessful');
  const { codes, names } = reader.references(award['suppliers'], `${at}/suppliers`);
  const { fen, currency } = reader.fen(award['value'], `${at}/value`);
  const day = reader.instant(award['date'], `${at}/date`);
  const itemCodes = listOf(award['items']).flatMap((item) => {
    const code = reader.text(objectOf(objectOf(item)['classification'])['id'], 40);
    return code === null ? [] : [code];
  });
  return {
    codes,
    names,
    fen,
    currency,
    status,
    awardedOn: day && legalDayOf(new Date(day)),
    itemCodes: [...new Set(itemCodes)],
  };
}

/** Where a process stands in our workflow, by its status, or by what is there of it. */
function stateOf(
  release: OcdsObject,
  row: { bids: readonly object[]; awards: readonly { status: string }[]; bidsCloseAt: string | null },
): TenderState {
  const status = String(objectOf(release['tender'])['status'] ?? '');
  if (status === 'cancelled' || status === 'withdrawn') return 'CANCELLED';
  if (status === 'complete' || status === 'unsuccessful') return 'CLOSED';
  if (row.awards.some((award) => award.status === 'ACTIVE')) return 'AWARDED';
  if (row.bids.length > 0) return 'OPENED';
  if (status === 'active' || row.bidsCloseAt !== null) return 'PUBLISHED';
  return 'PLANNED';
}
