import type { CommandEnvelope } from '#contract/commands.ts';
import {
  PUSH_BYTES_MAX,
  PUSH_COMMANDS_MAX,
  SYNC_PROTOCOL,
  type Enrolment,
  type PushResponse,
} from '#contract/sync-protocol.ts';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';

const PUSH_COMMANDS_BYTES = Math.floor(PUSH_BYTES_MAX * 0.9);
const ATTEMPTS_MAX = 8;

/** A device made for one replay: it enrols in a new hotel of a running server and pushes what the replay lives. */
export class ServerPush {
  readonly #address: string;
  readonly #replicaId: ReplicaId;
  #enrolment: (Enrolment & { readonly cookie: string }) | undefined;
  #waiting: CommandEnvelope[] = [];
  #waitingBytes = 0;
  readonly verdicts = new Map<string, number>();

  constructor(address: string, replicaId: ReplicaId) {
    this.#address = address.replace(/\/$/, '');
    this.#replicaId = replicaId;
  }

  /** The new hotel; rejects with what the server said when it does not take us. */
  async enrol(): Promise<Enrolment> {
    const answer = await this.#post('/api/hotels', { deviceName: 'Replay' });
    const enrolment = (await answer.json()) as Enrolment;
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    this.#enrolment = { ...enrolment, cookie };
    return enrolment;
  }

  async push(envelope: CommandEnvelope): Promise<void> {
    const bytes = Buffer.byteLength(JSON.stringify(envelope));
    if (this.#waiting.length >= PUSH_COMMANDS_MAX || this.#waitingBytes + bytes > PUSH_COMMANDS_BYTES)
      await this.flush();
    this.#waiting.push(envelope);
    this.#waitingBytes += bytes;
  }

  async flush(): Promise<void> {
    const enrolment = this.#enrolment;
    if (!enrolment || this.#waiting.length === 0) return;
    const commands = this.#waiting.map((envelope) => ({ ...envelope, device: enrolment.deviceId }));
    const answer = await this.#post(`/api/hotels/${enrolment.hotelId}/commands`, {
      protocol: SYNC_PROTOCOL,
      appVersion: 'replay',
      replicaId: this.#replicaId,
      epoch: enrolment.epoch,
      commands,
    });
    const { outcomes } = (await answer.json()) as PushResponse;
    for (const { verdict } of outcomes) this.verdicts.set(verdict, (this.verdicts.get(verdict) ?? 0) + 1);
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  /** Repeats on a busy or failing server: the ids are the same, so a command that arrived twice is decided once. */
  async #post(path: string, body: unknown): Promise<Response> {
    const headers = {
      'content-type': 'application/json',
      origin: this.#address,
      cookie: this.#enrolment?.cookie ?? '',
    };
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(this.#address + path, { method: 'POST', headers, body: JSON.stringify(body) });
      if (answer.ok) return answer;
      const isTransient = answer.status === 429 || answer.status >= 500;
      if (!isTransient || attempt === ATTEMPTS_MAX) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      const waitMs = Number(answer.headers.get('retry-after')) * 1000 || 250 * attempt;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
