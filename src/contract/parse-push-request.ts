import type { CommandEnvelope } from './commands.ts';
import type { DeviceId } from '#domain/kernel/identifiers.ts';
import {
  anything,
  id,
  list,
  optional,
  parse,
  record,
  text,
  whole,
  yesOrNo,
  type Parsed,
  type Shape,
} from './parsing/shape.ts';
import { PUSH_COMMANDS_MAX, type PushRequest } from './sync-protocol.ts';

/** A command as it arrived: who, when and where are sound; what it asks for may still be anything (parseHotelCommand). */
export type ReceivedCommand = Omit<CommandEnvelope, 'command'> & {
  readonly command: unknown;
  /** The device that brought it, as the server knows it; what a request says of it is not believed. */
  readonly broughtBy?: DeviceId;
};
export type ReceivedPush = Omit<PushRequest, 'commands'> & { readonly commands: readonly ReceivedCommand[] };

/** One command that asks for nonsense does not spoil the push: it is set aside alone, and those behind it go on. */
export function parsePushRequest(found: unknown): Parsed<ReceivedPush> {
  return parse(found, pushRequest);
}

/** 1970 to 2243. Beyond 2^53 adding a day changes nothing, and a loop over nights would never end. */
const DAYS_MAX = 100_000;

const basedOn: Shape<CommandEnvelope['basedOn']> = record({ position: whole(0), seq: whole(0) });

export const receivedCommand = record<ReceivedCommand>({
  commandId: id(),
  replicaId: id(),
  seq: whole(1),
  device: id(),
  actor: id(),
  at: whole(0),
  businessDate: whole(0, DAYS_MAX),
  offline: yesOrNo,
  basedOn,
  command: anything,
  broughtBy: optional(anything as Shape<DeviceId>),
});

const pushRequest = record<ReceivedPush>({
  protocol: whole(1),
  appVersion: text(100),
  replicaId: id(),
  epoch: text(100),
  savedUpTo: optional(whole(0)),
  commands: list(receivedCommand, PUSH_COMMANDS_MAX),
});
