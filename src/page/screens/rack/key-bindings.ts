import type { CursorMove } from './cursor.ts';

/** What a key means in the chart. Letters count only while the chart has the focus. */
export type KeyMeaning =
  | { readonly means: 'move'; readonly move: CursorMove }
  | { readonly means: 'zoom'; readonly step: 1 | -1 }
  | { readonly means: 'undo'; readonly again: boolean }
  | {
      readonly means:
        | 'enter'
        | 'actions'
        | 'lift-room'
        | 'lift-dates'
        | 'unassign'
        | 'lock'
        | 'room-card'
        | 'date'
        | 'search'
        | 'help'
        | 'escape';
    };

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const go = (move: CursorMove): KeyMeaning => ({ means: 'move', move });

const plain: Readonly<Record<string, KeyMeaning>> = {
  ArrowUp: go('up'),
  ArrowDown: go('down'),
  PageUp: go('page-up'),
  PageDown: go('page-down'),
  Home: go('first-day'),
  End: go('last-day'),
  Enter: { means: 'enter' },
  ' ': { means: 'actions' },
  ContextMenu: { means: 'actions' },
  Escape: { means: 'escape' },
};

const letters: Readonly<Record<string, KeyMeaning>> = {
  t: go('today'),
  '+': { means: 'zoom', step: 1 },
  '=': { means: 'zoom', step: 1 },
  '-': { means: 'zoom', step: -1 },
  '−': { means: 'zoom', step: -1 },
  m: { means: 'lift-room' },
  e: { means: 'lift-dates' },
  u: { means: 'unassign' },
  l: { means: 'lock' },
  r: { means: 'room-card' },
  g: { means: 'date' },
  '/': { means: 'search' },
  '?': { means: 'help' },
};

const withControl: Readonly<Record<string, KeyMeaning>> = {
  PageUp: go('previous-type'),
  PageDown: go('next-type'),
  Home: go('first-line'),
  End: go('last-line'),
};

/** In a right-to-left chart later days lie to the left: arrows follow what is seen. */
export function meaningOf(press: KeyPress, isRtl: boolean, lettersOn = true): KeyMeaning | undefined {
  if (press.altKey) return undefined;
  const isLater = press.key === (isRtl ? 'ArrowLeft' : 'ArrowRight');
  const hasControl = press.ctrlKey || press.metaKey;
  if (isLater || press.key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) {
    if (hasControl) return go(isLater ? 'next-stay' : 'previous-stay');
    if (press.shiftKey) return go(isLater ? 'choose-later' : 'choose-earlier');
    return go(isLater ? 'later' : 'earlier');
  }
  if (hasControl) {
    if (press.key.toLowerCase() === 'z') return { means: 'undo', again: press.shiftKey };
    return withControl[press.key];
  }
  if (press.shiftKey && press.key === 'F10') return { means: 'actions' };
  return plain[press.key] ?? (lettersOn ? letters[press.key.toLowerCase()] : undefined);
}
