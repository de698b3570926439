import { removeCluster } from './remove-cluster.js';

/** Stops the run's database server and removes its folder. */
export default async function tearDown() {
  await removeCluster(process.env.MINGJING_TEST_CLUSTER);
}
