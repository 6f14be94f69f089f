import type { ReactiveController } from 'lit';

export type ShortcutActions = {
  readonly palette: () => void;
  readonly help: () => void;
  readonly undo: () => void;
  readonly go: (href: string) => void;
  readonly lock: () => void;
};

/** What the keys of the whole app are; the chart has its own while it has the focus. */
export const shortcutList: readonly { readonly keys: string; readonly does: string; readonly href?: string }[] = [
  { keys: 'Ctrl K', does: 'Find a guest, a booking, a room or an action' },
  { keys: 'Ctrl Z', does: 'Take back the last thing done here' },
  { keys: 'Alt N', does: 'New booking', href: '/bookings/new' },
  { keys: 'Alt 1', does: 'Rack', href: '/rack' },
  { keys: 'Alt 2', does: 'Today', href: '/today' },
  { keys: 'Alt 3', does: 'Housekeeping', href: '/housekeeping' },
  { keys: 'Alt 4', does: 'Needs you', href: '/cases' },
  { keys: 'Alt L', does: 'Lock this desk, or change person' },
  { keys: 'Esc', does: 'Close what is open' },
  { keys: '?', does: 'These shortcuts' },
];

/** Keys are read by their place on the board, because Option makes other characters of them on a Mac. */
const placeByCode: Readonly<Record<string, string>> = {
  KeyN: '/bookings/new',
  Digit1: '/rack',
  Digit2: '/today',
  Digit3: '/housekeeping',
  Digit4: '/cases',
};

export class Shortcuts implements ReactiveController {
  readonly #actions: ShortcutActions;

  constructor(actions: ShortcutActions) {
    this.#actions = actions;
  }

  hostConnected(): void {
    addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#pressed);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const act = this.#actionFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  };

  #actionFor(event: KeyboardEvent): (() => void) | undefined {
    const { key, code, altKey, shiftKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && !altKey && !shiftKey && key.toLowerCase() === 'k') return this.#actions.palette;
    if (altKey && !isCommand && !shiftKey && code === 'KeyL') return this.#actions.lock;
    // Where somebody types, undo is the browser's and characters are text.
    if (isTyping(event)) return undefined;
    if (isCommand && !altKey && !shiftKey && key.toLowerCase() === 'z') return this.#actions.undo;
    if (key === '?' && !isCommand && !altKey) return this.#actions.help;
    const href = altKey && !isCommand && !shiftKey ? placeByCode[code] : undefined;
    return href === undefined ? undefined : () => this.#actions.go(href);
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
