/** A named statement: Postgres prepares it once a connection. `name` is at most 63 bytes and unique in the house. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Only for the type checker: what a row looks like. */
  readonly row?: Row;
}

/** Defines a statement that runs inside a transaction that has entered its session. */
export function statement<Row = Record<string, never>>(name: string, text: string): Statement<Row> {
  return { name, text };
}

/** Number of parameters that `reading` puts before the statement's own: session, epoch, user, context. */
export const READING_PARAMETERS = 4;

/**
 * Defines a read that enters its session in the same statement: one round trip, one snapshot. The statement's own
 * parameters start at `$5`. The gate on `e.entered` and OFFSET 0 keep Postgres from looking at a row before the
 * context stands; without it every policy answers no, so a wrong plan would show nothing rather than too much.
 */
export function reading<Row>(name: string, text: string): Statement<Row> {
  return {
    name,
    text: `SELECT q.* FROM enter_session($1, $2, $3, $4) AS e(entered)
      CROSS JOIN LATERAL (SELECT s.* FROM (${text}) s WHERE e.entered > 0 OFFSET 0) q`,
  };
}
