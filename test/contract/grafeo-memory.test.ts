import { openGrafeo } from '../../src/store/grafeo';
import { testedGrafeo } from './grafeo';
import { contract } from './suite';

describe('Grafeo in memory', () => {
  contract(testedGrafeo((trace) => openGrafeo({ shuffleUnordered: true, ...(trace && { trace }) })));
});
