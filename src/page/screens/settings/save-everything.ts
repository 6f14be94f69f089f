import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { EXPORT_TABLES, type ExportProgress } from '#contract/export.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { keepChoice, readChoice } from '#page/client/kept-choice.ts';
import { saveFile } from '#page/client/save-file.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { exportTableWords } from '#page/wording/export.ts';
import { momentWords } from '#page/wording/moments.ts';
import { settingsStyles } from './settings-styles.ts';
import { tableObjects } from './table-objects.ts';

type Reading = ExportProgress & { readonly what: string };

/** The whole hotel in one file, in the hands of a manager, and when that was done last on this device. */
@customElement('save-everything')
export class SaveEverything extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    screenStyles,
    settingsStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-2);
      }
    `,
  ];

  @state() private reading: Reading | undefined;
  @state() private lastSaved = Number(readChoice('saved-everything') ?? 0) as Instant;
  @state() private error: unknown;

  protected override render() {
    const { reading } = this;
    return html`
      <h3>A copy of everything</h3>
      <p class="hint">
        All tables of the hotel in one file, guests’ details included: keep it where only managers look. It is for
        people and other systems. What Keyrack itself is restored from is kept by whoever runs it.
      </p>
      <p class="row">
        <button ?disabled=${reading !== undefined} @click=${this.save}>Save everything</button>
        <span class="small muted" role="status">
          ${this.lastSaved === 0 ? 'Never saved on this device.' : `Saved last on this device: ${momentWords(this.lastSaved, Date.now())}.`}
        </span>
      </p>
      ${
        reading
          ? html`<progress
              max=${reading.total}
              .value=${reading.done}
              aria-label=${`Reading: ${reading.what}`}
            ></progress>`
          : nothing
      }
      ${this.error ? answerState({ value: undefined, error: this.error, isSlow: false, retry: () => void this.save() }) : nothing}
    `;
  }

  private async save(): Promise<void> {
    this.error = undefined;
    const { businessDate, card } = this.names;
    const day = businessDate === undefined ? 'today' : formatHotelDay(businessDate);
    try {
      const tables: Record<string, unknown> = {};
      for (const [index, table] of EXPORT_TABLES.entries()) {
        const what = exportTableWords[table];
        const told = ({ done, total }: ExportProgress): void => {
          this.reading = { what, done: index + done / Math.max(total, 1), total: EXPORT_TABLES.length };
        };
        told({ done: 0, total: 1 });
        tables[table] = tableObjects(await this.hotel.exportTable(table, told));
      }
      const now = Date.now() as Instant;
      const whole = { hotel: card?.name, savedAt: new Date(now).toISOString(), businessDate: day, tables };
      saveFile(`keyrack-everything-${day}.json`, JSON.stringify(whole, undefined, 1), 'application/json');
      keepChoice('saved-everything', String(now));
      this.lastSaved = now;
    } catch (error) {
      this.error = error;
    } finally {
      this.reading = undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'save-everything': SaveEverything;
  }
}
