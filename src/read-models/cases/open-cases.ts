import type { CaseSubject } from '#domain/cases/cases-events.ts';
import type { CaseId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { casesModel, OPEN_PAGE } from './cases-projection.ts';

export function openCases(view: Pick<QueryView, 'rows'>): readonly (CaseSubject & { readonly caseId: CaseId })[] {
  return [...view.rows(casesModel, OPEN_PAGE).values()].flatMap((row) =>
    row.kind === 'case' ? [{ caseId: row.caseId, ...row.subject }] : [],
  );
}

/** Stays that a person must look at. */
export function staysInCases(view: Pick<QueryView, 'rows'>): ReadonlySet<ReservationId> {
  return new Set(openCases(view).flatMap(({ reservations }) => reservations));
}
