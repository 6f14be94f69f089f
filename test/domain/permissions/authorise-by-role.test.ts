import { describe, expect, test } from 'vitest';
import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import { evolve } from '#domain/evolve.ts';
import type { CommandType, HotelCommand, HotelEvent } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { authoriseByRole } from '#domain/permissions/authorise-by-role.ts';
import { COMMAND_RIGHTS } from '#domain/permissions/command-rights.ts';
import { may } from '#domain/permissions/may.ts';
import { refusedByRole } from '#domain/permissions/refused-by-role.ts';
import { ROLES_WITH } from '#domain/permissions/rights.ts';
import { STAFF_ROLES } from '#domain/staff/roles-of.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import { asRecorded } from '#test/support/as-recorded.ts';
import { aurora } from '#test/support/given.ts';
import { atTheDesk, staff } from '#test/support/hotel-aurora.ts';
import { sampleCommand } from '#test/support/sample-command.ts';

const commands = Object.keys(COMMAND_CLASSES) as readonly CommandType[];

/** A house that somebody runs, and one person of each role, called like the role. The log begins at 1. */
function houseOf(...events: readonly HotelEvent[]): HotelState {
  const hotel = aurora();
  const joined = STAFF_ROLES.map((role): HotelEvent => ({
    type: 'StaffMemberAdded',
    staffId: staff(role),
    name: role,
    role,
  }));
  for (const [index, event] of [...joined, ...events].entries()) {
    evolve(hotel, event, asRecorded({ ...atTheDesk, actor: staff('manager') }, index + 1));
  }
  return hotel;
}

const asked = (hotel: HotelState, command: HotelCommand, role: StaffRole, saw: number) =>
  authoriseByRole(hotel, command, { actor: staff(role), saw: saw as Position });

describe.each(STAFF_ROLES)('a %s', (role) => {
  test.each(commands)('may give %s just when the table says so', (type) => {
    const mayGive = ROLES_WITH[COMMAND_RIGHTS[type]].includes(role);
    const hotel = houseOf();
    const command = sampleCommand(type);
    expect(asked(hotel, command, role, 4)).toBe(mayGive ? 'permitted' : 'not-permitted');
    expect(refusedByRole(hotel, command, staff(role)) === undefined).toBe(mayGive);
  });

  test.each(commands)('of whom the role was taken back while away, and who gave %s', (type) => {
    const hotel = houseOf({ type: 'StaffMemberLeft', staffId: staff(role === 'manager' ? 'nobody' : role) });
    const command = sampleCommand(type);
    const mightGive = ROLES_WITH[COMMAND_RIGHTS[type]].includes(role);
    const stands = COMMAND_CLASSES[type] === 'fact' && COMMAND_RIGHTS[type] !== 'handle-money';
    const expected = role === 'manager' || stands ? 'permitted' : 'role-revoked';
    expect(asked(hotel, command, role, 4)).toBe(mightGive ? expected : 'not-permitted');
  });
});

test('whoever has read that the role is gone cannot give what it permitted', () => {
  const hotel = houseOf({ type: 'StaffMemberLeft', staffId: staff('receptionist') });
  expect(asked(hotel, sampleCommand('CheckInGuest'), 'receptionist', 4)).toBe('permitted');
  expect(asked(hotel, sampleCommand('CheckInGuest'), 'receptionist', 5)).toBe('not-permitted');
});

test('a refusal names the right that is missing and who has it', () => {
  expect(refusedByRole(houseOf(), sampleCommand('RecordPayment'), staff('housekeeper'))).toEqual({
    code: 'not-permitted',
    right: 'handle-money',
    heldBy: ['manager', 'receptionist'],
  });
});

test('a drawer is counted by whose it is, and by those who count others’', () => {
  const command = sampleCommand('CloseCashShift');
  if (command.type !== 'CloseCashShift') throw new Error('the sample is of another command');
  const hotel = houseOf();
  hotel.shifts.set(command.shiftId, {
    shiftId: command.shiftId,
    drawer: 'bar',
    device: 'desk' as never,
    cashier: staff('receptionist'),
    expectedMinor: 0,
    openedOn: 0 as never,
    drops: [],
  });
  expect(refusedByRole(hotel, command, staff('receptionist'))).toBeUndefined();
  expect(refusedByRole(hotel, command, staff('auditor'))).toBeUndefined();
  hotel.shifts.set(command.shiftId, { ...hotel.shifts.get(command.shiftId), cashier: staff('Ada') } as never);
  expect(refusedByRole(hotel, command, staff('receptionist'))).toMatchObject({ right: 'count-others-cash' });
});

test('where nobody runs the house yet, everybody may do everything, or nobody could begin', () => {
  const hotel = aurora();
  for (const type of commands) expect(refusedByRole(hotel, sampleCommand(type), staff('Ada'))).toBeUndefined();
  expect(may(hotel, staff('Ada'), 'see-money')).toBe(true);
});

test('whoever is unknown in a house that somebody runs may do nothing', () => {
  for (const type of commands) expect(refusedByRole(houseOf(), sampleCommand(type), staff('Eve'))).toBeDefined();
});
