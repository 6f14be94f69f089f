import { given } from '#test/support/given.ts';
import { staff } from '#test/support/hotel-aurora.ts';
import type { AddStaffMember } from '#domain/staff/add-staff-member.ts';
import { test } from 'vitest';

const ben: AddStaffMember = { type: 'AddStaffMember', staffId: staff('Ben'), name: 'Ben', role: 'housekeeper' };

test('a colleague joins with a name and a role', () => {
  given()
    .when(ben)
    .emits({ ...ben, type: 'StaffMemberAdded' });
});

test('a colleague who has joined does not join again', () => {
  given(ben).when(ben).emitsNothing();
});

test('a colleague has a name', () => {
  given()
    .when({ ...ben, name: '' })
    .refused('name-missing');
});
