import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import { momentText } from './moment-text.ts';
import type { TableExport } from './table-export.ts';

/** The log itself: everything that has happened, who did it, where and when. Nobody's name stands in it. */
export const eventsExport: TableExport = {
  models: [],
  columns: ['Position', 'At', 'Business date', 'Event', 'By', 'Device', 'Offline', 'Command id', 'Facts'],
  *rows({ events }) {
    for (const { position, at, businessDate, actor, device, offline, commandId, event } of events) {
      const { type, ...facts } = event;
      const place = position === undefined ? 'not sent yet' : String(position);
      const where = [actor, device, offline ? 'yes' : 'no', commandId];
      yield [place, momentText(at), formatHotelDay(businessDate), type, ...where, JSON.stringify(facts)];
    }
  },
};
