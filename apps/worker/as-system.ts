import type { Client } from 'pg';

/** One statement in a transaction that knows the system's account: reference data, and the functions made for it. */
export async function asSystem<Row>(db: Client, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  await db.query('BEGIN');
  try {
    await db.query(`SELECT set_config('mj.user', '1', true)`);
    const { rows } = await db.query(text, [...values]);
    await db.query('COMMIT');
    return rows as Row[];
  } catch (error) {
    await db.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
