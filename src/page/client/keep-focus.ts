import type { LitElement, ReactiveController } from 'lit';

/**
 * What has the focus may go away with what it has done: a form that is not needed any more, the button of a line that was
 * taken off. Whoever works by keyboard goes on at `instead`, and not at the top of the page.
 */
export class KeepFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #instead: string;
  #hadFocus = false;

  /** `instead`: a selector of what is always there, and can have the focus. */
  constructor(host: LitElement, instead: string) {
    this.#host = host;
    this.#instead = instead;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#hasFocus;
  }

  hostUpdated(): void {
    if (this.#hadFocus && !this.#hasFocus) this.#host.renderRoot.querySelector<HTMLElement>(this.#instead)?.focus();
  }

  get #hasFocus(): boolean {
    return (this.#host.shadowRoot?.activeElement ?? null) !== null;
  }
}
