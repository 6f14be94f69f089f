import type { HotelCard, StaffCard } from '#contract/hotel-card.ts';
import { scopeHas } from '#domain/permissions/device-scopes.ts';
import { haveRight } from '#domain/permissions/may.ts';
import type { Right } from '#domain/permissions/rights.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';

/** Whether a person may do or see this on this device, as the domain says it; until somebody runs the house, everybody may. */
export function mayHere(card: HotelCard | undefined, actor: StaffId | undefined, right: Right | undefined): boolean {
  if (right === undefined || !card) return true;
  if (!scopeHas(card.deviceScope, right)) return false;
  const isRun = card.staff.some(({ roles }) => roles.includes('manager'));
  return !isRun || haveRight(personOf(card, actor)?.roles ?? [], right);
}

/** Whoever still works here. */
export function personOf(card: HotelCard, actor: StaffId | undefined): StaffCard | undefined {
  return card.staff.find(({ staffId, roles }) => staffId === actor && roles.length > 0);
}
