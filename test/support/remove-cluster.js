import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Ends the server that works in that folder, if one does, and deletes the folder. */
export async function removeCluster(folder) {
  const place = join(folder, 'server.json');
  if (existsSync(place)) {
    const { dataDirectory, pid } = JSON.parse(readFileSync(place, 'utf8'));
    if (worksIn(pid, dataDirectory)) process.kill(pid, 'SIGQUIT');
    while (worksIn(pid, dataDirectory)) await delay(20);
    rmSync(dataDirectory, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

/** A process number is used again sooner or later: only the one whose working folder is the cluster is ours. */
function worksIn(pid, dataDirectory) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dataDirectory;
  } catch {
    return false;
  }
}
