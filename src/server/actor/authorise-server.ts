import { parseHotelCommand } from '#contract/parse-hotel-command.ts';
import { SERVER_ACTOR } from '#contract/server-actor.ts';
import type { CommandType } from '#domain/hotel.ts';
import type { Authorise } from '#server/access/authorise.ts';

/** All that the server ever does by itself. It has no role: a right that people get is never one of the server's. */
const SERVER_RIGHTS: ReadonlySet<CommandType> = new Set<CommandType>(['CloseBusinessDay']);

/** Whether the server may give this command in its own name; in nobody else's may it give any. */
export const authoriseServer: Authorise = ({ actor, command }) => {
  const parsed = parseHotelCommand(command);
  return actor === SERVER_ACTOR && parsed.ok && SERVER_RIGHTS.has(parsed.command.type) ? 'permitted' : 'not-permitted';
};
