import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { GroupCard, GroupRoomLine } from '#contract/group-cards.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { GroupId } from '#domain/kernel/identifiers.ts';
import { isExpected } from '#domain/reservations/reservation.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { hereWith } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/check-in-dialog.ts';
import type { CheckingIn } from '#page/parts/check-in-dialog.ts';
import '#page/parts/stale-strip.ts';
import '#page/parts/status-chip.ts';
import { stayMarks } from '#page/parts/stay-marks.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText, stayText } from '#page/wording/days.ts';
import { groupRooms, groupTitle } from '#page/wording/group-words.ts';
import { plural } from '#page/wording/plural.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { partyWords } from '#page/wording/statuses.ts';
import { groupsStyles } from './groups-styles.ts';
import { checkInsOf, confirmationsOf } from './group-commands.ts';

/** What came of one act for many rooms: how many were done, and what kept the others from it. */
type Outcome = {
  readonly done: number;
  readonly of: number;
  readonly word: string;
  readonly trouble: readonly string[];
};

/** The rooming list of a group: each room by itself, and one button for all that can be done now. */
@customElement('group-screen')
export class GroupScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, groupsStyles];

  @property({ attribute: false }) groupId!: GroupId;
  @state() private outcome: Outcome | undefined;
  @state() private isBusy = false;
  @state() private checkingIn: CheckingIn | undefined;
  private readonly group = new LiveQuery(
    this,
    () => this.hotel,
    'Group',
    () => ({ groupId: this.groupId }),
  );

  protected override render() {
    const card = this.group.value;
    return html`
      <stale-strip .asOf=${this.group.asOf}></stale-strip>
      <div class="page">
        ${this.group.answer ? (card ? this.renderCard(card) : this.renderUnknown()) : answerState(this.group)}
      </div>
      <check-in-dialog .checkingIn=${this.checkingIn} @desk-close=${this.checkedIn}></check-in-dialog>
    `;
  }

  private renderUnknown() {
    return html`<h1>Group</h1>
      <desk-empty icon="party" text="This group is not known on this device yet."
        ><a href="/groups">All groups</a></desk-empty
      >`;
  }

  private renderCard(card: GroupCard) {
    const { lines, stay, totalMinor, arrived, rooms, heldUntil } = card;
    return html`
      <header class="heading">
        <h1><bdi>${groupTitle(card)}</bdi></h1>
        <a class="push" href="/groups">All groups</a>
      </header>
      <p class="bar">
        <span>${stayText(stay)}</span>
        <span class="muted">${groupRooms(card)} · ${arrived} of ${rooms} here</span>
        <strong>${this.names.money(totalMinor)}</strong>
        ${heldUntil === undefined ? nothing : html`<span class="chip warn">Held until ${dayText(heldUntil)}</span>`}
      </p>
      ${this.renderActs(card)} ${this.outcome ? this.renderOutcome(this.outcome) : nothing}
      <table aria-label="Rooming list">
        <thead>
          <tr>
            <th>Room</th>
            <th>Guest</th>
            <th>Stay</th>
            <th>Status</th>
            <th class="money">Price</th>
            <th><span class="sr-only">Check in</span></th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            lines,
            ({ reservationId }) => reservationId,
            (line) => this.renderLine(line, card),
          )}
        </tbody>
      </table>
    `;
  }

  private renderActs({ lines }: GroupCard) {
    const checkIns = this.may('look-after-guests') ? checkInsOf(lines) : [];
    const confirmations = this.may('sell-rooms') ? confirmationsOf(lines) : [];
    return html`<div class="bar">
      ${
        confirmations.length > 0
          ? html`<button
              class="first"
              ?disabled=${this.isBusy}
              @click=${() => this.actOnAll(confirmations, 'confirmed')}
            >
              Confirm all ${confirmations.length}
            </button>`
          : nothing
      }
      ${
        checkIns.length > 0
          ? html`<button class="first" ?disabled=${this.isBusy} @click=${() => this.actOnAll(checkIns, 'checked in')}>
              Check in all ${checkIns.length}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderOutcome({ done, of, word, trouble }: Outcome) {
    return html`<desk-notice tone=${trouble.length > 0 ? 'warn' : 'good'} role="status">
      ${done} of ${plural(of, 'room')} ${word}. ${trouble.map((words) => html`<p>${words}</p>`)}
    </desk-notice>`;
  }

  private renderLine(line: GroupRoomLine, { stay }: GroupCard) {
    const { reservationId, guest, confirmation, status, roomNumber, bookedType, party, totalMinor, marks } = line;
    const differs = line.stay.arrival !== stay.arrival || line.stay.departure !== stay.departure;
    const isEnded = status === 'cancelled' || status === 'no-show' || status === 'walked';
    return html`<tr class=${isEnded ? 'ended' : ''}>
      <td>${roomNumber === undefined ? html`<span class="muted">–</span>` : html`<strong>${roomNumber}</strong>`}</td>
      <td>
        <a href=${hereWith({ open: reservationId })}><bdi>${guest === '' ? confirmation : guest}</bdi></a>
        <span class="muted small">${bookedType} · ${partyWords(party)} · ${confirmation}</span>
      </td>
      <td>${differs ? stayText(line.stay) : html`<span class="muted">as the group</span>`}</td>
      <td><status-chip .status=${status}></status-chip> ${stayMarks(marks)}</td>
      <td class="money">${this.names.money(totalMinor)}</td>
      <td>${this.renderCheckIn(line)}</td>
    </tr>`;
  }

  private renderCheckIn(line: GroupRoomLine) {
    const today = this.names.businessDate;
    if (!this.may('look-after-guests') || !isExpected(line) || today === undefined || line.stay.arrival > today)
      return nothing;
    return html`<button aria-label=${`Check in ${line.guest}, ${line.confirmation}`} @click=${() => this.checkIn(line)}>
      Check in
    </button>`;
  }

  private checkedIn(): void {
    this.checkingIn = undefined;
  }

  private checkIn({ reservationId, guest, stay, roomId, bookedType }: GroupRoomLine): void {
    const type = this.names.card?.roomTypes.find(({ name }) => name === bookedType);
    this.checkingIn = { reservationId, guest, stay, bookedType: type?.roomTypeId, roomId };
  }

  /** One command for each room: what one of them cannot have does not hold up the others. */
  private async actOnAll(commands: readonly HotelCommand[], word: string): Promise<void> {
    this.isBusy = true;
    const trouble: string[] = [];
    for (const command of commands) {
      const receipt = await this.hotel.dispatch(command);
      if (receipt.outcome === 'refused') trouble.push(refusalWords(receipt.refusal, this.names));
      else if (receipt.outcome === 'failed') trouble.push('This device could not store it. Try again.');
    }
    this.outcome = { done: commands.length - trouble.length, of: commands.length, word, trouble };
    this.isBusy = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'group-screen': GroupScreen;
  }
}
