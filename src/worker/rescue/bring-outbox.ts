import { parseOutboxFile, type OutboxBrought, type OutboxFile, type RescueProgress } from '#contract/outbox-file.ts';
import type { HotelId, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Clock } from '../clock.ts';
import { sendAll, TakenQueue, type Queue } from '../sync/send-all.ts';
import type { SyncServer } from '../sync/sync-server.ts';

export type RescueParts = {
  readonly hotelId: HotelId;
  /** Of the log that this device follows; undefined: it has not met the server yet. */
  readonly epoch: string | undefined;
  readonly server: SyncServer;
  readonly clock: Clock;
  readonly newReplica: () => ReplicaId;
  readonly onProgress: (progress: RescueProgress) => void;
};

const NOBODY_STOPS_IT = new AbortController().signal;

/**
 * Sends what another device had saved, as if that device did: under its own replica, its own seqs, its own names of who
 * gave what and when. The server decides each command once, so a file may be brought again, by several devices, and also
 * after the device that saved it came back.
 */
export async function bringOutbox(text: string, parts: RescueParts): Promise<OutboxBrought> {
  const parsed = parseOutboxFile(jsonOf(text));
  if (!parsed.ok) return { outcome: 'not-an-outbox', ...parsed.malformed };
  const file = parsed.value;
  if (file.hotelId !== parts.hotelId) return { outcome: 'other-hotel' };
  const total = file.commands.length;
  if (parts.epoch === undefined) return { outcome: 'no-connection', sent: 0, total };
  const queue = new TakenQueue(queueOf(file, parts.epoch, parts.newReplica));
  const onSent = (): void => parts.onProgress({ done: total - queue.length, total });
  const end = await sendAll(queue, { ...parts, epoch: parts.epoch, stop: NOBODY_STOPS_IT, onSent });
  const sent = total - queue.length;
  if (!end) return { outcome: 'sent', commands: sent, deviceName: file.deviceName };
  if (end.end !== 'failed' || end.failure.answer !== 'misbehaves') return { outcome: 'no-connection', sent, total };
  return { outcome: 'misbehaves', detail: end.failure.detail };
}

/**
 * The server counts the queue of each replica. One that was restored since may have forgotten how far it had come, so then
 * the commands line up anew, as a device does that finds its server restored; by their ids they are still decided once.
 */
function queueOf(file: OutboxFile, epoch: string, newReplica: () => ReplicaId): Queue {
  if (file.epoch === undefined || file.epoch === epoch) return file;
  const replicaId = newReplica();
  const commands = file.commands.map((command, index) => {
    const basedOn = { ...command.basedOn, seq: index };
    return { ...command, replicaId, seq: index + 1, basedOn };
  });
  return { replicaId, commands };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
