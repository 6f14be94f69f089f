/**
 * What this device remembers for its people: who stands here, which theme, how dense. Plain settings, written over and
 * lost without harm, and so on purpose no events: nothing that happens in the hotel is kept here.
 */
export type KeptChoice =
  | 'actor'
  /** Whoever stood here last, once the desk is locked. */
  | 'last-actor'
  | 'lock-after'
  | 'touched-at'
  | 'theme'
  | 'rack-view'
  | 'letter-keys'
  | 'device-name'
  | 'night-audit'
  /** When a manager saved a copy of everything here. */
  | 'saved-everything';

export function readChoice(choice: KeptChoice): string | undefined {
  try {
    return localStorage.getItem(`keyrack.${choice}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepChoice(choice: KeptChoice, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`keyrack.${choice}`);
    else localStorage.setItem(`keyrack.${choice}`, value);
  } catch {
    // A browser that forbids storage forgets the choice; nothing else depends on it.
  }
}
