import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CalendarPlan } from '#contract/calendar-import.ts';
import { CHANNEL_NAMES } from '#contract/channel-names.ts';
import { CHANNELS, type Channel } from '#domain/reservations/calendar-entry.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { plural } from '#page/wording/plural.ts';
import { calendarStyles } from './calendar-styles.ts';
import '#page/parts/room-or-type.ts';
import type { RoomOrType } from '#page/parts/room-or-type.ts';

/** What a person settles about a calendar, as far as it is settled. */
export type CalendarTarget = Pick<CalendarPlan, 'channel' | 'closedAreStays'> & RoomOrType;

/** Whose calendar it is, and of which room or type. Says `target-changed` with the target. */
@customElement('calendar-target')
export class CalendarTargetForm extends DeskElement {
  static override styles = [elementStyles, formStyles, screenStyles, calendarStyles];

  @property({ attribute: false }) target!: CalendarTarget;
  /** Entries that are closed without a reason. */
  @property({ attribute: false }) closed = 0;

  protected override render() {
    const { channel, closedAreStays } = this.target;
    return html`<section class="card" aria-label="Whose calendar it is">
      <h2>Whose calendar it is</h2>
      <div class="fields">
        <label class="field"
          >Channel
          <select @change=${(event: Event) => this.change({ channel: valueOf(event) as Channel })}>
            ${CHANNELS.map((one) => html`<option value=${one} ?selected=${one === channel}>${CHANNEL_NAMES[one]}</option>`)}
          </select>
        </label>
        <room-or-type label="Of which room or type" .chosen=${this.target} @room-or-type=${this.aimed}></room-or-type>
      </div>
      ${
        this.closed > 0
          ? html`<label class="row"
              ><input
                type="checkbox"
                .checked=${closedAreStays}
                @change=${({ target }: Event) => this.change({ closedAreStays: (target as HTMLInputElement).checked })}
              />Closed nights are stays: ${plural(this.closed, 'entry', 'entries')}, and the channel does not say
              why</label
            >`
          : nothing
      }
    </section>`;
  }

  private aimed({ detail }: CustomEvent<RoomOrType>): void {
    const { channel, closedAreStays } = this.target;
    this.tell({ channel, closedAreStays, ...detail });
  }

  private change(changes: Partial<CalendarTarget>): void {
    this.tell({ ...this.target, ...changes });
  }

  private tell(detail: CalendarTarget): void {
    this.dispatchEvent(new CustomEvent('target-changed', { detail }));
  }
}

function valueOf({ target }: Event): string {
  return (target as HTMLSelectElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'calendar-target': CalendarTargetForm;
  }
  interface HTMLElementEventMap {
    'target-changed': CustomEvent<CalendarTarget>;
  }
}
