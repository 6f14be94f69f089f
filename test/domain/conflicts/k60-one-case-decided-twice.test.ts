import { caseOptions } from '#domain/cases/case-options.ts';
import type { CaseId } from '#domain/kernel/identifiers.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { settle } from '#domain/settle.ts';
import { decide } from '#domain/decide.ts';
import { aurora } from '#test/support/given.ts';
import { atTheDesk, bookRoom, cancel, checkIn, nights, room, today } from '#test/support/hotel-aurora.ts';
import { Server } from '#test/support/two-desks.ts';
import { expect, test } from 'vitest';

/** García was cancelled and checked in by two desks: a case that has two options. */
const arrivesToday = bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') });
const past = [arrivesToday, cancel('García')] as const;

function withCase(): Server {
  const server = new Server(aurora(...past));
  return server.afterwards(checkIn('García', '101'));
}

function decisions(): { readonly keep: HotelCommand; readonly undo: HotelCommand } {
  const { hotel, openCases } = withCase();
  const [open] = openCases;
  if (!open) throw new Error('there is no case to decide');
  const [keep, undo] = caseOptions(hotel, open, today).map(({ optionId }): HotelCommand => ({
    type: 'ResolveCase',
    caseId: open.caseId,
    optionId,
  }));
  if (!keep || !undo) throw new Error('the case has no two options');
  return { keep, undo };
}

test('K60: two people who decide alike have decided once', () => {
  const { keep } = decisions();
  expect(withCase().afterwards(keep).afterwards(keep).cases).toEqual([]);
});

test.each(['keep first', 'undo first'] as const)(
  'K60: what was decided first stands, and who decided otherwise is told, %s',
  (order) => {
    const { keep, undo } = decisions();
    const [first, second] = order === 'keep first' ? [keep, undo] : [undo, keep];
    const server = withCase().afterwards(first);
    const stands = server.stayOf('García');
    server.afterwards(second);
    expect(server.stayOf('García')).toBe(stands);
    expect(server.cases).toEqual(['decided-twice: García']);
  },
);

test('K60: in either order it is the same case, and somebody who looks at it closes it', () => {
  const { keep, undo } = decisions();
  const one = withCase().afterwards(keep).afterwards(undo);
  const other = withCase().afterwards(undo).afterwards(keep);
  expect(one.caseIds).toEqual(other.caseIds);
  expect(one.offers('decided-twice')).toEqual(['keep-as-is']);
  expect(one.choose('decided-twice').cases).toEqual([]);
});

test('K60: at a desk that knows of the first decision the second one is refused', () => {
  const { keep, undo } = decisions();
  const { hotel } = withCase().afterwards(keep);
  expect(decide(hotel, undo, atTheDesk)).toMatchObject({
    accepted: false,
    refusal: { code: 'case-decided-otherwise', optionId: 'keep-as-is' },
  });
});

test('K60: a case that nobody knows any more is nothing to decide about', () => {
  const { hotel } = withCase();
  const unknown: HotelCommand = { type: 'ResolveCase', caseId: 'long ago' as CaseId, optionId: 'keep-as-is' };
  expect(decide(hotel, unknown, atTheDesk)).toEqual({ accepted: true, events: [] });
  const refusal = { code: 'case-decided-otherwise', caseId: unknown.caseId, optionId: 'x' } as const;
  expect(settle(hotel, unknown, atTheDesk, refusal).events).toMatchObject([{ type: 'CommandHadNoEffect' }]);
});
