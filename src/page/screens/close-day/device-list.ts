import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DeviceSeen } from '#contract/sync-protocol.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { agoWords } from '#page/wording/moments.ts';

/** A device that was heard from later than this holds nothing that matters. */
const SILENT_AFTER_MS = 15 * 60_000;

/** Which devices the server has not heard from, and what they may hold of the day. */
@customElement('device-list')
export class DeviceList extends DeskElement {
  static override styles = [elementStyles, screenStyles];

  @property({ attribute: false }) day!: HotelDay;
  @state() private devices: readonly DeviceSeen[] | undefined;
  @state() private asked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.askAgain();
  }

  protected override render() {
    if (!this.asked) return nothing;
    if (!this.devices) {
      return html`<p class="muted">Which devices are silent can be seen as soon as this one has a connection.</p>`;
    }
    const now = Date.now();
    // What was removed, and what only shows, holds nothing of the day.
    const writing = this.devices.filter(({ revokedAt, scope }) => revokedAt === undefined && scope !== 'board');
    const silent = writing.filter(({ lastSeen }) => lastSeen === undefined || now - lastSeen > SILENT_AFTER_MS);
    if (silent.length === 0) return html`<p>All ${writing.length} devices have been heard from just now.</p>`;
    return html`
      <ul class="plain">
        ${silent.map(
          ({ name, lastSeen }) =>
            html`<li class="row between">
              <bdi>${name}</bdi>
              <span class="chip warn"
                >${lastSeen === undefined ? 'Never heard from' : `Not heard from since ${agoWords(lastSeen, now)}`}</span
              >
            </li>`,
        )}
      </ul>
      <p class="muted small">
        What they may hold of ${dayText(this.day)} is not lost: it is recorded on the next day, and the figures of
        ${dayText(this.day)} are restated, with a mark.
      </p>
    `;
  }

  private async askAgain(): Promise<void> {
    this.devices = await this.hotel.devices();
    this.asked = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'device-list': DeviceList;
  }
}
