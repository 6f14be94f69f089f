/** A bug where nobody waits for an answer ends up where the runtime's own do: in the worker's `error` event. */
export function reportBug(bug: unknown): void {
  setTimeout(() => {
    throw bug;
  });
}
