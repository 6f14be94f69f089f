import type { RecordedEvent } from '#contract/commands.ts';
import type { LostWork, Recovery } from '#contract/recovery.ts';
import type { CommandId } from '#domain/kernel/identifiers.ts';

/** The commands of events that a restored server does not have, as people are told of them. */
export function lostWork(lost: readonly RecordedEvent[]): readonly LostWork[] {
  return [...eventsByCommand(lost)].flatMap(([commandId, events]) => {
    const [first] = events;
    if (!first) return [];
    const { position, at, actor } = first;
    return [{ commandId, position, at, actor, events: events.map(({ event }) => event.type) }];
  });
}

/** Without the lost work that these events bring back. */
export function withoutFound(recovery: Recovery, events: readonly RecordedEvent[]): Recovery {
  const found = new Set(events.map(({ commandId }) => commandId));
  const lost = recovery.lost.filter(({ commandId }) => !found.has(commandId));
  return lost.length === recovery.lost.length ? recovery : { ...recovery, lost };
}

/** In the order of each command's first event. */
export function eventsByCommand(events: readonly RecordedEvent[]): ReadonlyMap<CommandId, readonly RecordedEvent[]> {
  const commands = new Map<CommandId, RecordedEvent[]>();
  for (const event of events) {
    const ofOne = commands.get(event.commandId);
    if (ofOne) ofOne.push(event);
    else commands.set(event.commandId, [event]);
  }
  return commands;
}
