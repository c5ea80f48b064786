#!/usr/bin/env node
// The sources are TypeScript; tsx reads them as they are, so there is no build to remember.
import { createRequire } from 'node:module';
import { register as registerRequire } from 'tsx/cjs/api';
import { register as registerImport } from 'tsx/esm/api';

registerRequire();
registerImport();
createRequire(import.meta.url)('../src/cli.ts');
