import { id, list, oneOf, parse, record, whole, type Parsed } from './parsing/shape.ts';
import { PUSH_COMMANDS_MAX, type CommandOutcome, type PushResponse, type SeqGap } from './sync-protocol.ts';

export function parsePushResponse(found: unknown): Parsed<PushResponse> {
  return parse(found, pushResponse);
}

export function parseSeqGap(found: unknown): Parsed<SeqGap> {
  return parse(found, seqGap);
}

const outcome = record<CommandOutcome>({
  commandId: id(),
  verdict: oneOf('accepted', 'settled', 'refused', 'quarantined'),
  first: whole(1),
  last: whole(1),
});

const pushResponse = record<PushResponse>({
  outcomes: list(outcome, PUSH_COMMANDS_MAX),
  head: whole(0),
  epoch: id(),
  serverTime: whole(0),
});

const seqGap = record<SeqGap>({ error: oneOf('seq-gap'), expectedSeq: whole(1) });
