import type {
  CalendarFeedId,
  CalendarId,
  CollaboratorId,
  Position,
  StaffId,
  WebhookId,
} from '#domain/kernel/identifiers.ts';
import type { CalendarMade, CalendarOut, CalendarWanted } from './calendars-out.ts';
import type { Claim } from './claim.ts';
import type { Collaborator, CollaboratorMade, CollaboratorWanted } from './collaborators.ts';
import type { FollowedCalendar, FollowRequest } from './followed-calendars.ts';
import type { DeadLetter, Webhook, WebhookMade, WebhookRequest, WebhookTested } from './webhooks.ts';

/** Whoever stands at the desk, and the PIN that they have typed where they have one. */
export type Asker = { readonly by: StaffId; readonly ownPin?: string };

export type ConnectionTrouble =
  | 'no-connection'
  | 'not-permitted'
  | 'pin-wrong'
  | 'pin-wait'
  | 'too-many'
  /** The server calls no such address, or none that leads there. */
  | 'address-refused'
  | 'network-refused'
  | 'name-unknown';

export type ConnectionAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: ConnectionTrouble };

/** What others read of the hotel, and how it is given and taken back. All of it needs a connection. */
export interface ConnectionsHere {
  /** The calendars that the server writes for channels. */
  calendarsOut(): Promise<ConnectionAnswer<readonly CalendarOut[]>>;
  makeCalendar(wanted: CalendarWanted, asker: Asker): Promise<ConnectionAnswer<CalendarMade>>;
  /** Takes an address back, and answers with the calendars that are left. */
  revokeCalendar(feedId: CalendarFeedId, asker: Asker): Promise<ConnectionAnswer<readonly CalendarOut[]>>;

  /** The calendars of channels that the server fetches; every answer is what is followed then. */
  followedCalendars(): Promise<FollowedAnswer>;
  startFollowing(wanted: CalendarToFollow, asker: Asker): Promise<FollowedAnswer>;
  switchFollowed(calendarId: CalendarId, isOn: boolean, asker: Asker): Promise<FollowedAnswer>;
  stopFollowing(calendarId: CalendarId, asker: Asker): Promise<FollowedAnswer>;
  /** Fetches it now, and waits for what comes of it. */
  readFollowed(calendarId: CalendarId): Promise<FollowedAnswer>;

  /** The services that have a key. */
  collaborators(): Promise<ConnectionAnswer<readonly Collaborator[]>>;
  makeCollaborator(wanted: CollaboratorWanted, asker: Asker): Promise<ConnectionAnswer<CollaboratorMade>>;
  /** Takes a key back, and answers with the services that are left. */
  revokeCollaborator(collaboratorId: CollaboratorId, asker: Asker): Promise<ConnectionAnswer<readonly Collaborator[]>>;

  /** The addresses that the server calls. */
  webhooks(): Promise<ConnectionAnswer<readonly Webhook[]>>;
  makeWebhook(wanted: WebhookWanted, asker: Asker): Promise<ConnectionAnswer<WebhookMade>>;
  switchWebhook(webhookId: WebhookId, isOn: boolean, asker: Asker): Promise<ConnectionAnswer<readonly Webhook[]>>;
  removeWebhook(webhookId: WebhookId, asker: Asker): Promise<ConnectionAnswer<readonly Webhook[]>>;
  /** A new secret; the old one signs too for some days. */
  changeWebhookSecret(webhookId: WebhookId, asker: Asker): Promise<ConnectionAnswer<WebhookMade>>;
  endOldSecret(webhookId: WebhookId, asker: Asker): Promise<ConnectionAnswer<readonly Webhook[]>>;
  /** Calls it once with an event that says nothing, and waits for what becomes of it. */
  tryWebhook(webhookId: WebhookId): Promise<ConnectionAnswer<WebhookTested>>;
  deadLetters(webhookId: WebhookId): Promise<ConnectionAnswer<readonly DeadLetter[]>>;
  /** One of them, or all; they are sent soon. */
  resend(webhookId: WebhookId, position?: Position): Promise<ConnectionAnswer<readonly DeadLetter[]>>;
}

export type FollowedAnswer = ConnectionAnswer<readonly FollowedCalendar[]>;

export type CalendarToFollow = Omit<FollowRequest, keyof Claim>;

export type WebhookWanted = Pick<WebhookRequest, 'url' | 'types'>;
