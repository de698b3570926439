import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Sealer } from '../../platform/crypto/seal.js';
import type { Reporter } from './complaint.contract.js';

/** Reporter identities: a schema, a role and a key of their own. The rest of the house holds only a reference. */
@Injectable()
export class ReporterVault {
  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly sealer: Sealer,
  ) {}

  /** Seals and keeps a reporter under `ref` before the complaint is filed; the janitor removes what nothing refers to. */
  async keep(ref: string, reporter: Reporter): Promise<void> {
    const sealed = this.sealer.seal(JSON.stringify(reporter), aad(ref));
    await this.pool.query('INSERT INTO vault.reporter (ref, sealed) VALUES ($1, $2)', [ref, sealed]);
  }

  /** Opens one. Whoever calls has checked the right and given the reason. */
  async reveal(ref: string): Promise<Reporter | undefined> {
    const { rows } = await this.pool.query<{ sealed: Buffer }>('SELECT sealed FROM vault.reporter WHERE ref = $1', [
      ref,
    ]);
    return rows[0] && (JSON.parse(this.sealer.open(rows[0].sealed, aad(ref)).toString()) as Reporter);
  }

  /** References older than an hour, a page at a time: the janitor's candidates. */
  async olderThanAnHour(after: string, limit: number): Promise<string[]> {
    const { rows } = await this.pool.query<{ ref: string }>(
      `SELECT ref FROM vault.reporter WHERE created_at < now() - interval '1 hour' AND ref > $1 ORDER BY ref LIMIT $2`,
      [after, limit],
    );
    return rows.map(({ ref }) => ref);
  }

  /** Forgets what no complaint refers to. */
  async forget(refs: readonly string[]): Promise<void> {
    await this.pool.query('DELETE FROM vault.reporter WHERE ref = ANY($1::uuid[])', [refs]);
  }
}

const aad = (ref: string) => `vault.reporter|${ref}`;
