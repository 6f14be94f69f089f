import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { plural } from '#page/wording/plural.ts';
import { licences } from './licences.ts';
import './settings-data.ts';
import './settings-charges.ts';
import './settings-day-turn.ts';
import './settings-devices.ts';
import './settings-owner.ts';
import './settings-rate-plans.ts';
import './settings-rooms.ts';
import './settings-staff.ts';
import './settings-taxes.ts';
import './settings-terms.ts';
import './settings-this-device.ts';

@customElement('settings-screen')
export class SettingsScreen extends DeskElement {
  static override styles = [
    elementStyles,
    screenStyles,
    css`
      .cards {
        columns: 2 400px;
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
    `,
  ];

  protected override render() {
    const { card } = this.names;
    const isForDesk = this.may('see-stays');
    return html`
      <div class="page">
        <h1>Settings</h1>
        <div class="cards">
          <section class="card">
            <h2>The hotel</h2>
            ${
              card
                ? html`<dl>
                      <dt>Name</dt>
                      <dd><bdi>${card.name}</bdi></dd>
                      <dt>Currency</dt>
                      <dd>${card.currency}</dd>
                      <dt>Time zone</dt>
                      <dd>${card.timeZone}</dd>
                      <dt>Rooms</dt>
                      <dd>${card.rooms.length} in ${plural(card.roomTypes.length, 'type')}</dd>
                    </dl>
                    ${this.may('run-the-house') ? nothing : html`<p class="muted small">Managers change what is written here.</p>`}`
                : nothing
            }
          </section>
          <settings-this-device></settings-this-device>
          ${isForDesk ? html`<settings-devices></settings-devices>` : nothing}
          <settings-staff></settings-staff>
          ${isForDesk ? this.renderForDesk() : nothing}
          <section class="card">
            <h2>About</h2>
            <p>Keyrack ${__APP_VERSION__}. Free software under the MIT licence.</p>
            <details>
              <summary>Made with</summary>
              <ul class="plain small">
                ${licences.map(({ name, licence }) => html`<li>${name} <span class="muted">(${licence})</span></li>`)}
              </ul>
            </details>
          </section>
        </div>
      </div>
    `;
  }

  /** Whoever works with rooms alone has nothing to choose here. */
  private renderForDesk() {
    const mayGive = this.may('manage-people');
    return html`
      ${mayGive ? html`<settings-owner></settings-owner>` : nothing}
      <settings-rooms></settings-rooms>
      <settings-day-turn></settings-day-turn>
      <settings-rate-plans></settings-rate-plans>
      <settings-terms></settings-terms>
      <settings-charges></settings-charges>
      <settings-taxes></settings-taxes>
      <settings-data></settings-data>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-screen': SettingsScreen;
  }
}
