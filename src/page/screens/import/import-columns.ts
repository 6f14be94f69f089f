import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  IMPORT_FIELDS,
  type ColumnMapping,
  type DateOrder,
  type ImportField,
  type ImportFile,
  type ImportPlan,
} from '#contract/import.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { importFieldWords } from '#page/wording/import.ts';
import { importStyles } from './import-styles.ts';

/** What a person settles about a file, as far as it is settled. */
export type PlanDraft = Omit<ImportPlan, 'dateOrder' | 'importId'> & { readonly dateOrder: DateOrder | undefined };

/** What the columns of the file mean. Says `plan-changed` with the draft of the plan. */
@customElement('import-columns')
export class ImportColumns extends DeskElement {
  static override styles = [elementStyles, formStyles, screenStyles, importStyles];

  @property({ attribute: false }) file!: ImportFile;
  @property({ attribute: false }) draft!: PlanDraft;

  protected override render() {
    const { file, draft } = this;
    return html`
      <section class="card" aria-label="What the columns mean">
        <h2>What the columns mean</h2>
        <div class="fields">${IMPORT_FIELDS.map((field) => this.renderField(field))}</div>
        ${draft.mapping.roomType === undefined ? this.renderDefaultType() : nothing} ${this.renderDateOrder()}
        <div class="scroll" tabindex="0" role="group" aria-label="The first rows of the file">
          <table>
            <thead>
              <tr>
                ${file.columns.map((column) => html`<th scope="col">${column}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${file.sample.slice(0, 5).map(
                (row) =>
                  html`<tr>
                    ${row.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>
    `;
  }

  private renderField(field: ImportField) {
    const chosen = this.draft.mapping[field];
    return html`<label class="field"
      >${importFieldWords[field]}
      <select @change=${(event: Event) => this.mapped(field, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${chosen === undefined}>–</option>
        ${this.file.columns.map(
          (column, index) => html`<option value=${index} ?selected=${chosen === index}>${column}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderDefaultType() {
    return html`<label class="field"
      >Room type of every row
      <select @change=${this.typeChosen}>
        <option value="" ?selected=${!this.draft.roomTypeId}>By the room number</option>
        ${this.names.card?.roomTypes.map(
          ({ roomTypeId, name }) =>
            html`<option value=${roomTypeId} ?selected=${roomTypeId === this.draft.roomTypeId}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  /** Asked only where the file does not tell. */
  private renderDateOrder() {
    if (this.file.dateOrder) return nothing;
    const { dateOrder } = this.draft;
    return html`<fieldset>
      <legend>Which day is 03/04?</legend>
      <div class="row">
        ${(['day-first', 'month-first'] as const).map(
          (order) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="order"
                .checked=${order === dateOrder}
                @change=${() => this.change({ dateOrder: order })}
              />${order === 'day-first' ? '3 April' : '4 March'}</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  private mapped(field: ImportField, value: string): void {
    const { [field]: _, ...others } = this.draft.mapping;
    const mapping: ColumnMapping = value === '' ? others : { ...others, [field]: Number(value) };
    this.change({ mapping });
  }

  private typeChosen({ target }: Event): void {
    const { roomTypeId: _, ...others } = this.draft;
    const { value } = target as HTMLSelectElement;
    this.tell(value === '' ? others : { ...others, roomTypeId: value as RoomTypeId });
  }

  private change(changes: Partial<PlanDraft>): void {
    this.tell({ ...this.draft, ...changes });
  }

  private tell(detail: PlanDraft): void {
    this.dispatchEvent(new CustomEvent('plan-changed', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-columns': ImportColumns;
  }
  interface HTMLElementEventMap {
    'plan-changed': CustomEvent<PlanDraft>;
  }
}
