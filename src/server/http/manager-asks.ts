import type { FastifyReply } from 'fastify';
import type { Claim } from '#contract/claim.ts';
import type { Parsed } from '#contract/parsing/shape.ts';
import { sendMalformed } from './send-error.ts';
import { showsRight } from './shows-right.ts';
import type { Surroundings } from './surroundings.ts';

/** What was asked for, where whoever asks shows that they run the house; otherwise they are answered here. */
export function managerAsks(surroundings: Surroundings) {
  return async <Asked extends Claim>(reply: FastifyReply, parsed: Parsed<Asked>): Promise<Asked | undefined> => {
    if (!parsed.ok) {
      sendMalformed(reply, parsed.malformed);
      return undefined;
    }
    return (await showsRight(reply, 'run-the-house', parsed.value, surroundings)) ? parsed.value : undefined;
  };
}
