import type { CaseId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { CaseOpened, CasesEvent, CaseSubject } from './cases-events.ts';

/** Open cases only: a resolved one is history, and history lives in the log and the read models. */
export type OpenCase = { readonly caseId: CaseId } & CaseSubject;

export type CasesTables = { readonly cases: Table<CaseId, OpenCase> };

/** Two desks that meet the same trouble name it alike, so it is raised once. */
export function caseIdOf({ kind, reservations, rooms, roomTypeId, closureId, nights }: CaseSubject): CaseId {
  const about = [...reservations.toSorted(), ...rooms.toSorted(), roomTypeId ?? '', closureId ?? ''];
  if (nights) about.push(String(nights.arrival), String(nights.departure));
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
