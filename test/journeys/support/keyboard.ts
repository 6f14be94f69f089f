import type { Page } from 'playwright-core';

/** More presses than any way in the app takes. */
const PRESSES_MAX = 80;

/** Somebody who has no mouse: presses keys, and hears what has the focus. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.rest();
  }

  /** Until the app has shown what the last key did. */
  async rest(): Promise<void> {
    await this.#page.evaluate(afterTwoFrames);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  /** Presses a key until what has the focus is called so. */
  async pressUntil(key: string, name: RegExp): Promise<void> {
    for (let presses = 0; presses < PRESSES_MAX; presses += 1) {
      if (name.test(await this.focused())) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to ${String(name)}, but to '${await this.focused()}'.`);
  }

  /** Role and name of what has the focus. */
  focused(): Promise<string> {
    return this.#page.evaluate(nameOfFocused);
  }
}

/** Runs in the page. An app that answers a key has shown it by then. */
function afterTwoFrames(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Runs in the page. */
function nameOfFocused(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
  return `${active?.role ?? active?.localName ?? ''}: ${active?.ariaLabel ?? label?.trim() ?? ''}`;
}
