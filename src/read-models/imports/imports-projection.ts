import type { ImportLine } from '#contract/import.ts';
import type { QueryView } from '../query.ts';
import type { ReadModel } from '../read-model.ts';

const PAGE = 'imports';

/** Every file of bookings that was taken over, a row a file. */
export const importsModel: ReadModel<ImportLine> = {
  name: 'imports',
  revision: 1,
  pagesOf: ({ event }) => ('importId' in event && event.importId ? [PAGE] : []),
  fold(rows, { event, businessDate }) {
    if (!('importId' in event) || !event.importId) return;
    const { importId } = event;
    const line = rows.get(PAGE, importId) ?? { importId, on: businessDate, bookings: 0, withdrawn: 0 };
    if (event.type === 'ReservationBooked') rows.put(PAGE, importId, { ...line, bookings: line.bookings + 1 });
    if (event.type === 'ReservationCancelled') rows.put(PAGE, importId, { ...line, withdrawn: line.withdrawn + 1 });
  },
};

/** The latest first. */
export function imports(view: Pick<QueryView, 'rows'>): readonly ImportLine[] {
  return [...view.rows(importsModel, PAGE).values()].toSorted((left, right) => right.on - left.on);
}
