import type { StaffCard } from '#contract/hotel-card.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import '../desk-frame.ts';
import type { DeskFrame } from '../desk-frame.ts';

type Kept = { readonly frame: DeskFrame; readonly roles: string; href: string };

/** Frames of people who have gone for the day are not kept for ever. */
const KEPT_MAX = 6;

/**
 * The desk of each person who has signed in here, as they left it: forms half filled, lists half read. Only the one that
 * is shown is part of the page; the others hold no data that changes, hear no key and answer to nobody.
 */
export class KeptFrames {
  readonly #kept = new Map<StaffId, Kept>();
  #shown: StaffId | undefined;

  /** The person's desk, where they left it; a new one for new roles. */
  show(person: StaffCard, isDemo: boolean): DeskFrame {
    const { staffId } = person;
    const roles = person.roles.join();
    const known = this.#kept.get(staffId);
    const kept = known?.roles === roles ? known : this.#create(roles, known);
    if (this.#shown !== staffId) this.#takeUp(staffId, kept);
    kept.frame.actor = person;
    kept.frame.isDemo = isDemo;
    return kept.frame;
  }

  /** Nobody stands here. */
  hide(): void {
    const kept = this.#shown === undefined ? undefined : this.#kept.get(this.#shown);
    if (kept) kept.href = location.href;
    this.#shown = undefined;
  }

  #create(roles: string, before: Kept | undefined): Kept {
    // The first who signs in comes for the address; whoever follows begins where they begin.
    const href = before?.href ?? (this.#kept.size === 0 ? location.href : new URL('/', location.href).href);
    return { frame: document.createElement('desk-frame'), roles, href };
  }

  #takeUp(staffId: StaffId, kept: Kept): void {
    this.#kept.delete(staffId);
    this.#kept.set(staffId, kept);
    for (const [oldest] of this.#kept) if (this.#kept.size > KEPT_MAX) this.#kept.delete(oldest);
    this.#shown = staffId;
    if (kept.href !== location.href) history.replaceState(null, '', kept.href);
  }
}
