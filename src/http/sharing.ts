/**
 * Subscribers who ask the same of the same event share one answer: it is worked out for the first of them. What is known
 * of an event goes with the event.
 */
export function createSharing<T>(): (event: object, question: string, answer: () => Promise<T>) => Promise<T> {
  const known = new WeakMap<object, Map<string, Promise<T>>>();
  return (event, question, answer) => {
    const answers = known.get(event) ?? new Map<string, Promise<T>>();
    known.set(event, answers);
    const found = answers.get(question) ?? answer();
    answers.set(question, found);
    return found;
  };
}
