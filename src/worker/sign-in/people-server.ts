import { parseDevicesSeen } from '#contract/parse-enrolment.ts';
import { parseSetAside } from '#contract/parse-quarantine.ts';
import { parsePinKept, parseRoster } from '#contract/parse-roster.ts';
import type { SetAside } from '#contract/quarantine.ts';
import type { PinRefusal, PinRequest, Roster } from '#contract/roster.ts';
import type { DeviceRemoved } from '#contract/sign-in.ts';
import type { RevokeRequest } from '#contract/sync-protocol.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { requestJson } from '../enrolment/request-json.ts';

export type PinAnswer =
  | { readonly is: 'kept'; readonly roster: Roster }
  | { readonly is: 'refused'; readonly why: PinRefusal | 'no-connection'; readonly until?: Instant };

/** What the server knows of the people. Undefined without a connection. */
export type PeopleServer = {
  roster(hotelId: HotelId): Promise<Roster | undefined>;
  putPin(hotelId: HotelId, request: PinRequest): Promise<PinAnswer>;
  setAside(hotelId: HotelId): Promise<SetAside | undefined>;
  removeDevice(hotelId: HotelId, request: RevokeRequest): Promise<DeviceRemoved>;
};

export function httpPeopleServer(origin = ''): PeopleServer {
  const at = (hotelId: HotelId, what: string) => `${origin}/api/hotels/${encodeURIComponent(hotelId)}/${what}`;
  return {
    async roster(hotelId) {
      const answer = await requestJson(at(hotelId, 'roster'));
      const parsed = answer.is === 'success' ? parseRoster(answer.body) : undefined;
      return parsed?.ok ? parsed.value : undefined;
    },
    async putPin(hotelId, request) {
      const answer = await requestJson(at(hotelId, 'pins'), request);
      if (answer.is === 'refusal') return { is: 'refused', why: refusalOf(answer.error) };
      const parsed = answer.is === 'success' ? parsePinKept(answer.body) : undefined;
      return parsed?.ok ? { is: 'kept', roster: parsed.value.roster } : { is: 'refused', why: 'no-connection' };
    },
    async removeDevice(hotelId, request) {
      const answer = await requestJson(at(hotelId, 'devices/revoke'), request);
      if (answer.is === 'refusal') return { outcome: 'refused', why: 'not-permitted' };
      const parsed = answer.is === 'success' ? parseDevicesSeen(answer.body) : undefined;
      return parsed?.ok ? { outcome: 'removed', devices: parsed.value } : { outcome: 'refused', why: 'no-connection' };
    },
    async setAside(hotelId) {
      const answer = await requestJson(at(hotelId, 'quarantine'));
      const parsed = answer.is === 'success' ? parseSetAside(answer.body) : undefined;
      return parsed?.ok ? parsed.value : undefined;
    },
  };
}

function refusalOf(error: string): PinRefusal | 'no-connection' {
  switch (error) {
    case 'pin-not-permitted':
    case 'pin-wrong':
    case 'pin-wait':
      return error;
    default:
      return 'no-connection';
  }
}
