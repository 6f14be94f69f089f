import { expect, test } from 'vitest';
import type { StaffCommand } from '#domain/staff/staff-commands.ts';
import { rolesOf } from '#domain/staff/roles-of.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import { aurora, given } from '#test/support/given.ts';
import { staff } from '#test/support/hotel-aurora.ts';

const joins = (name: string, role: StaffRole): StaffCommand => ({
  type: 'AddStaffMember',
  staffId: staff(name),
  name,
  role,
});
const grant = (name: string, role: StaffRole): StaffCommand => ({ type: 'GrantRole', staffId: staff(name), role });
const revoke = (name: string, role: StaffRole): StaffCommand => ({ type: 'RevokeRole', staffId: staff(name), role });
const dismiss = (name: string): StaffCommand => ({ type: 'DismissStaffMember', staffId: staff(name) });
const ben = joins('Ben', 'housekeeper');
const mia = joins('Mia', 'manager');

test('a colleague who takes on a second role has both', () => {
  expect(rolesOf(aurora(ben, grant('Ben', 'receptionist')), staff('Ben'))).toEqual(['receptionist', 'housekeeper']);
});

test('a role that somebody has is not granted again', () => {
  given(ben).when(grant('Ben', 'housekeeper')).emitsNothing();
});

test('a role is granted to nobody who is unknown here', () => {
  given()
    .when(grant('Ben', 'housekeeper'))
    .refused('unknown-colleague', { staffId: staff('Ben') });
});

test('a role is taken back, and the others stay', () => {
  const hotel = aurora(ben, grant('Ben', 'receptionist'), revoke('Ben', 'housekeeper'));
  expect(rolesOf(hotel, staff('Ben'))).toEqual(['receptionist']);
});

test('a role that somebody does not have is not taken back', () => {
  given(ben).when(revoke('Ben', 'auditor')).emitsNothing();
});

test('whoever would be left without a role is let go instead', () => {
  given(ben).when(revoke('Ben', 'housekeeper')).refused('only-role', { role: 'housekeeper' });
});

test('the last manager keeps the role, and stays', () => {
  given(mia, grant('Mia', 'auditor'))
    .when(revoke('Mia', 'manager'))
    .refused('last-manager', { staffId: staff('Mia') });
  given(mia)
    .when(dismiss('Mia'))
    .refused('last-manager', { staffId: staff('Mia') });
});

test('where there are two managers, one of them may go', () => {
  given(mia, joins('Tom', 'manager'))
    .when(dismiss('Mia'))
    .emits({ type: 'StaffMemberLeft', staffId: staff('Mia') });
});

test('whoever has left has no role, and does not leave twice', () => {
  expect(rolesOf(aurora(ben, dismiss('Ben')), staff('Ben'))).toEqual([]);
  given(ben, dismiss('Ben')).when(dismiss('Ben')).emitsNothing();
});

test('a colleague who comes back is granted a role again', () => {
  expect(rolesOf(aurora(ben, dismiss('Ben'), grant('Ben', 'auditor')), staff('Ben'))).toEqual(['auditor']);
});

test('the name of a colleague is corrected, once, and is never empty', () => {
  const called = (name: string): StaffCommand => ({ type: 'CorrectStaffName', staffId: staff('Ben'), name });
  given(ben)
    .when(called('Benedikt'))
    .emits({ type: 'StaffNameCorrected', staffId: staff('Ben'), name: 'Benedikt' });
  given(ben, called('Benedikt')).when(called('Benedikt')).emitsNothing();
  given(ben).when(called(' ')).refused('name-missing');
  given().when(called('Benedikt')).refused('unknown-colleague');
});
