import type { TableExport } from './table-export.ts';

/** Everybody whom the hotel knows, as far as this device knows them. */
export const guestsExport: TableExport = {
  models: [],
  columns: ['Guest id', 'Name', 'Phone', 'E-mail', 'Note'],
  *rows(source) {
    for (const [guestId, { name, phone, email, note }] of source.guests()) {
      yield [guestId, name, phone ?? '', email ?? '', note ?? ''];
    }
  },
};
