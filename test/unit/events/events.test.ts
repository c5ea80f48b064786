/** Events: what is told of a write, who is chosen to hear it, and how many may wait. */
import type { Applied } from '../../../src/bundle/apply';
import { type ChangeEvent, eventOf } from '../../../src/events/event';
import { type Filter, matcher, wants } from '../../../src/events/filter';
import { createHub } from '../../../src/events/hub';

const applied = (touched: readonly string[], added: readonly string[] = []): Applied => ({
  bundle: 'b',
  changed: true,
  entities: 0,
  statements: 0,
  diff: { added, changed: [], removed: [] },
  touched,
  revision: 'r',
  write: {
    ...{ id: 'write:1', at: '2026-01-01T00:00:00.000Z', by: 'x', action: 'IMPORT', bundle: 'b' },
    ...{ added: 0, addedIds: [], changed: 0, changedIds: [], removed: 0, removedIds: [] },
  },
});
const event = (...touched: string[]): ChangeEvent => eventOf(applied(touched)) as ChangeEvent;
const kinds = (...prefixes: string[]): Filter => ({ by: 'kinds', prefixes: new Set(prefixes) });
const entities = (...ids: string[]): Filter => ({ by: 'entities', ids: new Set(ids) });
const ALL: Filter = { by: 'nothing' };

it('tells a bounded part of long lists, and all of the prefixes', () => {
  const models = Array.from({ length: 10_001 }, (_, i) => `model:${i}`);
  const told = eventOf(applied([...models, 'theme:t'], models)) as ChangeEvent;
  expect(told.added).toEqual({ ids: models.slice(0, 1_000), count: 10_001, truncated: true });
  expect(told.touched).toMatchObject({ count: 10_002, truncated: true });
  expect(told.touched.ids).toHaveLength(10_000);
  expect(told.prefixes).toEqual(['model', 'theme']);
});

it('is nothing when nothing was written', () => {
  expect(eventOf({ ...applied([]), changed: false, write: null })).toBeUndefined();
});

it('chooses by kind and by entity', () => {
  const matches = matcher(event('company:a', 'model:m'));
  expect([ALL, kinds('model'), kinds('theme', 'company'), entities('model:m', 'model:x')].map(matches)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([kinds('theme'), entities('model:x'), entities('company:m')].map(matches)).toEqual([false, false, false]);
  expect(matcher(event())(ALL)).toBe(true);
  expect([wants(kinds('model'), 'model:m'), wants(kinds('model'), 'models:m'), wants(entities('a:b'), 'a:c')]).toEqual([
    true,
    false,
    false,
  ]);
});

it('takes a write that touched more than is told to touch all of its kinds', () => {
  const told = eventOf(applied(Array.from({ length: 10_001 }, (_, i) => `model:${i}`))) as ChangeEvent;
  expect([entities('model:none'), entities('company:a')].map(matcher(told))).toEqual([true, false]);
});

describe('a subscriber', () => {
  it('gets what came while it was busy, in order, and then what comes', async () => {
    const hub = createHub(2);
    const queue = hub.subscribe(ALL);
    const events = [event('a:1'), event('a:2'), event('a:3')] as const;
    hub.deliver(events[0]);
    hub.deliver(events[1]);
    expect([(await queue.next()).value?.event, (await queue.next()).value?.event]).toEqual(events.slice(0, 2));
    const next = queue.next();
    hub.deliver(events[2]);
    expect((await next).value?.event).toBe(events[2]);
  });

  it('ends, and says so once, when more waits than there is room for', async () => {
    const hub = createHub(2);
    const queue = hub.subscribe(ALL);
    let overflows = 0;
    queue.onOverflow = () => {
      overflows += 1;
    };
    for (let n = 0; n < 5; n++) hub.deliver(event('a:1'));
    expect(overflows).toBe(1);
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });

  it('ends while it waits when it returns, and when all is closed', async () => {
    const hub = createHub(2);
    const [one, other] = [hub.subscribe(ALL), hub.subscribe(ALL)];
    const waiting = [one.next(), other.next()];
    await one.return();
    hub.close();
    hub.deliver(event('a:1'));
    for (const next of waiting) expect(await next).toEqual({ done: true, value: undefined });
  });
});
