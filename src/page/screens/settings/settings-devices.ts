import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeviceSeen } from '#contract/sync-protocol.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { wrongClockWords } from '#page/wording/sync.ts';
import { scopeWords } from '#page/wording/device-scopes.ts';
import { plural } from '#page/wording/plural.ts';
import { agoWords, momentWords } from '#page/wording/moments.ts';
import './join-code-card.ts';
import './remove-device-dialog.ts';

/** The devices of the hotel: what each is for, when it was last heard of, and how it is removed. */
@customElement('settings-devices')
export class SettingsDevices extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-4);
      }

      li {
        display: flex;
        gap: var(--desk-space-3);
        align-items: center;
        padding-block: var(--desk-space-2);
        border-block-start: 1px solid var(--desk-color-line);
      }

      li > span {
        flex: 1;
      }

      li.removed {
        color: var(--desk-color-text-muted);
      }
    `,
  ];

  @state() private devices: readonly DeviceSeen[] | undefined;
  @state() private removing: DeviceSeen | undefined;
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());
  private readonly people = new LiveStream(this, () => this.hotel.people.watch());

  override connectedCallback(): void {
    super.connectedCallback();
    void this.hotel.devices().then((devices) => (this.devices = devices));
  }

  protected override render() {
    const { devices, removing } = this;
    const own = this.people.value?.withPin.some((staffId) => staffId === this.hotel.actor) ?? false;
    return html`
      <join-code-card></join-code-card>
      <section class="card">
        <h2>Devices</h2>
        ${
          devices
            ? html`<ul class="plain">
                ${repeat(
                  devices,
                  ({ deviceId }) => deviceId,
                  (device) => this.renderDevice(device),
                )}
              </ul>`
            : html`<p class="muted">Shown when there is a connection.</p>`
        }
      </section>
      <remove-device-dialog
        .device=${removing}
        .askOwn=${own}
        @remove-device-closed=${this.closed}
        @remove-device-done=${this.removed}
      ></remove-device-dialog>
    `;
  }

  private closed(): void {
    this.removing = undefined;
  }

  private removed({ detail }: CustomEvent<readonly DeviceSeen[]>): void {
    this.devices = detail;
  }

  private renderDevice(device: DeviceSeen) {
    const { name, scope, lastSeen, appVersion, clockOffsetMs, revokedAt, unsent, deviceId } = device;
    const isThis = deviceId === this.sync.value?.deviceId;
    const now = Date.now();
    const heard = lastSeen ? `last heard of ${agoWords(lastSeen, now)}` : 'not heard of yet';
    const told = revokedAt === undefined ? heard : `removed ${momentWords(revokedAt, now)}`;
    const clock = wrongClockWords(clockOffsetMs ?? 0);
    const facts = [scopeWords[scope].name, told, ...(appVersion ? [appVersion] : [])];
    const mayRemove = revokedAt === undefined && !isThis && this.may('manage-people');
    return html`
      <li class=${revokedAt === undefined ? '' : 'removed'}>
        <span
          ><bdi>${name}</bdi>${isThis ? ' (this device)' : nothing}<br /><span class="muted small"
            >${facts.join(' · ')}</span
          >${clock ? html`<br /><span class="small">Its clock is ${clock}.</span>` : nothing}${
            unsent
              ? html`<br /><span class="small"
                    >${plural(unsent.count, 'change')} not sent, as it told ${agoWords(unsent.at, now)}.</span
                  >`
              : nothing
          }</span
        >
        ${mayRemove ? html`<button aria-label="Remove ${name}" @click=${() => (this.removing = device)}>Remove</button>` : nothing}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-devices': SettingsDevices;
  }
}
