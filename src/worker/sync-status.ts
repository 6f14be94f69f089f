import type { QueuedCommand, SyncStatus, Trouble } from '#contract/sync-status.ts';
import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import type { HotelReplica } from './replica/hotel-replica.ts';
import { stayOf, type PendingCommand } from './replica/pending-command.ts';
import type { SyncEngineState } from './sync/sync-engine.ts';

export type StatusParts = {
  readonly device: Pick<KnownHotel, 'deviceId' | 'deviceName'>;
  readonly replica: Pick<HotelReplica, 'mark' | 'pending' | 'settled' | 'unknownEvent'>;
  readonly engine: SyncEngineState;
  readonly troubles: readonly Trouble[];
  readonly storage: SyncStatus['storage'];
  /** While read models are built from the log. */
  readonly building: SyncStatus['progress'];
  readonly recovery: SyncStatus['recovery'];
};

/** Everything a person may want to know of this device's exchange with the hotel. */
export function assembleSyncStatus({
  device,
  replica,
  engine,
  troubles,
  storage,
  building,
  recovery,
}: StatusParts): SyncStatus {
  const { unknownEvent } = replica;
  const outdated: readonly Trouble[] = unknownEvent ? [{ code: 'app-too-old-for-log', eventType: unknownEvent }] : [];
  const sending = new Set(engine.sending);
  return {
    connection: engine.connection,
    syncsHere: engine.syncsHere,
    position: replica.mark.cursor,
    serverHead: engine.serverHead,
    deviceId: device.deviceId,
    deviceName: device.deviceName,
    queue: replica.pending.map((pending) => queued(pending, sending.has(pending.row.commandId))),
    settled: replica.settled,
    progress: engine.progress ?? building,
    troubles: [...troubles, ...outdated, ...(engine.trouble ? [engine.trouble] : [])],
    storage,
    clockSkewMs: engine.clockSkewMs,
    recovery,
  };
}

function queued({ row, atRisk }: PendingCommand, isSending: boolean): QueuedCommand {
  const { seq, commandId, envelope } = row;
  const { at, businessDate, actor, command } = envelope;
  const state = isSending ? 'sending' : 'saved';
  return { commandId, seq, command: command.type, reservationId: stayOf(row), at, businessDate, actor, state, atRisk };
}
