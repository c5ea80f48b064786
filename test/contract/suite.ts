import { INDEX_PLAN } from '../../src/graph/plan';
import type { Store } from '../../src/store/port';
import { concurrency } from './concurrency';
import { type Subject, type TestedDatabase, write } from './database';
import { errors } from './errors';
import { indexes } from './indexes';
import { lifecycle } from './lifecycle';
import { lookups } from './lookups';
import { revision } from './revision';
import { search } from './search';
import { transactions } from './transactions';
import { values } from './values';

/** What every database must do alike, so that nothing above the store needs to know which one it is. */
export function contract(database: TestedDatabase): void {
  describe('contract', () => {
    let store: Store;
    const subject: Subject = {
      database,
      get store() {
        return store;
      },
    };

    beforeAll(async () => {
      store = await database.openBare();
      await store.prepare(INDEX_PLAN);
    });
    beforeEach(() => write(store, 'MATCH (n) DETACH DELETE n'));
    afterAll(() => store?.close());

    describe('values', () => values(subject));
    describe('errors', () => errors(subject));
    describe('transactions', () => transactions(subject));
    describe('concurrency', () => concurrency(subject));
    describe('lookups', () => lookups(subject));
    describe('revision', () => revision(subject));
    describe('search', () => search(subject));
    describe('indexes', () => indexes(subject));
    describe('lifecycle', () => lifecycle(subject));
  });
}
