import type { AlertMoment, Department, LostItemReturned, WakeUpCallMade } from '#domain/logbook/logbook-events.ts';

export const departmentWords: Readonly<Record<Department, string>> = {
  'front-desk': 'Front desk',
  housekeeping: 'Housekeeping',
  maintenance: 'Maintenance',
  kitchen: 'Kitchen',
  management: 'Management',
};

export const alertMomentWords: Readonly<Record<AlertMoment, string>> = {
  'check-in': 'at check-in',
  'check-out': 'at check-out',
  both: 'at check-in and check-out',
};

export const wakeUpOutcomeWords: Readonly<Record<WakeUpCallMade['outcome'], string>> = {
  answered: 'answered',
  'no-answer': 'nobody answered',
};

export const returnWords: Readonly<Record<LostItemReturned['how'], string>> = {
  'handed-over': 'Handed over',
  posted: 'Sent by post',
  'given-to-authority': 'Given to the lost property office',
  'disposed-of': 'Disposed of',
};

/** Minutes after midnight as the clock shows them: '06:30'. */
export function clockWords(minute: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
