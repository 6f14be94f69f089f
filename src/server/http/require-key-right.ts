import type { onRequestAsyncHookHandler } from 'fastify';
import type { KeyRight } from '#contract/collaborators.ts';
import { sendError } from './send-error.ts';

/** Lets only services pass whose key opens this; what else a key opens is the hotel's to say, in Settings → Connections. */
export function requireKeyRight(right: KeyRight): onRequestAsyncHookHandler {
  return async (request, reply) => {
    if (request.collaborator.opens.includes(right)) return;
    return sendError(reply, 403, { error: 'key-opens-less', message: `This key does not open '${right}'.` });
  };
}
