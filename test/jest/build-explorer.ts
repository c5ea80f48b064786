import { openExplorer } from '../../src/http/explorer-build';

/** Builds the explorer if its sources changed, once: servers that start without a build each make their own. */
export default async function buildExplorer(): Promise<void> {
  await openExplorer().settled;
}
