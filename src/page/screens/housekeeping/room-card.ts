import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-icon.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { endOfClosure } from '#page/parts/closure-commands.ts';
import { dayText } from '#page/wording/days.ts';
import { momentWords } from '#page/wording/moments.ts';
import { plural } from '#page/wording/plural.ts';
import { conditionWords, roomDayWords } from '#page/wording/statuses.ts';
import { cardStyles } from './card-styles.ts';
import { roomMarks } from './room-marks.ts';

const conditions: readonly RoomCondition[] = ['dirty', 'pickup', 'clean', 'inspected'];
const letters: Readonly<Record<RoomCondition, string>> = { dirty: 'D', pickup: 'P', clean: 'C', inspected: 'I' };

/** One room for one thumb: what it is like, what is next, and one tap for each. */
@customElement('room-card')
export class RoomCard extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, cardStyles];

  @property({ attribute: false }) row!: HousekeepingRow;

  protected override render() {
    const { number, roomType, occupied, today, guests, condition, closure, attendant } = this.row;
    const vacancy = occupied ? 'occupied' : 'vacant';
    return html`
      <article
        class=${`card ${closure ? 'closed' : condition}`}
        aria-label=${`Room ${number}, ${vacancy}, ${conditionWords[condition]}`}
      >
        <div class="top">
          <span class="letter" aria-hidden="true"
            >${closure ? 'X' : `${occupied ? 'O' : 'V'}${letters[condition]}`}</span
          >
          <div class="what">
            <h2><bdi>${number}</bdi> <span class="muted small">${roomType}</span></h2>
            <span class="small">
              ${roomDayWords[today]}${guests > 0 ? ` · ${plural(guests, 'guest')}` : nothing} · ${vacancy}
            </span>
          </div>
          ${this.renderSeen()}
        </div>
        ${roomMarks(this.row)}
        ${attendant ? html`<span class="small muted">For ${this.names.staffName(attendant)}</span>` : nothing}
        ${closure ? this.renderClosure(closure) : this.may('keep-rooms') ? this.renderWork() : nothing}
      </article>
    `;
  }

  private renderSeen() {
    const { condition, observedAt, pending, lastChange } = this.row;
    return html`<span class="seen muted small">
      ${conditionWords[condition]}${observedAt ? html`<br />${momentWords(observedAt, Date.now())}` : nothing}
      ${lastChange ? html`<br />${this.names.staffName(lastChange.by)}` : nothing}
      ${pending ? html`<br /><span title="Saved on this device. Not yet on other devices.">↑ waiting</span>` : nothing}
    </span>`;
  }

  private renderWork() {
    const { number, condition } = this.row;
    return html`
      <div class="conditions" role="group" aria-label=${`Condition of ${number}`}>
        ${conditions.map(
          (each) =>
            html`<button class=${each} aria-pressed=${each === condition} @click=${() => this.report(each)}>
              ${conditionWords[each]}
            </button>`,
        )}
      </div>
      <div class="next">
        ${this.renderNext()}
        <button aria-label=${`More about room ${number}`} @click=${this.askMore}>
          <desk-icon name="more"></desk-icon> More
        </button>
      </div>
    `;
  }

  /** The next step of whoever is at the door. */
  private renderNext() {
    const { condition, work, number, roomId } = this.row;
    if (condition === 'clean' || condition === 'inspected') return html`<span></span>`;
    if (work?.step === 'started') {
      return html`<button
        class="first"
        aria-label=${`Room ${number} is cleaned`}
        @click=${() => this.give({ type: 'FinishCleaning', roomId, finishedAt: now() })}
      >
        <desk-icon name="check"></desk-icon> Cleaned
      </button>`;
    }
    return html`<button
      class="first"
      aria-label=${`Start cleaning room ${number}`}
      @click=${() => this.give({ type: 'StartCleaning', roomId, startedAt: now() })}
    >
      Start
    </button>`;
  }

  private renderClosure({ until, ...closure }: NonNullable<HousekeepingRow['closure']>) {
    const { houseUse, reason } = closure;
    return html`
      <p>
        <desk-icon name="wrench"></desk-icon> ${houseUse ? 'House use' : 'Out of order'} until ${dayText(until)}:
        ${reason}
      </p>
      ${
        this.may(houseUse ? 'close-rooms' : 'keep-rooms')
          ? html`<div class="next">
              <button @click=${() => this.give(endOfClosure({ ...closure, to: until }))}>
                ${houseUse ? 'End house use' : 'Return to service'}
              </button>
            </div>`
          : nothing
      }
    `;
  }

  private report(condition: RoomCondition): void {
    this.give({ type: 'ReportRoomCondition', roomId: this.row.roomId, condition, observedAt: now() });
  }

  private give(command: HotelCommand): void {
    this.dispatchEvent(new CustomEvent('room-command', { detail: command, bubbles: true, composed: true }));
  }

  private readonly askMore = (): void => {
    this.dispatchEvent(new CustomEvent('room-more', { detail: this.row.roomId, bubbles: true, composed: true }));
  };
}

function now(): Instant {
  return Date.now() as Instant;
}

declare global {
  interface HTMLElementTagNameMap {
    'room-card': RoomCard;
  }
  interface HTMLElementEventMap {
    'room-command': CustomEvent<HotelCommand>;
    'room-more': CustomEvent<HousekeepingRow['roomId']>;
  }
}
