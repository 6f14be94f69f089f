import { parseCalendarMade, parseCalendarsOut, type CalendarWanted } from '#contract/calendars-out.ts';
import { parseCollaboratorMade, parseCollaborators } from '#contract/collaborators.ts';
import type { Asker, ConnectionAnswer, ConnectionsHere, ConnectionTrouble } from '#contract/connections.ts';
import type { Parsed } from '#contract/parsing/shape.ts';
import type { CalendarFeedId, CollaboratorId, HotelId } from '#domain/kernel/identifiers.ts';
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

  collaborators() {
    return this.#ask('collaborators', parseCollaborators);
  }

  makeCollaborator(name: string, asker: Asker) {
    return this.#ask('collaborators', parseCollaboratorMade, asker, { name });
  }

  revokeCollaborator(collaboratorId: CollaboratorId, asker: Asker) {
    return this.#ask(`collaborators/${encodeURIComponent(collaboratorId)}/revoke`, parseCollaborators, asker);
  }

  /** With somebody who asks it is said to the server, without it is only read. */
  async #ask<Value>(
    path: string,
    parse: (body: unknown) => Parsed<Value>,
    asker?: Asker,
    wanted: object = {},
  ): Promise<ConnectionAnswer<Value>> {
    const said = asker && {
      ...wanted,
      by: asker.by,
      ...(await this.#desk.proofOfPin(asker.by, asker.ownPin)),
    };
    const answer = await requestJson(`${this.#base}/${path}`, said);
    const parsed = answer.is === 'success' ? parse(answer.body) : undefined;
    return parsed?.ok ? { ok: true, value: parsed.value } : { ok: false, why: troubleOf(answer) };
  }
}

function troubleOf(answer: JsonAnswer): ConnectionTrouble {
  if (answer.is !== 'refusal') return 'no-connection';
  if (answer.error === 'too-many-requests') return 'pin-wait';
  return TROUBLES.find((trouble) => trouble === answer.error) ?? 'no-connection';
}

const TROUBLES: readonly ConnectionTrouble[] = ['not-permitted', 'pin-wrong', 'pin-wait', 'too-many'];
