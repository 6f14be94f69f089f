import type { CaseId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { CaseOpened, CasesEvent, CaseSubject } from './cases-events.ts';

/** Open cases only: a resolved one is history, and history lives in the log and the read models. */
export type OpenCase = { readonly caseId: CaseId } & CaseSubject;

export type CasesTables = { readonly cases: Table<CaseId, OpenCase> };

/**
 * Two desks that meet the same trouble name it alike, whichever of them the server hears first, so it is raised once. The
 * nights tell two excesses of one stay apart; of a room that two stays want they say no more than the stays do.
 */
export function caseIdOf(subject: CaseSubject): CaseId {
  const { kind, reservations, rooms, roomTypeId, closureId, nights, guestId, field, corrections = [] } = subject;
  const { postings = [], shifts = [], dates = [] } = subject;
  const about = [...reservations.toSorted(), ...rooms.toSorted(), roomTypeId ?? '', closureId ?? ''];
  about.push(...postings.toSorted(), ...shifts.toSorted());
  if (nights && kind === 'type-oversold') about.push(String(nights.arrival), String(nights.departure));
  for (const { arrival, departure } of dates) about.push(`${arrival}-${departure}`);
  about.push(guestId ?? '', field ?? '', ...corrections.toSorted());
  return [kind, ...about.filter((part) => part !== '')].join(':') as CaseId;
}

export function openCase(subject: CaseSubject): CaseOpened {
  return { type: 'CaseOpened', caseId: caseIdOf(subject), ...subject };
}

export function evolveCases(tables: CasesTables, event: CasesEvent): void {
  switch (event.type) {
    case 'CaseOpened': {
      const { type: _, ...opened } = event;
      return tables.cases.set(event.caseId, opened);
    }
    case 'CaseResolved':
      return tables.cases.delete(event.caseId);
  }
}
