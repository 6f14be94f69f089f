import type { CaseCorrection } from '#contract/cases.ts';
import type { CaseSubject } from '#domain/cases/cases-events.ts';
import type { QueryView } from '../query.ts';
import { guestName } from '../stays/guest-name.ts';

/** What two desks said in one field of a guest; undefined where the case is about something else. */
export function caseCorrection(
  view: QueryView,
  { guestId, field, corrections = [] }: CaseSubject,
): CaseCorrection | undefined {
  if (!guestId || !field) return undefined;
  const said = view.saidOf(guestId);
  const values = corrections.map((correctionId) => ({
    correctionId,
    value: said.findLast((one) => one.field === field && one.correctionId === correctionId)?.value ?? '',
  }));
  return { guestId, guest: guestName(view, guestId), field, values };
}
