import type { ResolveCase } from '../cases/resolve-case.ts';
import type { HotelState } from '../hotel-state.ts';
import { keep, moot, type Kept } from './settlement.ts';

/** Two people decided one case and not alike: what was done first stands, and both are told (K60). */
export function settleResolveCase(hotel: HotelState, { caseId, optionId }: ResolveCase): Kept {
  const decided = hotel.decided.get(caseId);
  if (!decided || decided.optionId === optionId) return moot;
  const { optionId: first, ...subject } = decided;
  return keep([], { ...subject, kind: 'decided-twice', decisions: [first, optionId] });
}
