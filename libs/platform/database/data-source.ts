import { Client, type ClientConfig, type Pool } from 'pg';
import { DataSource, type MixedList } from 'typeorm';

/**
 * A connection whose loss fails the statements that wait on it, and never the process: pg emits an error on the
 * connection besides, which ends Node where nobody listens, and the pool listens only while the connection is idle.
 */
export class LastingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** The runtime role's data source: pipelined connections, no schema changes, no logging of values. */
export async function openDataSource(options: {
  readonly url: string;
  readonly poolSize: number;
  readonly entities: MixedList<new () => object>;
  readonly onError: (error: Error) => void;
}): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    synchronize: false,
    logging: false,
    poolErrorHandler: options.onError,
    extra: {
      Client: LastingClient,
      pipeline: true,
      max: options.poolSize,
      connectionTimeoutMillis: 5_000,
      idle_in_transaction_session_timeout: 30_000,
      statement_timeout: 30_000,
      application_name: 'mingjing',
      // Statements are named and few: planning one again for its values costs more than its answer (a list: three times).
      options: '-c plan_cache_mode=force_generic_plan',
    },
  });
  await dataSource.initialize();
  return dataSource;
}

/** The one connection pool behind TypeORM, for named statements. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
