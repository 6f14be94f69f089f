import type { BookingDraft } from './booking-draft.ts';

const KEY = 'keyrack.booking-draft.2';

/** The draft survives a reload and a look at the rack; it ends with the tab, for it holds a guest's name. */
export function readDraft(): BookingDraft | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept ? (JSON.parse(kept) as BookingDraft) : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(draft: BookingDraft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(KEY, JSON.stringify(draft));
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that forbids storage forgets the draft with the page.
  }
}
