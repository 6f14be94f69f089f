import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { FolioKind } from '#domain/folios/folios-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { folioKindWords } from '#page/wording/money-words.ts';

const KINDS: readonly FolioKind[] = ['company', 'house', 'passer-by'];

/** Opens an account of a company, of the house itself, or of somebody who only passes by. */
@customElement('account-form')
export class AccountForm extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles];

  @state() private kind: FolioKind = 'company';
  @state() private receipt: Receipt | undefined;

  protected override render() {
    if (!this.may('handle-money')) return nothing;
    return html`
      <form class="fields" @submit=${this.save}>
        <label class="field"
          >Name of the account
          <input name="label" ?required=${this.kind !== 'passer-by'} maxlength="80" autocomplete="off"
        /></label>
        <label class="field"
          >Kind
          <select name="kind" @change=${this.kindChosen}>
            ${KINDS.map((kind) => html`<option value=${kind}>${folioKindWords[kind]}</option>`)}
          </select>
        </label>
        <div class="act"><button>Open account</button></div>
      </form>
      <p class="hint">The name stays in the books. Write a company or a purpose, not a guest’s name.</p>
      <refusal-note .receipt=${this.receipt}></refusal-note>
    `;
  }

  private kindChosen({ target }: Event): void {
    this.kind = (target as HTMLSelectElement).value as FolioKind;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const kind = readField(form, 'kind') as FolioKind;
    const label = readField(form, 'label');
    this.receipt = await this.hotel.dispatch({
      type: 'OpenFolio',
      folioId: newId(),
      kind,
      ...(label === '' ? {} : { label }),
    });
    if (this.receipt.outcome !== 'saved') return;
    form.reset();
    this.kind = 'company';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'account-form': AccountForm;
  }
}
