import type { ReceivedCommand } from '#contract/parse-push-request.ts';

/**
 * An envelope that the server refuses to read, put whole into one that it can read, under the same id and seq. The server
 * does not know this command, so it keeps it for a manager, and the queue behind it goes on: nothing is lost or blocked.
 */
export function setAsideUnreadable(envelope: ReceivedCommand): ReceivedCommand {
  const { commandId, replicaId, seq, device, actor, at, businessDate } = envelope;
  return {
    commandId,
    replicaId,
    seq,
    device: nameOr('unknown', device),
    actor: nameOr('unknown', actor),
    at: wholeOrZero(at),
    businessDate: wholeOrZero(businessDate),
    offline: true,
    basedOn: { position: wholeOrZero(undefined), seq: 0 },
    command: { type: 'UnreadableCommand', envelope },
  };
}

// The types promise what was not kept, or the server would have read the envelope.
function nameOr<Name extends string>(otherwise: string, found: unknown): Name {
  return (typeof found === 'string' && found !== '' ? found.slice(0, 200) : otherwise) as Name;
}

function wholeOrZero<Whole extends number>(found: unknown): Whole {
  return (Number.isSafeInteger(found) && Number(found) >= 0 ? found : 0) as Whole;
}
