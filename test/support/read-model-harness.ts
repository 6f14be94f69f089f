import { expect } from 'vitest';
import type { PostedEvent } from '#contract/commands.ts';
import type { Answers, Asks, QuestionName } from '#contract/questions.ts';
import { caseOptions } from '#domain/cases/case-options.ts';
import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import { recordedOn } from '#domain/business-day/business-day.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import { detailsSaid } from '#domain/details-said.ts';
import { fieldsOf, type GuestDetails } from '#domain/guests/guest-details.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import { samePerson } from '#domain/guests/same-person.ts';
import type { HotelCommand, HotelEvent, HotelRefusal } from '#domain/hotel.ts';
import { createHotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import type { CommandId, GuestId, Position, ReservationId } from '#domain/kernel/identifiers.ts';
import { proposeRooms } from '#domain/reservations/propose-rooms.ts';
import { settle } from '#domain/settle.ts';
import { QUERIES } from '#read-models/all-queries.ts';
import { GuestIndex } from '#read-models/guest-search/guest-index.ts';
import { People } from '#read-models/guest-search/people.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import type { Query, QueryView, SaidOfGuest } from '#read-models/query.ts';
import type { Past } from './given.ts';
import { GuardedPages } from './guarded-pages.ts';
import { atTheDesk, hotelAurora } from './hotel-aurora.ts';

/** Hotel Aurora with its read models: what happens there is folded, and screens may ask. */
export class FoldedHotel {
  readonly state = createHotelState();
  readonly log: PostedEvent[] = [];
  readonly details = new Map<GuestId, GuestDetails>();
  readonly said: (SaidOfGuest & { readonly guestId: GuestId })[] = [];
  readonly waiting = new Map<ReservationId, { readonly pending: boolean; readonly atRisk: boolean }>();
  readonly pages = new GuardedPages(READ_MODELS);
  #commands = 0;

  constructor(...past: readonly Past[]) {
    this.happens(...hotelAurora, ...past);
  }

  /** Events as they are; commands as the server takes them: decided, and settled where they no longer hold. */
  happens(...past: readonly Past[]): this {
    for (const step of past) {
      const [happened, circumstances] = 'type' in step ? [step, {}] : step;
      const given = { ...atTheDesk, ...circumstances };
      const events = isEvent(happened) ? [happened] : this.#eventsOf(happened, given);
      this.#post(events, given, true);
    }
    return this;
  }

  /** As `happens`, on this device only: the server has not heard of it. */
  happensOffline(...past: readonly HotelCommand[]): this {
    const given = { ...atTheDesk, offline: true };
    for (const command of past) this.#post(this.#eventsOf(command, given), given, false);
    return this;
  }

  /** Whether the domain accepts the command as it is. */
  accepts(command: HotelCommand, circumstances: Partial<Circumstances> = {}): boolean {
    return decide(this.state, command, { ...atTheDesk, ...circumstances }).accepted;
  }

  /** Why the domain would refuse the command as it is; undefined: it would not. */
  refusalOf(command: HotelCommand): HotelRefusal | undefined {
    const decision = decide(this.state, command, atTheDesk);
    return decision.accepted ? undefined : decision.refusal;
  }

  /** What would happen if the command were given; nothing where it is refused. */
  eventsOf(command: HotelCommand): readonly HotelEvent[] {
    const decision = decide(this.state, command, atTheDesk);
    return decision.accepted ? decision.events : [];
  }

  /** What a screen is answered; the answer must cross to the page, and a query leaves everything as it was. */
  ask<Name extends QuestionName>(name: Name, asks: Asks<Name>, now = atTheDesk.businessDate): Answers<Name> {
    const query: Query<Name> = QUERIES[name];
    const before = this.pages.written();
    const answer = query(this.view(now), asks);
    expect(this.pages.written()).toBe(before);
    expect(structuredClone(answer)).toEqual(answer);
    if (answer !== undefined) expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    return answer;
  }

  view(businessDate = atTheDesk.businessDate): QueryView {
    const given = { ...atTheDesk, businessDate };
    return {
      deviceScope: 'desk',
      businessDate,
      rows: (model, page) => this.pages.rows(model, page),
      guest: (guestId) => this.details.get(guestId),
      guestAlone: (guestId) => this.details.get(guestId),
      guestsLike: (asked) => this.#people().like(asked),
      guestsAlike: (guestId) => this.#people().alike(guestId),
      saidOf: (guestId) => this.said.filter((one) => one.guestId === guestId),
      samePerson: (guestId) => samePerson(this.state, guestId),
      waiting: (reservationId) => this.waiting.get(reservationId) ?? { pending: false, atRisk: false },
      blockedBy: (command) => {
        const decision = decide(this.state, command, given);
        return decision.accepted ? undefined : decision.refusal;
      },
      roomProposals: (arriving) => proposeRooms(this.state, arriving, businessDate),
      caseOptions: (open) => caseOptions(this.state, open, businessDate),
    };
  }

  #people(): People {
    const index = new GuestIndex();
    for (const [guestId, details] of this.details) index.put(guestId, undefined, details);
    return new People(index, this.state, ([guestId]) => guestId && this.details.get(guestId));
  }

  #eventsOf(command: HotelCommand, given: Circumstances): readonly HotelEvent[] {
    const decision = decide(this.state, command, given);
    const { events } = decision.accepted ? decision : settle(this.state, command, given, decision.refusal);
    this.#hears(command, events);
    return events;
  }

  /** What the details store takes in. */
  #hears(command: HotelCommand, events: readonly HotelEvent[]): void {
    for (const guestId of guestsForgotten(events.map((event) => ({ event })))) this.details.delete(guestId);
    const change = detailsSaid(command, events);
    if (!change) return;
    const { guestId, details, correctionId } = change;
    const before = this.details.get(guestId) ?? { name: '' };
    for (const field of fieldsOf(details))
      this.said.push({ guestId, field, value: details[field] ?? '', correctionId });
    this.details.set(guestId, { ...before, ...details });
  }

  #post(events: readonly HotelEvent[], given: Circumstances, isConfirmed: boolean): void {
    this.#commands += 1;
    const dates = recordedOn(this.state, given);
    const commandId = `command ${this.#commands}` as CommandId;
    for (const event of events) {
      evolve(this.state, event);
      const position = isConfirmed ? ((this.log.length + 1) as Position) : undefined;
      const posted: PostedEvent = { ...given, ...dates, commandId, position, event };
      this.log.push(posted);
      this.pages.fold(posted);
    }
  }
}

function isEvent(step: HotelEvent | HotelCommand): step is HotelEvent {
  return !(step.type in COMMAND_CLASSES);
}
