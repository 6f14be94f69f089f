import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { GuestId, Position } from '#domain/kernel/identifiers.ts';
import { DETAILS_SLICES, detailsPageOf } from '#worker/journal/details-pages.ts';
import { ConfirmedLog } from '../support/confirmed-log.ts';
import type { Disk } from './journal-contract.ts';

export function guestPagesContract(name: string, createDisk: () => Promise<Disk>): void {
  describe(`the ${name} journal, pages of guests`, () => {
    test('guests are read by the page they lie on, and everybody slice by slice', async () => {
      const disk = await createDisk();
      const journal = await disk.open();
      const log = ConfirmedLog.ofAurora();
      const ids = Array.from({ length: 40 }, () => uuid() as GuestId);
      for (const id of ids) log.hears({ type: 'RegisterGuest', guestId: id, details: { name: `Guest ${id}` } });
      await journal.apply(log.after(0 as Position), await journal.takeFence());
      const [first] = ids;
      if (!first) throw new Error('nobody');
      const beside = await journal.guestDetailsOn([detailsPageOf(first), 'none']);
      expect(beside.map(({ guestId: id }) => id)).toContain(first);
      expect(new Set(beside.map(({ guestId: id }) => detailsPageOf(id)))).toEqual(new Set([detailsPageOf(first)]));
      const slices = await Promise.all(DETAILS_SLICES.map((slice) => journal.guestDetails(slice)));
      expect(
        slices
          .flat()
          .map(({ guestId: id }) => id)
          .toSorted(),
      ).toEqual(ids.toSorted());
    });
  });
}
