import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorBody } from '#contract/sync-protocol.ts';
import { sendError } from './send-error.ts';

/** A database that moves to another machine takes longer, one that was restarted does not. */
const RETRY_SECONDS = 2;

/** Gives every failure of a request the one shape of an error, without a word of what is inside the server. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    if (status === 503) reply.header('retry-after', RETRY_SECONDS);
    return sendError(reply, status, malformedIn(error) ?? errorBody(status));
  });
}

/** An address that cannot even be read never reaches a route, nor the handler above. */
export function answerBadAddress(error: FastifyError, _: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  void sendError(reply, status, { error: 'malformed', message: 'The address cannot be read.' });
}

/** What was wrong in a request that its schema does not take. */
function malformedIn({ validation, validationContext }: FastifyError): ErrorBody | undefined {
  const flaw = validation?.[0];
  if (!flaw) return undefined;
  const { instancePath, params, message = 'is not as it must be' } = flaw;
  const named = instancePath.slice(1).replaceAll('/', '.');
  const unnamed = [params['missingProperty'], params['additionalProperty']].find((name) => typeof name === 'string');
  const field = named || (unnamed ?? validationContext ?? 'request');
  return { error: 'malformed', message: `${field}: ${message}.`, field };
}

function errorBody(status: number): ErrorBody {
  switch (status) {
    case 400:
      return { error: 'malformed', message: 'The request is not valid JSON.' };
    case 413:
      return { error: 'too-large', message: 'The request is larger than the server takes.' };
    case 415:
      return { error: 'not-json', message: 'The server takes application/json only.' };
    case 429:
      return { error: 'too-many-requests', message: 'Too many requests; please wait a moment.' };
    case 503:
      return { error: 'unavailable', message: 'The server cannot reach its store now; please try again.' };
    default:
      return status < 500
        ? { error: 'refused', message: 'The request cannot be answered.' }
        : { error: 'server-failed', message: 'The server failed; the same request may be sent again.' };
  }
}
