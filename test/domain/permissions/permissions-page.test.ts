import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { QUESTION_RIGHTS, refusedToSee } from '#contract/question-rights.ts';
import type { QuestionName } from '#contract/questions.ts';
import { ROLES_WITH } from '#domain/permissions/rights.ts';
import { STAFF_ROLES } from '#domain/staff/roles-of.ts';
import { aurora } from '#test/support/given.ts';
import { staff } from '#test/support/hotel-aurora.ts';
import { PAGE, permissionsPage } from './permissions-page.ts';

test('the page about permissions says what the code says (npm run permissions writes it)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(permissionsPage());
});

const questions = Object.keys(QUESTION_RIGHTS) as readonly QuestionName[];
const house = aurora(
  ...STAFF_ROLES.map((role) => ({ type: 'StaffMemberAdded' as const, staffId: staff(role), name: role, role })),
);

test.each(STAFF_ROLES)('a %s is answered what the table says, and nothing else', (role) => {
  for (const question of questions) {
    const right = QUESTION_RIGHTS[question];
    const isAnswered = refusedToSee(house, question, { actor: staff(role), scope: 'desk' }) === undefined;
    expect([question, isAnswered]).toEqual([question, right === undefined || ROLES_WITH[right].includes(role)]);
  }
});

test('a housekeeper is never told of money or of how to reach a guest', () => {
  const told = questions.filter(
    (question) => !refusedToSee(house, question, { actor: staff('housekeeper'), scope: 'desk' }),
  );
  for (const question of ['Folio', 'Quote', 'RatesGrid', 'GuestProfile', 'GuestSearch', 'Reservation', 'Rack'] as const)
    expect(told).not.toContain(question);
});

test('nobody is told anything but what signing in needs', () => {
  const told = questions.filter(
    (question) => !refusedToSee(house, question, { actor: staff('nobody'), scope: 'desk' }),
  );
  expect(told).toEqual(['Hotel']);
});

test('a manager in front of a housekeeping device is told of rooms there, and of nothing else', () => {
  const manager = { actor: staff('manager'), scope: 'housekeeping' } as const;
  const told = questions.filter((question) => !refusedToSee(house, question, manager));
  expect(told.map((question) => QUESTION_RIGHTS[question] ?? 'see-the-house')).toEqual(told.map(() => 'see-the-house'));
  expect(told).toContain('Housekeeping');
});
