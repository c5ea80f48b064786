/** Begins a statement without the stack that the driver takes for its errors, which costs a small read a twentieth of its time. */
export function withoutStack<T>(begin: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
