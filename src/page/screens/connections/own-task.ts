import type { Asker, ConnectionTrouble } from '#contract/connections.ts';

/** Something for which a person shows who they are. */
export type OwnTask = {
  readonly heading: string;
  /** What comes of it. */
  readonly said: string;
  /** On the button. */
  readonly action: string;
  /** Undefined: it is done. */
  readonly perform: (asker: Asker) => Promise<ConnectionTrouble | undefined>;
};

/** Asks the screen to let the person at the desk confirm a task and then do it. */
export function wantTask(element: HTMLElement, detail: OwnTask): void {
  element.dispatchEvent(new CustomEvent('own-task', { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'own-task': CustomEvent<OwnTask>;
  }
}
