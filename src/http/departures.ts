/**
 * When quick answers are sent. To send is the dearest part of one: a reader on the same machine, such as a proxy, sleeps until it
 * comes, and is woken for each. So those that are ready in one turn of the event loop leave one right after the other at its end,
 * when the reader is still busy with one as the next comes. A server with nothing else to do is at the end of its turn.
 */
export function createDepartures(): () => Promise<void> {
  let waiting: (() => void)[] = [];
  function depart(): void {
    const ready = waiting;
    waiting = [];
    for (const send of ready) send();
  }
  return () =>
    new Promise((send) => {
      if (waiting.push(send) === 1) setImmediate(depart);
    });
}
