import { isSame } from '#contract/difference/is-same.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { Settled } from '#contract/sync-status.ts';
import type { OutboxRow } from '../journal/journal.ts';
import { stayOf } from './pending-command.ts';

/** What became of a command of this device, from the events that the server gave it. */
export function settledBy(row: OutboxRow, recorded: readonly RecordedEvent[]): Settled {
  const { commandId, command, at } = row.envelope;
  return { commandId, command: command.type, reservationId: stayOf(row), at, outcome: outcomeOf(row, recorded) };
}

function outcomeOf(row: OutboxRow, recorded: readonly RecordedEvent[]): Settled['outcome'] {
  switch (recorded[0]?.verdict) {
    case 'settled':
      return 'set-aside';
    case 'refused':
      return 'refused';
    case 'quarantined':
      return 'quarantined';
    case 'accepted':
    case undefined:
      return asItWas(row, recorded) ? 'confirmed' : 'adapted';
  }
}

/** A command that was so already has nothing of its own in the log, and still everything is as its person wanted it. */
function asItWas(row: OutboxRow, recorded: readonly RecordedEvent[]): boolean {
  const events = recorded.map(({ event }) => event);
  return events[0]?.type === 'CommandHadNoEffect' || isSame(events, row.events);
}
