import { parseCalendarMade, parseCalendarsOut, type CalendarWanted } from '#contract/calendars-out.ts';
import { parseCollaboratorMade, parseCollaborators, type CollaboratorWanted } from '#contract/collaborators.ts';
import type {
  Asker,
  CalendarToFollow,
  ConnectionAnswer,
  ConnectionsHere,
  ConnectionTrouble,
  WebhookWanted,
} from '#contract/connections.ts';
import { parseFollowedCalendars } from '#contract/followed-calendars.ts';
import type { Parsed } from '#contract/parsing/shape.ts';
import { parseDeadLetters, parseWebhookMade, parseWebhooks, parseWebhookTested } from '#contract/webhooks.ts';
import type {
  CalendarFeedId,
  CalendarId,
  CollaboratorId,
  HotelId,
  Position,
  WebhookId,
} from '#domain/kernel/identifiers.ts';
import { requestJson, type JsonAnswer } from '../enrolment/request-json.ts';
import type { SignInDesk } from '../sign-in/sign-in-desk.ts';

/** What others read of the hotel, as its server keeps it. */
export class ConnectionsServer implements ConnectionsHere {
  readonly #base: string;
  readonly #desk: SignInDesk;

  constructor(hotelId: HotelId, desk: SignInDesk) {
    this.#base = `/api/hotels/${encodeURIComponent(hotelId)}`;
    this.#desk = desk;
  }

  calendarsOut() {
    return this.#ask('calendars', parseCalendarsOut);
  }

  makeCalendar(wanted: CalendarWanted, asker: Asker) {
    return this.#ask('calendars', parseCalendarMade, asker, wanted);
  }

  revokeCalendar(feedId: CalendarFeedId, asker: Asker) {
    return this.#ask(`calendars/${encodeURIComponent(feedId)}/revoke`, parseCalendarsOut, asker);
  }

  followedCalendars() {
    return this.#ask('followed-calendars', parseFollowedCalendars);
  }

  startFollowing(wanted: CalendarToFollow, asker: Asker) {
    return this.#ask('followed-calendars', parseFollowedCalendars, asker, wanted);
  }

  switchFollowed(calendarId: CalendarId, isOn: boolean, asker: Asker) {
    return this.#ask(`${followedPath(calendarId)}/switch`, parseFollowedCalendars, asker, { isOn });
  }

  stopFollowing(calendarId: CalendarId, asker: Asker) {
    return this.#ask(`${followedPath(calendarId)}/remove`, parseFollowedCalendars, asker);
  }

  readFollowed(calendarId: CalendarId) {
    return this.#say(`${followedPath(calendarId)}/fetch`, parseFollowedCalendars, {});
  }

  collaborators() {
    return this.#ask('collaborators', parseCollaborators);
  }

  makeCollaborator(wanted: CollaboratorWanted, asker: Asker) {
    return this.#ask('collaborators', parseCollaboratorMade, asker, wanted);
  }

  revokeCollaborator(collaboratorId: CollaboratorId, asker: Asker) {
    return this.#ask(`collaborators/${encodeURIComponent(collaboratorId)}/revoke`, parseCollaborators, asker);
  }

  webhooks() {
    return this.#ask('webhooks', parseWebhooks);
  }

  makeWebhook(wanted: WebhookWanted, asker: Asker) {
    return this.#ask('webhooks', parseWebhookMade, asker, wanted);
  }

  switchWebhook(webhookId: WebhookId, isOn: boolean, asker: Asker) {
    return this.#ask(`${pathOf(webhookId)}/switch`, parseWebhooks, asker, { isOn });
  }

  removeWebhook(webhookId: WebhookId, asker: Asker) {
    return this.#ask(`${pathOf(webhookId)}/remove`, parseWebhooks, asker);
  }

  changeWebhookSecret(webhookId: WebhookId, asker: Asker) {
    return this.#ask(`${pathOf(webhookId)}/secret`, parseWebhookMade, asker);
  }

  endOldSecret(webhookId: WebhookId, asker: Asker) {
    return this.#ask(`${pathOf(webhookId)}/secret/end-old`, parseWebhooks, asker);
  }

  tryWebhook(webhookId: WebhookId) {
    return this.#say(`${pathOf(webhookId)}/test`, parseWebhookTested, {});
  }

  deadLetters(webhookId: WebhookId) {
    return this.#ask(`${pathOf(webhookId)}/dead-letters`, parseDeadLetters);
  }

  resend(webhookId: WebhookId, position?: Position) {
    const wanted = position === undefined ? {} : { position };
    return this.#say(`${pathOf(webhookId)}/dead-letters/resend`, parseDeadLetters, wanted);
  }

  /** With somebody who asks it is said to the server, without it is only read. */
  async #ask<Value>(path: string, parse: Parse<Value>, asker?: Asker, wanted: object = {}) {
    const said = asker && {
      ...wanted,
      by: asker.by,
      ...(await this.#desk.proofOfPin(asker.by, asker.ownPin)),
    };
    return this.#say(path, parse, said);
  }

  async #say<Value>(path: string, parse: Parse<Value>, said?: object): Promise<ConnectionAnswer<Value>> {
    const answer = await requestJson(`${this.#base}/${path}`, said);
    const parsed = answer.is === 'success' ? parse(answer.body) : undefined;
    return parsed?.ok ? { ok: true, value: parsed.value } : { ok: false, why: troubleOf(answer) };
  }
}

type Parse<Value> = (body: unknown) => Parsed<Value>;

function followedPath(calendarId: CalendarId): string {
  return `followed-calendars/${encodeURIComponent(calendarId)}`;
}

function pathOf(webhookId: WebhookId): string {
  return `webhooks/${encodeURIComponent(webhookId)}`;
}

function troubleOf(answer: JsonAnswer): ConnectionTrouble {
  if (answer.is !== 'refusal') return 'no-connection';
  if (answer.error === 'too-many-requests') return 'pin-wait';
  return TROUBLES.find((trouble) => trouble === answer.error) ?? 'no-connection';
}

const TROUBLES: readonly ConnectionTrouble[] = [
  'not-permitted',
  'pin-wrong',
  'pin-wait',
  'too-many',
  'address-refused',
  'network-refused',
  'name-unknown',
];
