import type { NotPermitted } from '#domain/permissions/refused-by-role.ts';
import { ROLES_WITH, type Right } from '#domain/permissions/rights.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';

/** What a right lets people do, after “may”. Typed as a full record: a right without words does not compile. */
export const rightWords: Readonly<Record<Right, string>> = {
  'run-the-house': 'change rooms, room types and limits',
  'manage-people': 'add colleagues, grant roles, and decide what was set aside',
  'set-prices': 'change prices, restrictions and booking terms',
  'set-charges': 'change taxes and what is charged',
  'sell-rooms': 'book, change and cancel stays, and give rooms',
  'look-after-guests': 'check guests in and out, and keep what is known of them',
  'forget-guests': 'erase a guest for good',
  'close-rooms': 'take rooms out of order',
  'keep-rooms': 'clean rooms and report how they are',
  'keep-the-logbook': 'write in the logbook',
  'handle-money': 'charge, take and give back money',
  'count-others-cash': 'count the drawer of a colleague',
  'close-the-day': 'close the business day',
  'decide-cases': 'decide cases',
  'see-the-house': 'see the rooms and the logbook',
  'see-stays': 'see who stays, when and in which room',
  'see-contacts': 'see addresses and telephone numbers of guests',
  'see-money': 'see bills, prices and figures',
  'see-the-trail': 'see everything that everybody has done',
  'take-data-out': 'take tables of the hotel out',
};

const people: Readonly<Record<StaffRole, string>> = {
  manager: 'managers',
  receptionist: 'receptionists',
  housekeeper: 'housekeepers',
  auditor: 'auditors',
};

/** 'Only managers and auditors may close the business day.' */
export function notPermittedWords({ right, heldBy }: Pick<NotPermitted, 'right' | 'heldBy'>): string {
  return `Only ${together(heldBy.map((role) => people[role]))} may ${rightWords[right]}.`;
}

/** The same of a right that somebody here has not: it stands where what they came for would have been. */
export function reservedWords(right: Right): string {
  return notPermittedWords({ right, heldBy: ROLES_WITH[right] });
}

/** 'a, b and c' */
function together(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
