/** How the hotel's day becomes the next one. */
export type DayTurns = {
  /** With the calendar of its time zone, at midnight; or when the night audit closes it. */
  readonly by: 'calendar' | 'night-audit';
  /** When the day is to be closed without a person, in minutes after midnight on the clocks of the hotel. A time before noon ends the day before. */
  readonly automaticAt?: number;
};

export const MINUTES_PER_DAY = 24 * 60;

export function sameTurns(left: DayTurns, right: DayTurns): boolean {
  return left.by === right.by && left.automaticAt === right.automaticAt;
}
