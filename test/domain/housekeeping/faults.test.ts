import type { ReportFault } from '#domain/housekeeping/report-fault.ts';
import type { FaultId } from '#domain/kernel/identifiers.ts';
import { given } from '#test/support/given.ts';
import { room } from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const faultId = 'tap' as FaultId;
const tap: ReportFault = { type: 'ReportFault', faultId, roomId: room('102'), category: 'water', note: 'it drips' };
const repaired = { type: 'ResolveFault', faultId } as const;

test('a fault is reported once', () => {
  given()
    .when(tap)
    .emits({ ...tap, type: 'FaultReported' });
  given(tap).when(tap).emitsNothing();
});

test('a fault can be elsewhere in the house, but not in a room that the hotel does not have', () => {
  const { roomId: _, ...lift } = tap;
  given()
    .when(lift)
    .emits({ ...lift, type: 'FaultReported' });
  given()
    .when({ ...tap, roomId: room('999') })
    .refused('unknown-room', { roomId: room('999') });
});

test.each(['ask guest@example.org', 'call +34 600 123 456', 'tel. 0171/2345678'])(
  'a note that leads to a person is refused: %s',
  (note) => {
    given()
      .when({ ...tap, note })
      .refused('note-about-a-person');
  },
);

test.each(['2 of 4 bulbs in the bath', 'leaks since 2026', 'room 1204, tap 3'])(
  'a note about a thing is kept: %s',
  (note) => {
    given()
      .when({ ...tap, note })
      .emits({ ...tap, note, type: 'FaultReported' });
  },
);

test('a fault is repaired once', () => {
  given(tap)
    .when(repaired)
    .emits({ type: 'FaultResolved', faultId, roomId: room('102') });
  given(tap, repaired).when(repaired).emitsNothing();
});
