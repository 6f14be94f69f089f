import { id, list, oneOf, optional, parse, record, text, whole, type Parsed } from './parsing/shape.ts';
import { DEVICE_SCOPES, type DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { DeviceSeen, Enrolment, ErrorBody, JoinCode, RevokeRequest } from './sync-protocol.ts';

/** What a browser says to become a device; `code` only where it joins a hotel that others have. */
export type EnrolmentRequest = { readonly deviceName: string; readonly code?: string };

export function parseEnrolmentRequest(found: unknown): Parsed<EnrolmentRequest> {
  return parse(found, enrolmentRequest);
}

export function parseEnrolment(found: unknown): Parsed<Enrolment> {
  return parse(found, enrolment);
}

export function parseJoinCode(found: unknown): Parsed<JoinCode> {
  return parse(found, joinCode);
}

/** What a device for which a code is made is for. */
export type CodeRequest = { readonly scope: DeviceScope };

export function parseCodeRequest(found: unknown): Parsed<CodeRequest> {
  return parse(found, record<CodeRequest>({ scope }));
}

export function parseRevokeRequest(found: unknown): Parsed<RevokeRequest> {
  return parse(found, record<RevokeRequest>({ deviceId: id(), by: id(), proof: optional(name) }));
}

export function parseDevicesSeen(found: unknown): Parsed<readonly DeviceSeen[]> {
  return parse(found, devicesSeen);
}

export function parseErrorBody(found: unknown): Parsed<ErrorBody> {
  return parse(found, errorBody);
}

const NAME_LENGTH_MAX = 100;
const DEVICES_MAX = 10_000;
/** Some clocks begin at 1970. */
const CLOCK_OFFSET_MAX = Number.MAX_SAFE_INTEGER;
const name = text(NAME_LENGTH_MAX);
const scope = oneOf(...DEVICE_SCOPES);

const enrolmentRequest = record<EnrolmentRequest>({ deviceName: name, code: optional(name) });
const enrolment = record<Enrolment>({ hotelId: id(), deviceId: id(), deviceName: name, epoch: id(), scope });
const joinCode = record<JoinCode>({ code: name, scope, validUntil: whole(0) });
const errorBody = record<ErrorBody>({ error: name, message: text(10_000), field: optional(text(1_000)) });

// JSON leaves out what is undefined, so these may be absent although the type names them.
const devicesSeen = list(
  record<DeviceSeen>({
    deviceId: id(),
    name,
    lastSeen: optional(whole(0)),
    appVersion: optional(text(100)),
    scope,
    clockOffsetMs: optional(whole(-CLOCK_OFFSET_MAX, CLOCK_OFFSET_MAX)),
    unsent: optional(record<NonNullable<DeviceSeen['unsent']>>({ count: whole(1), at: whole(0) })),
    revokedAt: optional(whole(0)),
  }),
  DEVICES_MAX,
);
