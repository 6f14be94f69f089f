import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { DeviceSeen } from '#contract/sync-protocol.ts';
import type { QueuedCommand, Settled, SyncStatus } from '#contract/sync-status.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { hereWith } from '#page/client/go.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import '#page/components/desk-icon.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { agoWords, momentWords } from '#page/wording/moments.ts';
import { plural } from '#page/wording/plural.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { connectionWords, settledWords, skewWords, storageWords } from '#page/wording/sync.ts';
import './outbox-rescue.ts';
import './recovery-notice.ts';

/** Where everything is: on this device, on its way, with everybody. In words, with names and times. */
@customElement('sync-screen')
export class SyncScreen extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    css`
      /* Heard where something is said; takes no room where nothing is. */
      .said:empty {
        margin-block-start: calc(-1 * var(--desk-space-4));
      }

      .cards {
        columns: 2 380px;
        column-gap: var(--desk-space-4);
      }

      .cards > * {
        break-inside: avoid;
        margin-block-end: var(--desk-space-4);
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 5px var(--desk-space-4);
        margin: 0;
      }

      dt {
        color: var(--desk-color-text-muted);
      }

      dd {
        margin: 0;
      }

      li {
        display: grid;
        gap: 1px;
        padding-block: var(--desk-space-2);
        border-block-start: 1px solid var(--desk-color-line);
      }

      .risk {
        color: var(--desk-color-warn);
        font-weight: 550;
      }
    `,
  ];

  @state() private devices: readonly DeviceSeen[] | undefined;
  @state() private said = '';
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());

  override connectedCallback(): void {
    super.connectedCallback();
    void this.hotel.devices().then((devices) => (this.devices = devices));
  }

  protected override render() {
    const sync = this.sync.value;
    return html`
      <div class="page">
        <header class="heading">
          <h1>Sync</h1>
          <span class="muted">${sync ? connectionWords(sync, Date.now()) : nothing}</span>
          <button class="push" @click=${this.syncNow}><desk-icon name="sync"></desk-icon>Sync now</button>
        </header>
        <div role="status" class="muted small said">${this.said}</div>
        ${sync ? this.renderStatus(sync) : nothing}
      </div>
    `;
  }

  private renderStatus(sync: SyncStatus) {
    return html`
      ${sync.recovery ? html`<recovery-notice .recovery=${sync.recovery}></recovery-notice>` : nothing}
      <div class="cards">
        <section class="card">
          <h2>Waiting to send (${sync.queue.length})</h2>
          ${sync.queue.length === 0 ? html`<p class="muted">Everything that was done here is with everybody.</p>` : nothing}
          <ul class="plain">
            ${sync.queue.map((queued) => this.renderQueued(queued))}
          </ul>
        </section>
        ${this.renderThisDevice(sync)}
        <section class="card">
          <h2>Lately sent from here</h2>
          ${sync.settled.length === 0 ? html`<p class="muted">Nothing since the app was opened.</p>` : nothing}
          <ul class="plain">
            ${sync.settled.map((settled) => this.renderSettled(settled))}
          </ul>
        </section>
        ${this.renderDevices(sync)}
        <outbox-rescue .waiting=${sync.queue.length}></outbox-rescue>
      </div>
    `;
  }

  private renderQueued({ command, reservationId, at, actor, state: where, atRisk }: QueuedCommand) {
    return html`
      <li>
        <span
          ><strong>${labelOf(command)}</strong
          >${reservationId ? html` · <a href=${hereWith({ open: reservationId })}>${this.names.guestOf(reservationId)}</a>` : nothing}</span
        >
        <span class="muted small"
          >${this.names.staffName(actor)} · ${momentWords(at, Date.now())} ·
          ${where === 'sending' ? 'Sending' : 'Saved on this device'}</span
        >
        ${atRisk ? html`<span class="risk small">A colleague was there first: ${refusalWords(atRisk, this.names)} It is kept and sent all the same; you may be asked to decide.</span>` : nothing}
      </li>
    `;
  }

  private renderSettled({ command, reservationId, at, outcome }: Settled) {
    return html`
      <li>
        <span
          >${labelOf(command)}${reservationId ? html` · <a href=${hereWith({ open: reservationId })}>${this.names.guestOf(reservationId)}</a>` : nothing}</span
        >
        <span class="muted small">${momentWords(at, Date.now())} · ${settledWords[outcome]}</span>
      </li>
    `;
  }

  private renderThisDevice(sync: SyncStatus) {
    const { deviceName, position, serverHead, storage, clockSkewMs, syncsHere } = sync;
    return html`
      <section class="card">
        <h2>This device</h2>
        <dl>
          <dt>Name</dt>
          <dd>${deviceName}</dd>
          <dt>Has</dt>
          <dd>${plural(position, 'change')}${serverHead === undefined ? nothing : ` of ${serverHead}`}</dd>
          <dt>Sends from</dt>
          <dd>${syncsHere ? 'this window' : 'another window of this browser'}</dd>
          <dt>Storage</dt>
          <dd>${storageWords(storage)}</dd>
          <dt>Clock</dt>
          <dd>${skewWords(clockSkewMs)}</dd>
          <dt>App</dt>
          <dd>${__APP_VERSION__}</dd>
        </dl>
        <div class="row">
          ${storage.persisted === true ? nothing : html`<button @click=${this.persist}>Ask the browser to keep it</button>`}
          <button @click=${() => this.copy(sync)}><desk-icon name="copy"></desk-icon>Copy diagnostics</button>
        </div>
      </section>
    `;
  }

  private renderDevices({ deviceId }: SyncStatus) {
    return html`
      <section class="card">
        <h2>Other devices</h2>
        ${
          this.devices
            ? html`<ul class="plain">
                ${this.devices
                  .filter((device) => device.deviceId !== deviceId)
                  .map(
                    ({ name, lastSeen }) =>
                      html`<li>
                        <span>${name}</span>
                        <span class="muted small"
                          >${lastSeen ? `last seen ${agoWords(lastSeen, Date.now())}` : 'not seen yet'}</span
                        >
                      </li>`,
                  )}
              </ul>`
            : html`<p class="muted">Shown when there is a connection.</p>`
        }
      </section>
    `;
  }

  private async syncNow(): Promise<void> {
    this.said = 'Trying…';
    await this.hotel.syncNow();
    this.devices = (await this.hotel.devices()) ?? this.devices;
    const sync = this.sync.value;
    this.said = sync ? connectionWords(sync, Date.now()) : '';
  }

  private async persist(): Promise<void> {
    const isKept = await this.hotel.persistStorage();
    this.said = isKept
      ? 'The browser will keep it.'
      : 'The browser did not promise it. Installing the app usually helps.';
  }

  /** Facts about the exchange, no names and no guests: safe to paste into a message to whoever helps. */
  private async copy(sync: SyncStatus): Promise<void> {
    const { settled: _, queue, ...facts } = sync;
    const text = JSON.stringify(
      { ...facts, queue: queue.length, app: __APP_VERSION__, browser: navigator.userAgent },
      undefined,
      2,
    );
    await navigator.clipboard.writeText(text).then(
      () => (this.said = 'Copied. It holds no guest’s name.'),
      () => (this.said = 'The browser did not allow copying.'),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sync-screen': SyncScreen;
  }
}
