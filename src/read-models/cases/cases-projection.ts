import type { PostedEvent } from '#contract/commands.ts';
import type { CaseSubject } from '#domain/cases/cases-events.ts';
import type { CaseId, DeviceId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';

export type CaseRow = { readonly kind: 'case' } & {
  readonly caseId: CaseId;
  readonly subject: CaseSubject;
  readonly openedAt: Instant;
  readonly openedBy: StaffId;
  readonly openedOn: DeviceId;
  readonly offline: boolean;
  /** Opened only by commands of this device that the server has not seen. */
  readonly predicted: boolean;
  readonly resolution?: string;
};

/** Which resolved cases are kept, the latest first. */
type LatestRow = { readonly kind: 'latest'; readonly caseIds: readonly CaseId[] };
export type CasesRow = CaseRow | LatestRow;

export const OPEN_PAGE: PageKey = 'open';
export const RESOLVED_PAGE: PageKey = 'resolved';
export const LATEST_KEY = 'latest';
/** Older ones are in the history of their stays and in the log. */
const RESOLVED_KEPT = 20;

/** The cases that wait for a person, and the latest that were resolved. */
export const casesModel: ReadModel<CasesRow> = { name: 'cases', revision: 1, pagesOf, fold };

function pagesOf({ event: { type } }: PostedEvent): readonly PageKey[] {
  if (type === 'CaseOpened') return [OPEN_PAGE];
  return type === 'CaseResolved' ? [OPEN_PAGE, RESOLVED_PAGE] : [];
}

function fold(rows: RowWriter<CasesRow>, posted: PostedEvent): void {
  const { event, at, actor, device, offline, position } = posted;
  if (event.type === 'CaseOpened') {
    const { type: _, caseId, ...subject } = event;
    const opened = { openedAt: at, openedBy: actor, openedOn: device, offline, predicted: position === undefined };
    rows.put(OPEN_PAGE, caseId, { kind: 'case', caseId, subject, ...opened });
  } else if (event.type === 'CaseResolved') {
    const open = rows.get(OPEN_PAGE, event.caseId);
    if (open?.kind !== 'case') return;
    rows.delete(OPEN_PAGE, event.caseId);
    keepResolved(rows, { ...open, resolution: event.resolution });
  }
}

function keepResolved(rows: RowWriter<CasesRow>, resolved: CaseRow): void {
  const latest = rows.get(RESOLVED_PAGE, LATEST_KEY);
  const known = latest?.kind === 'latest' ? latest.caseIds : [];
  const caseIds = [resolved.caseId, ...known.filter((id) => id !== resolved.caseId)];
  for (const tooOld of caseIds.slice(RESOLVED_KEPT)) rows.delete(RESOLVED_PAGE, tooOld);
  rows.put(RESOLVED_PAGE, resolved.caseId, resolved);
  rows.put(RESOLVED_PAGE, LATEST_KEY, { kind: 'latest', caseIds: caseIds.slice(0, RESOLVED_KEPT) });
}
