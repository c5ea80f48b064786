const { basename, relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Folders of tests, those whose files take longest first: what is short fills the gaps at the end. */
const LONGEST_FIRST = ['durability', 'start', 'contract', 'explorer', 'client', 'api', 'unit'];
/** Files that take minutes. */
const LONGEST_OF_ALL = ['filter-property.test.ts'];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) =>
      LONGEST_OF_ALL.includes(basename(path)) ? -1 : LONGEST_FIRST.indexOf(relative(__dirname, path).split(sep)[1]);
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
