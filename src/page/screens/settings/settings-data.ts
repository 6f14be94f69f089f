import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { settingsStyles } from './settings-styles.ts';

/** What comes into the hotel from elsewhere, and what can be taken out of it. */
@customElement('settings-data')
export class SettingsData extends DeskElement {
  static override styles = [elementStyles, screenStyles, settingsStyles];

  protected override render() {
    return html`
      <section class="card">
        <h2>Data</h2>
        <p><a href="/import">Take bookings over</a> from another system, as a CSV file.</p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-data': SettingsData;
  }
}
