import { Injectable } from '@nestjs/common';
import { invalid } from '../../domain/problems.js';
import { type RedFlagCode, redFlagCodes, redFlagRule } from '../../domain/red-flags.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  FlaggedTenderView,
  RaiseRedFlags,
  RedFlagSettings,
  RedFlagSettingView,
  RedFlags,
  RedFlagView,
  SetRedFlag,
} from './flag.contract.js';
import { FLAGGED, FLAGS, type FlagRow, SET, SETTINGS } from './flag.queries.js';

type Settings = Record<string, Record<string, number | null>>;
type Flagged = ReadonlyMap<string, { id: string; title: string; bids: RedFlagView['rows'] }>;

const DEFAULT_FLAGS = 50;
const ROLE_OF: Readonly<Record<string, string>> = { BIDDER: 'bidder', BUYER: 'buyer', AGENT: 'agent' };

/** Red flags over the tenders that somebody sees: worked out anew for each reader, kept nowhere. */
@Injectable()
export class RedFlagService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Every indicator over the reader's register. */
  async raise(actor: Actor, wish: RaiseRedFlags): Promise<RedFlags> {
    const { programme = null, projectId = null, currency = 'CNY', limit = DEFAULT_FLAGS } = wish;
    const settings = await this.#settings(actor);
    const values = [programme, projectId, JSON.stringify(settings), currency, limit];
    const rows = await this.reader.all(actor, FLAGS, values);
    const keys = rows.flatMap(({ subject, subject_key: key }) => (subject === 'TENDER' && key !== null ? [key] : []));
    const found = await this.reader.all(actor, FLAGGED, [[...new Set(keys)]]);
    const flagged = new Map(found.map(({ key, ...tender }) => [key, tender]));
    const size = rows.find(({ code }) => code === 'REGISTER');
    return {
      tenders: size?.tenders ?? 0,
      bids: size?.bids ?? 0,
      currency,
      notice: {
        zh: '以下均为提示，供核查参考，不是结论',
        en: 'Questions that show where to look; no verdict on anybody',
      },
      indicators: redFlagCodes.map((code) => indicator(code, rows, settings, flagged)),
      summary: summaryOf(rows, flagged),
    };
  }

  /** Every threshold in force, the defaults included. */
  async settings(actor: Actor): Promise<RedFlagSettings> {
    const set = (await this.reader.all(actor, SETTINGS)).map(({ view }) => view);
    const isSet = (code: string, name: string) => set.some((each) => each.indicator === code && each.name === name);
    const defaults = redFlagCodes.flatMap((indicator) =>
      Object.entries(redFlagRule(indicator).settings)
        .filter(([name]) => !isSet(indicator, name))
        .map(([name, value]) => ({ indicator, name, value, reason: null, setBy: null, setAt: null })),
    );
    return { items: [...set, ...defaults] };
  }

  /** Sets a threshold from now on. Throws validation-failed for a name that the indicator does not know. */
  set(actor: Actor, body: SetRedFlag, envelope: Envelope): Promise<RedFlagSettingView> {
    const { indicator, name, value = null, reason } = body;
    const known = redFlagRule(indicator).settings;
    if (!Object.hasOwn(known, name))
      throw invalid('/name', 'unknown-setting', Object.keys(known).join(', ') || '此指标无参数 / it has no settings');
    if (value === null && known[name] !== null)
      throw invalid('/value', 'value-missing', '此项须为数值 / this one is a number');
    const deed = { action: 'tender.decide', subjectKind: 'redFlagSetting', traceId: envelope.traceId } as const;
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const row = await tx.one(SET, [indicator, name, value, reason, actor.userKey]);
        tx.subject = { changed: [name], values: body };
        return row?.view as RedFlagSettingView;
      }),
    );
  }

  async #settings(actor: Actor): Promise<Settings> {
    const settings = Object.fromEntries(
      redFlagCodes.map((code) => [code, { ...redFlagRule(code).settings }]),
    ) as Settings;
    for (const { view } of await this.reader.all(actor, SETTINGS)) {
      const of = settings[view.indicator];
      if (of && Object.hasOwn(of, view.name)) of[view.name] = view.value;
    }
    return settings;
  }
}

function indicator(code: RedFlagCode, rows: readonly FlagRow[], settings: Settings, flagged: Flagged) {
  const { title, question, rule, isPriceAlone } = redFlagRule(code);
  const mine = rows.filter((row) => row.code === code);
  const fence = rows.find((row) => row.code === 'FENCE' && row.subject === code)?.numbers;
  return {
    code,
    title,
    question,
    rule,
    isPriceAlone,
    settings: settings[code] ?? {},
    quartiles: fence ? JSON.parse(fence) : null,
    flagged: mine[0]?.total ?? 0,
    flags: mine.map((row) => flagOf(row, flagged)),
  };
}

function flagOf(row: FlagRow, flagged: Flagged): RedFlagView {
  const tender = row.subject === 'TENDER' ? flagged.get(row.subject_key ?? '') : undefined;
  const isParty = row.subject !== 'TENDER';
  const role = ROLE_OF[row.subject ?? ''];
  return {
    subject: row.subject ?? '',
    tenderId: tender?.id ?? null,
    tenderTitle: tender?.title ?? null,
    partyCode: isParty ? row.subject_key : null,
    partyName: isParty ? row.name : null,
    value: row.value ?? 0,
    numbers: JSON.parse(row.numbers ?? '{}'),
    rows: tender?.bids ?? [],
    query: isParty
      ? `/api/v1/tenders?open=all&${role}=${encodeURIComponent(row.subject_key ?? '')}`
      : `/api/v1/tenders/${tender?.id}`,
  };
}

function summaryOf(rows: readonly FlagRow[], flagged: Flagged): FlaggedTenderView[] {
  const codes = new Map<string, RedFlagCode[]>();
  for (const { code, subject, subject_key: key } of rows)
    if (subject === 'TENDER' && key !== null) codes.set(key, [...(codes.get(key) ?? []), code as RedFlagCode]);
  return [...codes]
    .flatMap(([key, asked]) => {
      const tender = flagged.get(key);
      if (!tender) return [];
      const isMore = asked.some((code) => !redFlagRule(code).isPriceAlone);
      const light = asked.length > 1 && isMore ? 'RED' : 'YELLOW';
      return [{ tenderId: tender.id, title: tender.title, codes: asked, light }];
    })
    .sort((a, b) => b.codes.length - a.codes.length || (a.tenderId < b.tenderId ? -1 : 1));
}
