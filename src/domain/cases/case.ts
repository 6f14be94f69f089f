import type { CaseId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { CaseOpened, CasesEvent, CaseSubject } from './cases-events.ts';

/** Open cases only: a resolved one is history, and history lives in the log and the read models. */
export type OpenCase = { readonly caseId: CaseId } & CaseSubject;

/** What a person decided about a case that is closed. */
export type DecidedCase = CaseSubject & { readonly optionId: string };

export type CasesTables = {
  readonly cases: Table<CaseId, OpenCase>;
  /** Kept for a while, for a desk that was away and decides the same case. */
  readonly decided: Table<CaseId, DecidedCase>;
};

/** The resolution of a case that nobody had to decide. */
export const SETTLED_ITSELF = 'settled-itself';

/**
 * Two desks that meet the same trouble name it alike, whichever of them the server hears first, so it is raised once. Nights
 * are no part of the name: what is known of them may differ, and they say no more than the stays do.
 */
export function caseIdOf(subject: CaseSubject): CaseId {
  const { kind, reservations, rooms, roomTypeId, closureId, guestId, field, corrections = [] } = subject;
  const { postings = [], shifts = [], dates = [], decisions = [] } = subject;
  const about = [...reservations.toSorted(), ...rooms.toSorted(), roomTypeId ?? '', closureId ?? ''];
  about.push(...postings.toSorted(), ...shifts.toSorted());
  for (const { arrival, departure } of dates) about.push(`${arrival}-${departure}`);
  about.push(guestId ?? '', field ?? '', ...corrections.toSorted(), ...decisions.toSorted());
  return [kind, ...about.filter((part) => part !== '')].join(':') as CaseId;
}

export function openCase(subject: CaseSubject): CaseOpened {
  return { type: 'CaseOpened', caseId: caseIdOf(subject), ...subject };
}

export function evolveCases(tables: CasesTables, event: CasesEvent): void {
  switch (event.type) {
    case 'CaseOpened': {
      const { type: _, ...opened } = event;
      tables.decided.delete(event.caseId);
      return tables.cases.set(event.caseId, opened);
    }
    case 'CaseResolved': {
      const { caseId, resolution } = event;
      const open = tables.cases.get(caseId);
      tables.cases.delete(caseId);
      if (!open || resolution === SETTLED_ITSELF) return;
      const { caseId: _, ...subject } = open;
      return tables.decided.set(caseId, { ...subject, optionId: resolution });
    }
  }
}
