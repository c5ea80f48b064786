import { setImmediate as turn } from 'node:timers/promises';
import { createDepartures } from '../../../src/http/departures';

it('lets go at the end of the turn all that came in it, in their order, and later ones later', async () => {
  const departure = createDepartures();
  const sent: string[] = [];
  const send = (name: string) => departure().then(() => sent.push(name));
  void send('a');
  void Promise.resolve().then(() => send('b'));
  await Promise.resolve();
  await Promise.resolve();
  expect(sent).toEqual([]);
  await turn();
  expect(sent).toEqual(['a', 'b']);
  void send('c');
  await Promise.resolve();
  expect(sent).toEqual(['a', 'b']);
  await turn();
  expect(sent).toEqual(['a', 'b', 'c']);
});
