import type { Enrolled, EnrolFailure } from '#contract/hotel-worker-api.ts';
import { isDemoHotel } from '#contract/last-hotel.ts';
import { parseDevicesSeen, parseEnrolment, parseJoinCode, type EnrolmentRequest } from '#contract/parse-enrolment.ts';
import type { Parsed } from '#contract/parsing/shape.ts';
import type { Clock } from '../clock.ts';
import type { Enrolment } from '../enrolment-port.ts';
import type { HotelRegistry } from './hotel-registry.ts';
import { requestJson } from './request-json.ts';

export type EnrolmentParts = {
  readonly registry: HotelRegistry;
  readonly clock: Clock;
  /** Empty in a browser: the page's own server. */
  readonly origin?: string;
};

/** Enrols by the hotel's server, which gives this browser its cookie, and keeps what was enrolled on this disk. */
export function httpEnrolment({ registry, clock, origin = '' }: EnrolmentParts): Enrolment {
  return {
    hotels: () => registry.known(),
    opened: (hotelId) => registry.opened(hotelId, clock()),
    enrolInDemo: (deviceName) => enrol('/api/demo', { deviceName }),
    enrolInNewHotel: (deviceName) => enrol('/api/hotels', { deviceName }),
    enrolByCode: (code, deviceName) => enrol('/api/join', { code, deviceName }),
    enrolAsOwner: (hotelId, deviceName) =>
      enrol(`/api/owner/hotels/${encodeURIComponent(hotelId)}/devices`, { deviceName }),
    enrolAgain: (hotelId) => enrol(`/api/hotels/${encodeURIComponent(hotelId)}/this-device`),
    joinCode: (hotelId, scope) =>
      read(`/api/hotels/${encodeURIComponent(hotelId)}/join-codes`, parseJoinCode, { scope }),
    devices: (hotelId) => read(`/api/hotels/${encodeURIComponent(hotelId)}/devices`, parseDevicesSeen),
  };

  async function enrol(path: string, request?: EnrolmentRequest): Promise<Enrolled> {
    const answer = await requestJson(origin + path, request);
    if (answer.is !== 'success') return { ok: false, failure: failureOf(answer) };
    const parsed = parseEnrolment(answer.body);
    if (!parsed.ok) return { ok: false, failure: 'server-misbehaves' };
    const { hotelId, deviceId, deviceName, scope } = parsed.value;
    if (scope === 'board') return { ok: false, failure: 'is-a-board' };
    const isDemo = isDemoHotel(hotelId);
    try {
      // Its name is not known yet: it comes with the first pull, or a person gives it.
      await registry.add({ hotelId, deviceId, deviceName, scope, name: '', isDemo, lastOpened: clock() });
    } catch {
      return { ok: false, failure: 'storage-lost' };
    }
    return { ok: true, hotelId };
  }

  async function read<Value>(
    path: string,
    parse: (body: unknown) => Parsed<Value>,
    said?: unknown,
  ): Promise<Value | undefined> {
    const answer = await requestJson(origin + path, said);
    if (answer.is !== 'success') return undefined;
    const parsed = parse(answer.body);
    return parsed.ok ? parsed.value : undefined;
  }
}

function failureOf(
  answer: { readonly is: 'silence' } | { readonly is: 'refusal'; readonly error: string },
): EnrolFailure {
  if (answer.is === 'silence') return 'no-connection';
  switch (answer.error) {
    case 'code-unknown':
    case 'device-not-enrolled':
    case 'device-revoked':
      return answer.error;
    default:
      return 'server-misbehaves';
  }
}
