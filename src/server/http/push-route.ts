import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parsePushRequest, type ReceivedPush } from '#contract/parse-push-request.ts';
import { SERVER_DEVICE } from '#contract/server-actor.ts';
import { SYNC_PROTOCOL, type PushResponse } from '#contract/sync-protocol.ts';
import { crashPoint } from '#server/crash-points/crash-point.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

const OTHER_LOG = 'The server keeps another log than this device follows.';

/** Commands go up; each gets its one outcome, however often it is sent. */
export function pushRoute(app: FastifyInstance, surroundings: Surroundings): void {
  const { store, writers, metrics, now } = surroundings;
  app.post('/commands', async (request, reply) => {
    const push = parsePushRequest(request.body);
    if (!push.ok) return sendMalformed(reply, push.malformed);
    const { protocol, epoch, commands } = push.value;
    if (protocol !== SYNC_PROTOCOL) {
      return sendError(reply, 400, {
        error: 'protocol-unknown',
        message: `This server speaks protocol ${SYNC_PROTOCOL}.`,
      });
    }
    if (epoch !== store.epoch) {
      await keepTold(surroundings, request, push.value, false);
      // A removed device learns the epoch nowhere else, and hands over what it still has.
      return sendError(reply, 409, { error: 'other-epoch', message: OTHER_LOG, epoch: store.epoch });
    }
    if (commands.some(({ device }) => device === SERVER_DEVICE)) {
      return sendError(reply, 403, {
        error: 'not-permitted',
        message: 'Nobody speaks for the server.',
        field: 'device',
      });
    }
    const startedAt = performance.now();
    const broughtBy = request.deviceId;
    const pushed = await writers.of(request.hotelId).push(commands.map((command) => ({ ...command, broughtBy })));
    await keepTold(surroundings, request, push.value, pushed.answer === 'recorded');
    crashPoint('push/before-answer');
    metrics.pushSeconds.observe((performance.now() - startedAt) / 1_000);
    switch (pushed.answer) {
      case 'recorded':
        for (const { verdict } of pushed.outcomes) metrics.commands.add(verdict);
        return { outcomes: pushed.outcomes, head: pushed.head, epoch, serverTime: now() } satisfies PushResponse;
      case 'seq-gap': {
        const { expectedSeq } = pushed;
        return sendError(reply, 409, { error: 'seq-gap', message: `The next seq is ${expectedSeq}.`, expectedSeq });
      }
      case 'gathering':
        return sendError(reply.header('retry-after', 2), 503, {
          error: 'gathering',
          message: 'The server was restored and waits for what its devices have; send the same commands again.',
        });
      case 'unavailable':
        return sendError(reply.header('retry-after', 1), 503, {
          error: 'unavailable',
          message: 'It is not known what became of the commands; send the same ones again.',
        });
    }
  });
}

/** What the device has beyond this push, or all of it where the push was not taken. For people: no answer depends on it. */
async function keepTold(
  { toldOutboxes, now }: Surroundings,
  { hotelId, deviceId, log }: FastifyRequest,
  { replicaId, savedUpTo, commands }: ReceivedPush,
  wasTaken: boolean,
): Promise<void> {
  if (savedUpTo === undefined) return;
  const isAll = wasTaken && savedUpTo <= (commands.at(-1)?.seq ?? 0);
  const kept = isAll
    ? toldOutboxes.toldAll(hotelId, deviceId)
    : toldOutboxes.told(hotelId, deviceId, { replicaId, savedUpTo, at: now() });
  await kept.catch((error: unknown) => log.error(error));
}
