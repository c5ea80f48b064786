import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open';
import { durability } from './durability';
import { testedGrafeo } from './grafeo';
import { contract } from './suite';

const root = mkdtempSync(join(tmpdir(), 'asterism-grafeo-'));
const newFolder = () => join(mkdtempSync(join(root, 'data-')), 'made', 'by', 'open');
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('Grafeo on disk', () => {
  contract(testedGrafeo((trace) => openStore({ dataDir: newFolder() }, trace)));
  describe('durability', () => durability(newFolder));
});
