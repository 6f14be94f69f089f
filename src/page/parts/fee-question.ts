import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { choiceStyles } from '#page/components/choice-styles.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { parseMoney } from '#page/wording/money.ts';

/** What the house asks for; undefined: what was agreed. */
export type FeeAsked = { readonly feeMinor: number } | undefined;

type Choice = 'agreed' | 'waived' | 'other';
const CHOICES: readonly Choice[] = ['agreed', 'waived', 'other'];

/** What the guest owes by the agreed terms, and whether the house asks for that, for nothing, or for another amount. */
@customElement('fee-question')
export class FeeQuestion extends DeskElement {
  static override styles = [elementStyles, formStyles, choiceStyles];

  @property({ attribute: false }) agreedMinor = 0;
  @state() private choice: Choice = 'agreed';
  @state() private otherMinor: number | undefined;

  get asked(): FeeAsked {
    if (this.choice === 'waived') return { feeMinor: 0 };
    return this.choice === 'other' && this.otherMinor !== undefined ? { feeMinor: this.otherMinor } : undefined;
  }

  /** Whether it is told what the house asks for; where it is not, the browser says what is missing. */
  reportValidity(): boolean {
    return this.renderRoot.querySelector<HTMLInputElement>('.field input')?.reportValidity() ?? true;
  }

  protected override render() {
    return html`
      <fieldset>
        <legend>Fee</legend>
        ${CHOICES.map(
          (choice) =>
            html`<label class="choice">
              <input
                type="radio"
                name="fee"
                .value=${choice}
                .checked=${choice === this.choice}
                @change=${this.chosen}
              />${this.wordsOf(choice)}
            </label>`,
        )}
      </fieldset>
      ${
        this.choice === 'other'
          ? html`<label class="field">Fee to charge <input inputmode="decimal" required @input=${this.typed} /></label>`
          : nothing
      }
    `;
  }

  private wordsOf(choice: Choice): string {
    if (choice === 'waived') return 'Ask for no fee';
    if (choice === 'other') return 'Another amount';
    return this.agreedMinor > 0
      ? `${this.names.money(this.agreedMinor)}, by the agreed terms`
      : 'None, by the agreed terms';
  }

  private chosen({ target }: Event): void {
    this.choice = (target as HTMLInputElement).value as Choice;
  }

  private typed({ target }: Event): void {
    const input = target as HTMLInputElement;
    this.otherMinor = parseMoney(input.value, this.names.currency);
    input.setCustomValidity(this.otherMinor === undefined ? 'Type an amount, such as 45.00.' : '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fee-question': FeeQuestion;
  }
}
