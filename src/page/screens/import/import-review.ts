import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ImportPreview, QuarantinedRow, ReadyRow } from '#contract/import.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';
import { rowFlawWords } from '#page/wording/import.ts';
import { plural } from '#page/wording/plural.ts';
import { importStyles } from './import-styles.ts';

const SHOWN = 100;

/** The rows as they would be taken over, and those that would be left outside with the reason. */
@customElement('import-review')
export class ImportReview extends DeskElement {
  static override styles = [elementStyles, screenStyles, importStyles];

  @property({ attribute: false }) preview!: ImportPreview;

  protected override render() {
    const { ready, here, quarantined, sample } = this.preview;
    return html`
      <section class="card" aria-label="What would be taken over">
        <h2>${plural(ready, 'booking')} would be taken over</h2>
        ${here > 0 ? html`<p class="muted">${plural(here, 'booking')} of this file stand here already and stay as they are.</p>` : nothing}
        ${sample.length > 0 ? this.renderReady(sample) : nothing}
      </section>
      ${quarantined.length > 0 ? this.renderQuarantine(quarantined) : nothing}
    `;
  }

  private renderReady(rows: readonly ReadyRow[]) {
    return html`<div class="scroll" tabindex="0" role="group" aria-label="Bookings that would be taken over">
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Guest</th>
            <th scope="col">Stay</th>
            <th scope="col">Type</th>
            <th scope="col">Room</th>
            <th scope="col">Guests</th>
            <th scope="col">Price</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.renderRow(row))}
        </tbody>
      </table>
    </div>`;
  }

  private renderRow({ line, guest, stay, roomTypeId, roomNumber, party, totalMinor, isHere }: ReadyRow) {
    return html`<tr>
      <td>${line}</td>
      <td><bdi>${guest}</bdi>${isHere ? html` <span class="chip">here already</span>` : nothing}</td>
      <td>${stayText(stay)}</td>
      <td>${this.names.typeName(roomTypeId)}</td>
      <td>${roomNumber ?? '–'}</td>
      <td class="number">${party.adults + party.children + party.infants}</td>
      <td class="number">${totalMinor === undefined ? 'today’s price' : this.names.money(totalMinor)}</td>
    </tr>`;
  }

  private renderQuarantine(rows: readonly QuarantinedRow[]) {
    return html`<section class="card" aria-label="Rows left outside">
      <h2>${plural(rows.length, 'row')} would be left outside</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="Rows and reasons">
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Why</th>
              <th scope="col">Row</th>
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, SHOWN).map(
              ({ line, flaw, row }) =>
                html`<tr>
                  <td>${line}</td>
                  <td class="reason">${rowFlawWords(flaw, this.names)}</td>
                  <td><bdi>${row.filter(Boolean).join(' · ')}</bdi></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${rows.length > SHOWN ? html`<p class="muted">The first ${SHOWN} of ${rows.length}; the list that you can save has all of them.</p>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-review': ImportReview;
  }
}
