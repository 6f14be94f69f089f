import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { CommandEnvelope } from '#contract/commands.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import { parsePulledEvent, parsePullHead } from '#contract/parse-pull.ts';
import {
  SYNC_PROTOCOL,
  type Enrolment,
  type JoinCode,
  type PulledEvent,
  type PullHead,
  type PushRequest,
} from '#contract/sync-protocol.ts';

/** A browser in front of the server: it keeps the cookies it is given, each for its own path. */
export class Browser {
  readonly #app: FastifyInstance;
  readonly #cookies = new Map<string, { readonly path: string; readonly value: string }>();

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  async get(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.#keepCookies(await this.#app.inject({ method: 'GET', url, headers: this.#headers(url, headers) }));
  }

  async post(url: string, payload: unknown, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.send('POST', url, payload, headers);
  }

  async send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload: unknown,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    // Browsers of today send Sec-Fetch-Site, older ones send Origin.
    const site = 'origin' in headers ? {} : { 'sec-fetch-site': 'same-origin' };
    const own = { 'content-type': 'application/json', ...site, ...headers };
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    return this.#keepCookies(await this.#app.inject({ method, url, payload: body, headers: this.#headers(url, own) }));
  }

  async enrol(where: 'hotels' | 'demo' | 'join', request: object = { deviceName: 'front desk' }): Promise<Enrolment> {
    const answer = await this.post(`/api/${where}`, request);
    if (answer.statusCode !== 201) throw new Error(`enrolment was answered with ${answer.statusCode}: ${answer.body}`);
    return answer.json<Enrolment>();
  }

  /** A code that lets one more browser join. */
  async joinCode(hotelId: HotelId, scope: DeviceScope = 'desk'): Promise<JoinCode> {
    return (await this.post(`/api/hotels/${hotelId}/join-codes`, { scope })).json<JoinCode>();
  }

  async push(
    { hotelId, epoch }: Enrolment,
    commands: readonly CommandEnvelope[],
    more: Partial<PushRequest> = {},
  ): Promise<LightMyRequestResponse> {
    const replicaId = commands[0]?.replicaId ?? ('replica' as PushRequest['replicaId']);
    const request: PushRequest = { protocol: SYNC_PROTOCOL, appVersion: 'test', replicaId, epoch, commands, ...more };
    return this.post(`/api/hotels/${hotelId}/commands`, request);
  }

  async pull(
    { hotelId }: Enrolment,
    after = 0,
    limit = 2000,
  ): Promise<{ head: PullHead; events: readonly PulledEvent[] }> {
    const answer = await this.get(`/api/hotels/${hotelId}/events?after=${after}&limit=${limit}`);
    const [first, ...lines] = answer.body.trimEnd().split('\n');
    return {
      head: mustParse(parsePullHead(JSON.parse(first ?? ''))),
      events: lines.map((line) => mustParse(parsePulledEvent(JSON.parse(line)))),
    };
  }

  cookieOf({ hotelId }: Enrolment): string {
    return this.#cookies.get(`keyrack_${hotelId}`)?.value ?? '';
  }

  #headers(url: string, headers: Record<string, string>): Record<string, string> {
    const own = [...this.#cookies].filter(([, { path }]) => url.startsWith(path));
    return {
      ...headers,
      ...(own.length > 0 ? { cookie: own.map(([name, { value }]) => `${name}=${value}`).join('; ') } : {}),
    };
  }

  #keepCookies(answer: LightMyRequestResponse): LightMyRequestResponse {
    for (const { name, value, path = '/' } of answer.cookies) this.#cookies.set(name, { value, path });
    return answer;
  }
}

type Parsed<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly malformed: object };

function mustParse<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(`the server's answer is malformed: ${JSON.stringify(parsed.malformed)}`);
  return parsed.value;
}
