/** Who may come in at an address. */
export type Door =
  /** Anybody: what it tells is no secret, or it is itself how somebody comes in, and is limited in number. */
  | 'open'
  /** A device of the hotel in the address. */
  | 'device'
  /** An owner who is signed in. */
  | 'owner'
  /** Whoever knows the address itself, which has 256 random bits. */
  | 'secret-address'
  /** Another service, with a key that the hotel has given it. */
  | 'key'
  /** A program of this machine, or whoever has the token. */
  | 'operator';

/** Every address of the server. One that is missing here fails the tests: say who may come in before it is landed. */
export const DOORS: Readonly<Record<string, Door>> = {
  'GET /healthz': 'open',
  'GET /readyz': 'open',
  'GET /metrics': 'operator',
  'POST /api/hotels': 'open',
  'POST /api/demo': 'open',
  'POST /api/join': 'open',
  'POST /api/owner/sign-in': 'open',
  'POST /api/owner/sign-out': 'open',
  'POST /api/owner/passkey-sign-in/options': 'open',
  'POST /api/owner/passkey-sign-in': 'open',
  'GET /api/owner/me': 'owner',
  'GET /api/owner/passkeys': 'owner',
  'POST /api/owner/passkeys/options': 'owner',
  'POST /api/owner/passkeys': 'owner',
  'POST /api/owner/passkeys/:passkey/remove': 'owner',
  'POST /api/owner/hotels/:hotel/devices': 'owner',
  'POST /api/hotels/:hotel/commands': 'device',
  'GET /api/hotels/:hotel/events': 'device',
  'POST /api/hotels/:hotel/lost-events': 'device',
  'GET /api/hotels/:hotel/live': 'device',
  'GET /api/hotels/:hotel/board': 'device',
  'POST /api/hotels/:hotel/join-codes': 'device',
  'POST /api/hotels/:hotel/devices/revoke': 'device',
  'GET /api/hotels/:hotel/devices': 'device',
  'GET /api/hotels/:hotel/bootstrap': 'device',
  'POST /api/hotels/:hotel/bootstrap/pieces': 'device',
  'GET /api/hotels/:hotel/bootstrap/guests': 'device',
  'POST /api/hotels/:hotel/bootstrap/guests': 'device',
  'GET /api/hotels/:hotel/this-device': 'device',
  'GET /api/hotels/:hotel/roster': 'device',
  'POST /api/hotels/:hotel/pins': 'device',
  'GET /api/hotels/:hotel/quarantine': 'device',
  'GET /api/calendars/:of/:file': 'secret-address',
  'GET /api/hotels/:hotel/calendars': 'device',
  'POST /api/hotels/:hotel/calendars': 'device',
  'POST /api/hotels/:hotel/calendars/:feed/revoke': 'device',
  'GET /api/hotels/:hotel/followed-calendars': 'device',
  'POST /api/hotels/:hotel/followed-calendars': 'device',
  'POST /api/hotels/:hotel/followed-calendars/:calendar/remove': 'device',
  'POST /api/hotels/:hotel/followed-calendars/:calendar/switch': 'device',
  'POST /api/hotels/:hotel/followed-calendars/:calendar/fetch': 'device',
  'GET /api/hotels/:hotel/collaborators': 'device',
  'POST /api/hotels/:hotel/collaborators': 'device',
  'POST /api/hotels/:hotel/collaborators/:collaborator/revoke': 'device',
  'GET /api/hotels/:hotel/webhooks': 'device',
  'POST /api/hotels/:hotel/webhooks': 'device',
  'POST /api/hotels/:hotel/webhooks/:webhook/remove': 'device',
  'POST /api/hotels/:hotel/webhooks/:webhook/switch': 'device',
  'POST /api/hotels/:hotel/webhooks/:webhook/secret': 'device',
  'POST /api/hotels/:hotel/webhooks/:webhook/secret/end-old': 'device',
  'POST /api/hotels/:hotel/webhooks/:webhook/test': 'device',
  'GET /api/hotels/:hotel/webhooks/:webhook/dead-letters': 'device',
  'POST /api/hotels/:hotel/webhooks/:webhook/dead-letters/resend': 'device',
  'GET /api/hotels/:hotel/integration-events': 'key',
  'PUT /api/hotels/:hotel/integration-events/checkpoint': 'key',
  'GET /api/v1/openapi.json': 'open',
  'GET /api/v1/hotels/:hotel': 'key',
  'GET /api/v1/hotels/:hotel/room-types': 'key',
  'GET /api/v1/hotels/:hotel/rooms': 'key',
  'GET /api/v1/hotels/:hotel/housekeeping': 'key',
  'GET /api/v1/hotels/:hotel/availability': 'key',
  'GET /api/v1/hotels/:hotel/reservations': 'key',
  'GET /api/v1/hotels/:hotel/business-days': 'key',
  'GET /api/v1/hotels/:hotel/takings': 'key',
  'GET /api/v1/hotels/:hotel/events': 'key',
  'PUT /api/v1/hotels/:hotel/events/checkpoint': 'key',
  'GET /api/hotels/:hotel/owner': 'device',
  'POST /api/hotels/:hotel/owner': 'device',
};
