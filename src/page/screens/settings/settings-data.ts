import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { EXPORT_TABLES, type ExportProgress, type ExportTable } from '#contract/export.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import { toCsv } from '#page/client/csv.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { saveFile } from '#page/client/save-file.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { exportTableWords } from '#page/wording/export.ts';
import { plural } from '#page/wording/plural.ts';
import './save-everything.ts';
import { settingsStyles } from './settings-styles.ts';
import { tableObjects } from './table-objects.ts';

/** What comes into the hotel from elsewhere, and what can be taken out of it. */
@customElement('settings-data')
export class SettingsData extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private progress: ExportProgress | undefined;
  @state() private said = '';

  protected override render() {
    return html`
      <section class="card">
        <h2>Data</h2>
        ${
          this.may('sell-rooms')
            ? html`<p><a href="/import">Take bookings over</a> from another system, as a CSV file.</p>
                <p>
                  Follow the <a href="/settings/calendars">calendars of channels</a>, such as Airbnb and Booking.com.
                </p>`
            : nothing
        }
        ${
          this.may('run-the-house')
            ? html`<p>
                <a href="/settings/connections">Connections</a>: keys of other services, webhooks, and calendars for
                channels.
              </p>`
            : nothing
        }
        ${this.may('take-data-out') ? this.renderTables() : nothing}
      </section>
    `;
  }

  private renderTables() {
    const { progress } = this;
    return html`
      <form @submit=${this.save}>
        <div class="fields">
          <label class="field"
            >Save a table
            <select name="table">
              ${EXPORT_TABLES.map((table) => html`<option value=${table}>${exportTableWords[table]}</option>`)}
            </select>
          </label>
          <label class="field"
            >As
            <select name="form">
              <option value="csv">CSV, for a spreadsheet</option>
              <option value="json">JSON, for a program</option>
            </select>
          </label>
        </div>
        <div><button ?disabled=${progress !== undefined}>Save</button></div>
        ${progress ? html`<progress max=${progress.total} .value=${progress.done} aria-label="Reading"></progress>` : nothing}
      </form>
      <p class="hint">As this device knows it, what waits to be sent included. Guests’ names stand in the first two.</p>
      <p role="status" class="small">${this.said}</p>
      <save-everything></save-everything>
    `;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const table = readField(form, 'table') as ExportTable;
    this.progress = { done: 0, total: 1 };
    try {
      const { columns, rows } = await this.hotel.exportTable(table, (progress) => (this.progress = progress));
      const name = `${table}-${this.names.businessDate ? formatHotelDay(this.names.businessDate) : 'today'}`;
      if (readField(form, 'form') === 'csv') saveFile(`${name}.csv`, toCsv([columns, ...rows]), 'text/csv');
      else saveFile(`${name}.json`, JSON.stringify(tableObjects({ columns, rows }), undefined, 1), 'application/json');
      this.said = `${exportTableWords[table]}: ${plural(rows.length, 'row')} saved.`;
    } finally {
      this.progress = undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-data': SettingsData;
  }
}
