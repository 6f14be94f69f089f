import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { TurnawayLine } from '#contract/turnaways.ts';
import type { HoldLine, UnconfirmedLine } from '#contract/unconfirmed.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { hereWith } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { stayMarks } from '#page/parts/stay-marks.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText, stayText } from '#page/wording/days.ts';
import { turnawayWords } from '#page/wording/group-words.ts';
import { plural } from '#page/wording/plural.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { partyWords } from '#page/wording/statuses.ts';
import { waitlistStyles } from './waitlist-styles.ts';

/** Demand is looked at for as long ahead as most guests book. */
const TURNAWAY_DAYS = 90;

/** Whom to ring: holds whose release day comes, guests who wait for a room, and the demand that went elsewhere. */
@customElement('waitlist-screen')
export class WaitlistScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, waitlistStyles];

  @state() private receipt: Receipt | undefined;
  private readonly unconfirmed = new LiveQuery(
    this,
    () => this.hotel,
    'Unconfirmed',
    () => ({}),
  );
  private readonly turnaways = new LiveQuery(
    this,
    () => this.hotel,
    'Turnaways',
    () => this.names.card && { from: this.names.card.businessDate, days: TURNAWAY_DAYS },
  );

  protected override render() {
    const lists = this.unconfirmed.value;
    return html`
      <stale-strip .asOf=${this.unconfirmed.asOf}></stale-strip>
      <div class="page">
        <header class="heading">
          <h1>Holds and waitlist</h1>
          ${this.may('sell-rooms') ? html`<a class="push" href="/bookings/new">New booking</a>` : nothing}
        </header>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${
          lists
            ? html`${this.renderHolds(lists.holds)} ${this.renderWaitlist(lists.waitlist)}
              ${this.renderTurnaways(this.turnaways.value ?? [])}`
            : answerState(this.unconfirmed)
        }
      </div>
    `;
  }

  private renderHolds(holds: readonly HoldLine[]) {
    return html`<section aria-labelledby="holds">
      <h2 id="holds">Held, not confirmed <span class="count">${holds.length}</span></h2>
      ${holds.length === 0 ? html`<desk-empty icon="done" text="No room is held for anybody."></desk-empty>` : nothing}
      <ul class="plain list">
        ${repeat(
          holds,
          // A hold that is held longer moves down: no button may become another guest's under the hand.
          ({ reservationId }) => reservationId,
          (hold) =>
            html`<li class="line">
              ${this.renderWho(hold)} ${this.renderRelease(hold)} ${this.renderHoldActs(hold)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderRelease({ heldUntil, release }: HoldLine) {
    const words = {
      'to-come': `until ${dayText(heldUntil)}`,
      due: 'until today',
      lapsed: `lapsed on ${dayText(heldUntil)}`,
    }[release];
    return html`<span class=${release === 'to-come' ? 'chip' : 'chip warn'}>${words}</span>`;
  }

  private renderHoldActs(hold: HoldLine) {
    if (!this.may('sell-rooms')) return nothing;
    const { reservationId, heldUntil, stay, guest } = hold;
    const today = this.names.businessDate ?? heldUntil;
    const later = addDays(heldUntil < today ? today : heldUntil, 1);
    return html`<span class="acts">
      ${this.renderConfirm(hold)}
      ${
        later <= stay.arrival
          ? html`<button
              aria-label=${`Hold to ${dayText(later)} for ${guest}`}
              @click=${() => this.do({ type: 'ExtendHold', reservationId, heldUntil: later })}
            >
              Hold to ${dayText(later)}
            </button>`
          : nothing
      }
      <button
        class="careful"
        aria-label=${`Release the room held for ${guest}`}
        @click=${() => this.do({ type: 'ReleaseHold', reservationId, heldUntil })}
      >
        Release
      </button>
    </span>`;
  }

  private renderWaitlist(waitlist: readonly UnconfirmedLine[]) {
    return html`<section aria-labelledby="waitlist">
      <h2 id="waitlist">Waitlist <span class="count">${waitlist.length}</span></h2>
      ${waitlist.length === 0 ? html`<desk-empty icon="done" text="Nobody waits for a room."></desk-empty>` : nothing}
      <ul class="plain list">
        ${repeat(
          waitlist,
          ({ reservationId }) => reservationId,
          (line) =>
            html`<li class="line">
              ${this.renderWho(line)}
              ${
                line.confirmBlockedBy
                  ? html`<span class="muted small">${refusalWords(line.confirmBlockedBy, this.names)}</span>`
                  : html`<span class="chip good">✓ A room is free</span>`
              }
              ${this.renderWaitActs(line)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderWho({ reservationId, guest, phone, email, stay, bookedType, party, marks }: UnconfirmedLine) {
    return html`<span class="who">
      <a class="guest" href=${hereWith({ open: reservationId })}><bdi>${guest === '' ? 'Guest' : guest}</bdi></a>
      <span class="muted small">${stayText(stay)} · ${bookedType} · ${partyWords(party)}</span>
      <span class="row">
        ${phone ? html`<a href=${`tel:${phone}`}>${phone}</a>` : nothing}
        ${!phone && email ? html`<a href=${`mailto:${email}`}>${email}</a>` : nothing} ${stayMarks(marks)}
      </span>
    </span>`;
  }

  private renderWaitActs(line: UnconfirmedLine) {
    if (!this.may('sell-rooms')) return nothing;
    return html`<span class="acts">${this.renderConfirm(line)} ${this.renderGiveUp(line)}</span>`;
  }

  private renderConfirm({ reservationId, guest, confirmBlockedBy }: UnconfirmedLine) {
    if (confirmBlockedBy) return nothing;
    return html`<button
      class="first"
      aria-label=${`Confirm ${guest}`}
      @click=${() => this.do({ type: 'ConfirmReservation', reservationId })}
    >
      Confirm
    </button>`;
  }

  private renderGiveUp({ reservationId, guest, stay }: UnconfirmedLine) {
    return html`<button
      class="careful"
      aria-label=${`${guest} no longer waits`}
      @click=${() => this.do({ type: 'CancelReservation', reservationId, reason: 'guest-asked', stay })}
    >
      No longer waits
    </button>`;
  }

  private renderTurnaways(lines: readonly TurnawayLine[]) {
    if (lines.length === 0) return nothing;
    return html`<section aria-labelledby="turnaways">
      <h2 id="turnaways">Turned away, for the next ${TURNAWAY_DAYS} days <span class="count">${lines.length}</span></h2>
      <ul class="plain list">
        ${lines.map(
          ({ stay, rooms, roomTypeId, reason }) =>
            html`<li class="line">
              <span class="who"
                >${stayText(stay)}
                <span class="muted small"
                  >${plural(rooms, 'room')}${roomTypeId ? ` · ${this.names.typeName(roomTypeId)}` : ''}</span
                ></span
              >
              <span class="muted">${turnawayWords[reason]}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private async do(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'waitlist-screen': WaitlistScreen;
  }
}
