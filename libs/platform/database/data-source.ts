import type { Pool } from 'pg';
import { DataSource, type MixedList } from 'typeorm';

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
      pipeline: true,
      max: options.poolSize,
      connectionTimeoutMillis: 5_000,
      idle_in_transaction_session_timeout: 30_000,
      statement_timeout: 30_000,
      application_name: 'mingjing',
    },
  });
  await dataSource.initialize();
  // An error on a connection that is lent out must not end the process (pg emits it on the client).
  poolOf(dataSource).on('connect', (client) => client.on('error', options.onError));
  return dataSource;
}

/** The one connection pool behind TypeORM, for named statements. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
