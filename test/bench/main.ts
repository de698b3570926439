import { Client } from 'pg';
import { prepareDatabase } from '../../apps/api/start.js';
import {
  createDatabase,
  dropDatabase,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../libs/platform/database/embedded-postgres.js';
import { complaintMeasures, decksOf } from './complaints.js';
import { loadComplaints } from './load/load.js';
import { measure } from './measure.js';
import { fingerprint, type Options, readOptions } from './options.js';
import { asJson, asText } from './report.js';
import { benchResponsibility, registerText } from './responsibility.js';
import { type Plan, raise } from './stage.js';
import { keepState, readState, type State } from './state.js';

/** Progress goes to standard error: standard output is the result alone. */
const say = (line: string) => void process.stderr.write(`${line}\n`);

/** Loads, measures, reports; goes on where a broken-off full run has stopped. */
async function main(): Promise<void> {
  const options = readOptions();
  const state = readState(options.folder, fingerprint());
  if (options.quick) state.measures = [];
  const server = await startEmbeddedPostgres({ dataDir: options.folder, log: say });
  try {
    if (options.only === 'responsibility') {
      const found = await benchResponsibility(server, options, say);
      process.stdout.write(`${options.json ? JSON.stringify(found) : registerText(found)}\n`);
      return;
    }
    const plans: Plan[] = [];
    for (const rows of options.rows)
      plans.splice(0, plans.length, ...(await measureAt(rows, server, { options, state })));
    const findings = {
      postgres: await versionOf(server),
      loads: loadsOf(options, state),
      measures: state.measures,
      plans,
    };
    process.stdout.write(`${options.json ? asJson(findings) : asText(findings)}\n`);
    // A run that has been told is over; the next begins anew, on the same data.
    keepState(options.folder, { ...state, measures: [] });
  } finally {
    await server.stop();
  }
}

async function measureAt(
  rows: number,
  server: EmbeddedPostgres,
  { options, state }: { options: Options; state: State },
): Promise<Plan[]> {
  const name = `bench_${rows}`;
  const database = state.loads[rows] ? reach(server, name) : await load(rows, server, { options, state });
  const running = await raise(database, () => server.pid);
  try {
    for (const each of complaintMeasures) {
      if (options.measures && !options.measures.includes(each.name)) continue;
      if (state.measures.some((done) => done.name === each.name && done.role === each.role && done.rows === rows))
        continue;
      await running.prepare(each);
      const decks = await decksOf(each, running);
      const found = await measure(
        { ...each, rows, rounds: options.rounds, roundMs: options.roundMs },
        decks,
        running.players,
      );
      say(
        `${rows} ${each.name} ${each.role}: ${found.ours.rps.toFixed(0)} of ${found.ceiling.rps.toFixed(0)} rps, x ${found.ratio.toFixed(2)}`,
      );
      state.measures.push(found);
      if (!options.quick) keepState(options.folder, state);
    }
    return await running.plans();
  } finally {
    await running.stop();
  }
}

async function load(
  rows: number,
  server: EmbeddedPostgres,
  { options, state }: { options: Options; state: State },
): Promise<EmbeddedPostgres> {
  const name = `bench_${rows}`;
  await dropDatabase(server, name);
  const database = await createDatabase(server, name);
  await prepareDatabase(database);
  say(`loading ${rows} complaints`);
  const loaded = await loadComplaints(database.superuserUrl, rows);
  say(
    `loaded: ${loaded.copySeconds.toFixed(1)} s of COPY, ${loaded.indexSeconds.toFixed(1)} s of indexes, ${loaded.perSecond.toFixed(0)} complaints/s`,
  );
  state.loads[rows] = loaded;
  keepState(options.folder, state);
  return database;
}

/** The same server's addresses with a database that is there already. */
function reach(server: EmbeddedPostgres, name: string): EmbeddedPostgres {
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
  return {
    superuserUrl: at(server.superuserUrl),
    ownerUrl: at(server.ownerUrl),
    appUrl: at(server.appUrl),
    vaultUrl: at(server.vaultUrl),
    dataDirectory: server.dataDirectory,
    pid: server.pid,
    stop: async () => undefined,
  };
}

const loadsOf = ({ rows }: Options, { loads }: State) =>
  Object.fromEntries(Object.entries(loads).filter(([count]) => rows.includes(Number(count))));

async function versionOf(server: EmbeddedPostgres): Promise<string> {
  const client = new Client({ connectionString: server.superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  return rows[0]?.server_version ?? 'unknown';
}

main().catch((error: unknown) => {
  say((error as Error).stack ?? String(error));
  process.exitCode = 1;
});
