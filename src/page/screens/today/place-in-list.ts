import type { LitElement, ReactiveController } from 'lit';

/** The second click of a double click comes within this time. */
const DOUBLE_CLICK_MS = 500;

type Acted = { readonly list: string; readonly line: Element; readonly index: number };

/**
 * Where somebody is in the lists of a screen whose lines leave when they are done. The next line moves to where that one was:
 * neither a second Enter nor a double click may do to the next guest what was meant for this one.
 */
export class PlaceInList implements ReactiveController {
  readonly #host: LitElement;
  #acted: Acted | undefined;
  #left = { list: '', at: 0 };

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Something is done with the line of a button, in the section with this id. False: it was the rest of a double click. */
  act(list: string, button: EventTarget | null): boolean {
    if (list === this.#left.list && performance.now() - this.#left.at < DOUBLE_CLICK_MS) return false;
    const lines = [...this.#host.renderRoot.querySelectorAll(`#${list} > ul > li`)];
    const index = lines.findIndex((each) => button instanceof Node && each.contains(button));
    const line = lines[index];
    this.#acted = line && { list, line, index };
    return true;
  }

  hostUpdated(): void {
    if (!this.#acted || this.#acted.line.isConnected) return;
    this.#left = { list: this.#acted.list, at: performance.now() };
    this.#goOn(this.#acted);
    this.#acted = undefined;
  }

  /**
   * At the name of whoever took the place of the line, or of the last one, or at the heading where nobody is left: never at a
   * button. Whoever has the focus elsewhere keeps it.
   */
  #goOn({ list, index }: Acted): void {
    if (this.#host.shadowRoot?.activeElement) return;
    const names = this.#host.renderRoot.querySelectorAll<HTMLElement>(`#${list} > ul > li .guest`);
    const heading = this.#host.renderRoot.querySelector<HTMLElement>(`#${list} h2`);
    (names[Math.min(index, names.length - 1)] ?? heading)?.focus();
  }
}
