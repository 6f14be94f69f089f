import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId, TurnawayId } from '#domain/kernel/identifiers.ts';
import type { TurnawayReason } from '#domain/reservations/group-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { turnawayWords } from '#page/wording/group-words.ts';

/** The call came to nothing: two keys write down why, and the next caller is on the line. */
@customElement('turnaway-note')
export class TurnawayNote extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-3);
        align-items: end;
        margin-block-start: var(--desk-space-3);
      }

      .row .field {
        flex: 1 1 200px;
      }
    `,
  ];

  @property({ attribute: false }) stay!: Interval;
  @property({ attribute: false }) roomTypeId: RoomTypeId | undefined = undefined;
  @property({ attribute: false }) rooms = 1;
  @property({ attribute: false }) isLikely = false;
  @state() private reason: TurnawayReason = 'no-room';
  @state() private receipt: Receipt | undefined;

  protected override render() {
    return html`<details ?open=${this.isLikely}>
      <summary>The guest does not book</summary>
      <div class="row">
        <label class="field"
          >Why
          <select @change=${this.reasonChanged}>
            ${Object.entries(turnawayWords).map(([value, words]) => html`<option value=${value} ?selected=${value === this.reason}>${words}</option>`)}
          </select>
        </label>
        <button type="button" @click=${this.record}>Record a turn-away</button>
      </div>
      <refusal-note .receipt=${this.receipt}></refusal-note>
    </details>`;
  }

  private reasonChanged({ target }: Event): void {
    this.reason = (target as HTMLSelectElement).value as TurnawayReason;
  }

  private async record(): Promise<void> {
    const { stay, roomTypeId, rooms, reason } = this;
    this.receipt = await this.hotel.dispatch({
      type: 'RecordTurnaway',
      turnawayId: newId<TurnawayId>(),
      stay,
      ...(roomTypeId ? { roomTypeId } : {}),
      rooms: Math.max(1, rooms),
      reason,
    });
    if (this.receipt.outcome === 'saved') this.dispatchEvent(new CustomEvent('turned-away'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'turnaway-note': TurnawayNote;
  }
}
