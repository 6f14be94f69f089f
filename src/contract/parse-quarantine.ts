import { anything, id, list, parse, record, whole, yesOrNo, type Parsed } from './parsing/shape.ts';
import type { SetAside, SetAsideCommand } from './quarantine.ts';

export function parseSetAside(found: unknown): Parsed<SetAside> {
  return parse(found, setAside);
}

const COMMANDS_MAX = 10_000;

const setAside = list(
  record<SetAsideCommand>({
    commandId: id(),
    reason: id(),
    actor: id(),
    device: id(),
    at: whole(0),
    offline: yesOrNo,
    command: anything,
  }),
  COMMANDS_MAX,
);
