import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LOCK } from '../../casework/case-statements.js';
import { RuleBook } from '../../casework/rule-book.js';
import { Problem } from '../../domain/problems.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../platform/identity/actor.js';
import { Authority } from '../../platform/identity/authority.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { BallotCast, CastBallot, ClosePoll, OpenedPoll, OpenPoll, PollView } from './poll.contract.js';

const APPRAISE = 'pledge.appraise';
/** Below this many ballots a share would tell who thinks what. */
const FEWEST_FOR_SHARES = 10;

const POLLED = statement<{ key: string; state: string; path: number[]; poll: string | null }>(
  'poll-case',
  `SELECT c.key::text, c.state, o.path, (SELECT id FROM pledge_poll WHERE case_key = c.key) AS poll
   FROM case_file c JOIN pledge d ON d.case_key = c.key JOIN organization o ON o.key = c.org_key WHERE c.id = $1`,
);
const OPEN = statement(
  'poll-open',
  'INSERT INTO pledge_poll (id, case_key, codes_given, opened_on) VALUES ($1, $2, $3, $4)',
);
const CODES = statement(
  'poll-codes',
  'INSERT INTO pledge_ballot_code (code_hash, poll_key) SELECT h, (SELECT key FROM pledge_poll WHERE id = $1) FROM unnest($2::bytea[]) h ORDER BY h',
);
const CLOSE = statement('poll-close', 'UPDATE pledge_poll SET closed_on = $2 WHERE id = $1');
const COUNTS = (id: string) => `SELECT p.id AS "pollId", p.codes_given AS "codesGiven", p.opened_on::text AS "openedOn",
  p.closed_on::text AS "closedOn", (SELECT json_object_agg(grade, ballots) FROM pledge_ballot_count WHERE poll_key = p.key) AS counts
  FROM pledge_poll p JOIN case_file c ON c.key = p.case_key WHERE c.id = ${id}`;

type Counted = Omit<PollView, 'ballots' | 'shares'> & { readonly counts: Readonly<Record<string, number>> | null };

const SHOW = reading<Counted>('poll-show', COUNTS('$5'));
const SHOWN = statement<Counted>('poll-shown', COUNTS('$1'));
const CAST = statement<{ counted: boolean }>('poll-cast', 'SELECT cast_ballot($1, $2) AS counted');

/**
 * Mass appraisal by ballots that lead to nobody: single-use codes whose hash goes in the transaction that counts the
 * ballot; no row, no account, no audit, no time of it.
 */
@Injectable()
export class PollService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly rules: RuleBook,
    private readonly ids: Ids,
    private readonly authority: Authority,
  ) {}

  /** Opens the poll of a reported pledge and tells its codes, this once. Throws not-found, transition-not-open, already-exists. */
  open(actor: Actor, id: string, body: OpenPoll, envelope: Envelope): Promise<OpenedPoll> {
    return this.#change(
      actor,
      id,
      envelope,
      async (tx, { key, state, poll }) => {
        if (state !== 'REPORTED') throw new Problem('transition-not-open', { state, openIn: ['REPORTED'] });
        if (poll !== null) throw new Problem('already-exists');
        const pollId = this.ids.next();
        const codes = Array.from({ length: body.codes }, newCode);
        await tx.run(OPEN, [pollId, key, body.codes, this.rules.today()]);
        await tx.run(CODES, [pollId, codes.map(hashOf)]);
        return { pollId, codesGiven: body.codes, codes };
      },
      (answer) => ({ ...answer, codes: [] }),
    );
  }

  /** Closes it: from now on its counts are read, and no code counts. */
  close(actor: Actor, id: string, { opinion }: ClosePoll, envelope: Envelope): Promise<PollView> {
    return this.#change(actor, id, { ...envelope, reason: opinion }, async (tx, { poll }) => {
      if (poll === null) throw new Problem('not-found');
      await tx.run(CLOSE, [poll, this.rules.today()]);
      const row = await tx.one(SHOWN, [id]);
      if (!row) throw new Problem('not-found');
      return viewOf(row);
    });
  }

  /** The poll of a pledge, for whoever sees the pledge. */
  async show(actor: Actor, id: string): Promise<PollView> {
    const row = await this.reader.one(actor, SHOW, [id]);
    if (!row) throw new Problem('not-found');
    return viewOf(row);
  }

  /** Counts a ballot. Asks for no account and writes no audit: either would lead back. Throws ballot-refused. */
  async cast({ code, grade }: CastBallot): Promise<BallotCast> {
    const [row] = await this.authority.inContext('', '', (ask) => ask(CAST, [hashOf(code), grade]));
    if (!row?.counted) throw new Problem('ballot-refused');
    return { counted: true };
  }

  #change<Answer extends object>(
    actor: Actor,
    id: string,
    envelope: Envelope,
    work: (tx: Transaction, polled: NonNullable<(typeof POLLED)['row']>) => Promise<Answer>,
    keep?: (answer: Answer) => object,
  ): Promise<Answer> {
    const deed = {
      action: APPRAISE,
      subjectKind: 'pledge',
      traceId: envelope.traceId,
      reason: envelope.reason,
      onBehalfOf: onBehalfOf(actor, APPRAISE),
    };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(
        tx,
        envelope,
        async () => {
          await tx.run(LOCK, [id]);
          const polled = await tx.one(POLLED, [id]);
          if (!polled) throw new Problem('not-found');
          if (!mayAt(actor, APPRAISE, polled.path)) throw new Problem('permission-missing', { permission: APPRAISE });
          tx.subject = { id, caseKey: polled.key, changed: ['poll'] };
          return work(tx, polled);
        },
        keep,
      ),
    );
  }
}

/** Pure. Shares only of a closed poll with enough ballots. */
function viewOf({ counts, ...poll }: Counted): PollView {
  if (counts === null || poll.closedOn === null) return { ...poll, ballots: null, shares: null };
  const ballots = Object.values(counts).reduce((all, each) => all + each, 0);
  if (ballots < FEWEST_FOR_SHARES) return { ...poll, ballots, shares: null };
  const shares = Object.entries(counts).map(([grade, count]) => ({
    grade,
    ballots: count,
    sharePerMille: Math.round((count * 1000) / ballots),
  }));
  return { ...poll, ballots, shares };
}

/** 80 bits in base 32: nobody guesses one, anybody can type one. */
function newCode(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return [...randomBytes(16)].map((byte) => alphabet[byte & 31]).join('');
}

const hashOf = (code: string): Buffer => createHash('sha256').update(`ballot|${code}`).digest();
