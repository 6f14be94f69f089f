import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { ServiceRequest, SkipReason } from '#domain/cleaning/cleaning-events.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { SeenOccupancy } from '#domain/housekeeping/housekeeping-events.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import type { ClosingRoom } from '#page/parts/close-room-dialog.ts';
import { endOfClosure } from '#page/parts/closure-commands.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/report-fault-form.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { serviceRequestWords, skipReasonWords } from '#page/wording/housekeeping-words.ts';

const requests = Object.keys(serviceRequestWords) as readonly ServiceRequest[];
const skips = Object.keys(skipReasonWords) as readonly SkipReason[];

/** What is said of a room less often than how clean it is: big buttons, one tap each, and the dialog is gone. */
@customElement('room-more-dialog')
export class RoomMoreDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      section {
        display: grid;
        gap: var(--desk-space-2);
        padding-block: var(--desk-space-3);
        border-block-start: 1px solid var(--desk-color-line);
      }

      section:first-of-type {
        border: 0;
      }

      h3 {
        margin: 0;
        font-size: var(--desk-text);
      }

      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: var(--desk-space-2);
      }

      .choices button {
        min-block-size: var(--desk-touch);
      }

      [aria-pressed='true'] {
        border: 2px solid var(--desk-color-brand);
        background: var(--desk-color-brand-soft);
      }
    `,
  ];

  @property({ attribute: false }) row: HousekeepingRow | undefined = undefined;
  @state() private receipt: Receipt | undefined;

  protected override render() {
    const { row } = this;
    if (!row) return nothing;
    return html`
      <desk-dialog heading=${`Room ${row.number}`} ?open=${true} @desk-close=${this.close}>
        <refusal-note .receipt=${this.receipt} @offer-done=${this.close}></refusal-note>
        ${row.occupied ? this.renderRequests(row) : nothing} ${this.renderWork(row)} ${this.renderOccupancy(row)}
        <section>
          <h3>Something is broken</h3>
          <report-fault-form .roomId=${row.roomId} @fault-reported=${this.close}></report-fault-form>
        </section>
        ${this.renderClosing(row)}
      </desk-dialog>
    `;
  }

  private renderRequests({ roomId, request }: HousekeepingRow) {
    return html`<section>
      <h3>What the guest wants today</h3>
      <div class="choices">
        ${requests.map(
          (each) =>
            html`<button
              aria-pressed=${each === (request ?? 'none')}
              @click=${() => this.give({ type: 'RecordServiceRequest', roomId, request: each, observedAt: now() })}
            >
              ${serviceRequestWords[each]}
            </button>`,
        )}
      </div>
    </section>`;
  }

  private renderWork({ roomId, condition, rush }: HousekeepingRow) {
    if (condition === 'clean' || condition === 'inspected') return nothing;
    return html`<section>
      <h3>Not today, or right now</h3>
      <div class="choices">
        <button
          class=${rush ? '' : 'first'}
          @click=${() => this.give({ type: rush ? 'WithdrawRush' : 'RushRoom', roomId })}
        >
          ${rush ? 'No rush any more' : 'Rush: a guest waits'}
        </button>
        ${skips.map(
          (reason) =>
            html`<button @click=${() => this.give({ type: 'SkipRoom', roomId, reason, skippedAt: now() })}>
              Skip: ${skipReasonWords[reason].toLowerCase()}
            </button>`,
        )}
      </div>
    </section>`;
  }

  private renderOccupancy({ occupied }: HousekeepingRow) {
    return html`<section>
      <h3>Who is in: the books say ${occupied ? 'occupied' : 'vacant'}</h3>
      <div class="choices">
        <button @click=${() => this.sees('vacant')}>Nobody lives here</button>
        ${[1, 2, 3, 4].map(
          (persons) =>
            html`<button @click=${() => this.sees('occupied', persons)}>
              ${persons === 4 ? '4 persons' : `${persons} ${persons === 1 ? 'person' : 'persons'}`}
            </button>`,
        )}
        <button @click=${() => this.sees('occupied')}>Lived in, not counted</button>
      </div>
    </section>`;
  }

  private renderClosing({ outOfService }: HousekeepingRow) {
    return html`<section>
      <h3>The room cannot be given as it is</h3>
      <div class="choices">
        ${
          this.may('close-rooms')
            ? html`<button @click=${() => this.askClosure('out-of-order')}>Out of order…</button>
                <button @click=${() => this.askClosure('house-use')}>House use…</button>`
            : nothing
        }
        ${
          outOfService
            ? html`<button @click=${() => this.give(endOfClosure({ ...outOfService, to: outOfService.until }))}>
                Return to service
              </button>`
            : html`<button @click=${() => this.askClosure('out-of-service')}>Out of service…</button>`
        }
      </div>
    </section>`;
  }

  private sees(seen: SeenOccupancy, persons?: number): void {
    if (!this.row) return;
    const { roomId } = this.row;
    void this.give({
      type: 'ReportOccupancy',
      roomId,
      seen,
      ...(persons === undefined ? {} : { persons }),
      observedAt: now(),
    });
  }

  private askClosure(kind: NonNullable<ClosingRoom['kind']>): void {
    if (!this.row) return;
    const from = this.names.businessDate ?? (0 as HotelDay);
    const detail: ClosingRoom = { roomId: this.row.roomId, from, to: addDays(from, 1), kind };
    this.dispatchEvent(new CustomEvent('close-room', { detail }));
  }

  private async give(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.receipt = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

function now(): Instant {
  return Date.now() as Instant;
}

declare global {
  interface HTMLElementTagNameMap {
    'room-more-dialog': RoomMoreDialog;
  }
  interface HTMLElementEventMap {
    'close-room': CustomEvent<ClosingRoom>;
  }
}
