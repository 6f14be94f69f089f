import { expect, test } from 'vitest';
import type { CommandEnvelope } from '#contract/commands.ts';
import type { CommandOutcome, Enrolment, PulledEvent, PushResponse } from '#contract/sync-protocol.ts';
import { registerGuest } from '#test/server/support/aurora-commands.ts';
import { Replica } from '#test/server/support/replica.ts';
import { ServerProcess } from '#test/server/support/server-process.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';

const ROUNDS = 4;
const DESKS = 3;
const COMMANDS_PER_PUSH = 5;

type Session = { readonly enrolment: Enrolment; readonly cookie: string };

async function enrol(url: string): Promise<Session> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/hotels`, { method: 'POST', headers, body: '{"deviceName":"desk"}' });
  return {
    enrolment: (await answer.json()) as Enrolment,
    cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
  };
}

async function pullAll(url: string, { enrolment, cookie }: Session): Promise<readonly PulledEvent[]> {
  const events: PulledEvent[] = [];
  for (;;) {
    const address = `${url}/api/hotels/${enrolment.hotelId}/events?after=${events.length}`;
    const [, ...lines] = (await (await fetch(address, { headers: { cookie } })).text()).trimEnd().split('\n');
    if (lines.length === 0) return events;
    events.push(...lines.map((line) => JSON.parse(line) as PulledEvent));
  }
}

/** A desk that sends what it has, and sends it again until it has an answer. */
class Desk {
  readonly given: CommandEnvelope[] = [];
  readonly outcomes = new Map<string, CommandOutcome>();
  readonly #replica: Replica;
  readonly #session: Session;
  #unanswered: readonly CommandEnvelope[] = [];

  constructor(session: Session) {
    this.#session = session;
    this.#replica = new Replica(session.enrolment.deviceId);
  }

  /** Until the server is gone. */
  async pushOn(url: string): Promise<void> {
    while (await this.push(url)) this.#unanswered = [];
  }

  async push(url: string): Promise<boolean> {
    if (this.#unanswered.length === 0) {
      const names = Array.from({ length: COMMANDS_PER_PUSH }, (_, index) => `guest ${this.given.length + index}`);
      this.#unanswered = names.map((name) => this.#replica.says(registerGuest(`${this.#replica.replicaId} ${name}`)));
      this.given.push(...this.#unanswered);
    }
    const { hotelId, epoch } = this.#session.enrolment;
    const { replicaId } = this.#replica;
    const body = JSON.stringify({ protocol: 1, appVersion: 'test', replicaId, epoch, commands: this.#unanswered });
    const headers = { 'content-type': 'application/json', cookie: this.#session.cookie };
    try {
      const answer = await fetch(`${url}/api/hotels/${hotelId}/commands`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`the push was answered with ${answer.status}: ${await answer.text()}`);
      for (const outcome of ((await answer.json()) as PushResponse).outcomes)
        this.outcomes.set(outcome.commandId, outcome);
      return true;
    } catch (error) {
      // A lost connection is what this test is about; a wrong answer is not.
      if (error instanceof TypeError) return false;
      throw error;
    }
  }
}

test(
  'a server that is killed in the middle of pushes loses nothing, doubles nothing and leaves no gap',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    let server = await ServerProcess.start(folder);
    const session = await enrol(server.url);
    const desks = Array.from({ length: DESKS }, () => new Desk(session));
    for (let round = 0; round < ROUNDS; round += 1) {
      const pushing = Promise.all(desks.map((desk) => desk.pushOn(server.url)));
      await new Promise((resolve) => setTimeout(resolve, 150 + 100 * round));
      await server.kill();
      await pushing;
      server = await ServerProcess.start(folder);
    }
    for (const desk of desks) expect(await desk.push(server.url)).toBe(true);

    const log = await pullAll(server.url, session);
    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
    const recorded = new Map(log.map(({ commandId, position }) => [commandId, position]));
    expect(recorded.size).toBe(log.length);
    for (const desk of desks) {
      expect(desk.outcomes.size).toBe(desk.given.length);
      const answered = desk.given.map(({ commandId }) => desk.outcomes.get(commandId)?.first);
      // Every command is where its answer said, and in the order in which it was given.
      expect(desk.given.map(({ commandId }) => recorded.get(commandId))).toEqual(answered);
      expect(answered).toEqual(answered.toSorted((left, right) => Number(left) - Number(right)));
    }
    expect(log).toHaveLength(desks.flatMap(({ given }) => given).length);
    await server.kill();
  },
);

test('a server that is asked to stop does so, although a device listens', { timeout: 60_000 }, async () => {
  const server = await ServerProcess.start(temporaryFolder());
  const { enrolment, cookie } = await enrol(server.url);
  const live = await fetch(`${server.url}/api/hotels/${enrolment.hotelId}/live`, { headers: { cookie } });
  expect(live.status).toBe(200);
  expect(await server.stop()).toBe(0);
});
