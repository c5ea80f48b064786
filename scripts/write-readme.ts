/** `npm run readme`: fills in the parts of README.md that are made from the project: the queries and the settings. */
import { readFileSync, writeFileSync } from 'node:fs';
import { filledReadme } from '../docs/readme';

writeFileSync('README.md', filledReadme(readFileSync('README.md', 'utf8')));
