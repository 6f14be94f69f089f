import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ChargeGroup } from '#domain/folios/split-folio.ts';
import type { FolioId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { folioTitle } from '#page/wording/folio-words.ts';

const GROUP_WORDS: Readonly<Record<ChargeGroup, string>> = {
  nights: 'The nights and their city tax',
  extras: 'Everything else that was charged',
};
const GROUPS = ['nights', 'extras'] as const;

/** Divides a bill between two payers: the nights to the company, the extras to the guest. */
@customElement('split-dialog')
export class SplitDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles];

  @property({ attribute: false }) folioId: FolioId | undefined = undefined;
  @state() private receipt: Receipt | undefined;
  private readonly folios = new LiveQuery(
    this,
    () => this.hotel,
    'OpenBalances',
    () => (this.folioId ? {} : undefined),
  );

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('folioId')) this.receipt = undefined;
  }

  protected override render() {
    const { folioId } = this;
    if (!folioId) return nothing;
    const others = (this.folios.value ?? []).filter((other) => other.folioId !== folioId);
    return html`
      <desk-dialog heading=${labelOf('SplitFolio')} ?open=${true} @desk-close=${this.close}>
        ${
          others.length === 0
            ? html`<p>There is no other folio to move charges to. <a href="/cashier">Open an account</a> first.</p>`
            : html`<form id="split" class="card" @submit=${(event: SubmitEvent) => this.save(event, folioId)}>
                <label class="field"
                  >Move
                  <select name="moves" autofocus>
                    ${GROUPS.map((group) => html`<option value=${group}>${GROUP_WORDS[group]}</option>`)}
                  </select>
                </label>
                <label class="field"
                  >To
                  <select name="to">
                    ${others.map((other) => html`<option value=${other.folioId}>${folioTitle(other)}</option>`)}
                  </select>
                </label>
                <p class="hint">Lines that were corrected or are on an invoice stay where they are.</p>
              </form>`
        }
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <button slot="actions" @click=${this.close}>Not now</button>
        ${others.length > 0 ? html`<button slot="actions" class="first" type="submit" form="split">${labelOf('SplitFolio')}</button>` : nothing}
      </desk-dialog>
    `;
  }

  private async save(event: SubmitEvent, folioId: FolioId): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const toFolioId = readField(form, 'to') as FolioId;
    const moves = readField(form, 'moves') as ChargeGroup;
    this.receipt = await this.hotel.dispatch({ type: 'SplitFolio', folioId, toFolioId, moves });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'split-dialog': SplitDialog;
  }
}
