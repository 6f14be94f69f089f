import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { ReceivedCommand } from './received-command.ts';

export function parseHotelCommand(
  received: unknown,
):
  | { readonly ok: true; readonly command: HotelCommand }
  | { readonly ok: false; readonly reason: 'malformed' | 'unknown-command' } {
  if (typeof received !== 'object' || received === null || !('type' in received))
    return { ok: false, reason: 'malformed' };
  const { type } = received;
  if (typeof type !== 'string') return { ok: false, reason: 'malformed' };
  if (!Object.hasOwn(COMMAND_CLASSES, type)) return { ok: false, reason: 'unknown-command' };
  return { ok: true, command: received as HotelCommand };
}

export type ParsedPush =
  | {
      readonly ok: true;
      readonly value: {
        readonly protocol: number;
        readonly epoch: string;
        readonly commands: readonly ReceivedCommand[];
      };
    }
  | { readonly ok: false; readonly field: string };

export function parsePushRequest(body: unknown): ParsedPush {
  const push = body as { protocol: number; epoch: string; commands: readonly ReceivedCommand[] } | null;
  if (typeof push !== 'object' || push === null) return { ok: false, field: 'body' };
  if (typeof push.protocol !== 'number') return { ok: false, field: 'protocol' };
  if (typeof push.epoch !== 'string') return { ok: false, field: 'epoch' };
  if (!Array.isArray(push.commands) || push.commands.length > 100) return { ok: false, field: 'commands' };
  for (const command of push.commands as (Partial<ReceivedCommand> | null)[]) {
    for (const field of ['commandId', 'replicaId', 'device', 'actor'] as const) {
      if (typeof command?.[field] !== 'string') return { ok: false, field };
    }
    for (const field of ['seq', 'at', 'businessDate'] as const) {
      if (!Number.isSafeInteger(command?.[field])) return { ok: false, field };
    }
    if (typeof command?.offline !== 'boolean') return { ok: false, field: 'offline' };
  }
  return { ok: true, value: push };
}
