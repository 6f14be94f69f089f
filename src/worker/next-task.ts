/** Lets whatever waits for this thread go first, such as an answer that is on its way to the page. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
