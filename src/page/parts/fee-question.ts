import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
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
  static override styles = [
    elementStyles,
    formStyles,
    css`
      .choice {
        display: flex;
        gap: var(--desk-space-3);
        align-items: center;
        min-block-size: 36px;
      }

      @media (pointer: coarse) {
        .choice {
          min-block-size: var(--desk-touch);
        }
      }
    `,
  ];

  @property({ attribute: false }) agreedMinor = 0;
  @state() private choice: Choice = 'agreed';
  @state() private otherMinor: number | undefined;

  get asked(): FeeAsked {
    if (this.choice === 'waived') return { feeMinor: 0 };
    return this.choice === 'other' && this.otherMinor !== undefined ? { feeMinor: this.otherMinor } : undefined;
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
    this.otherMinor = parseMoney((target as HTMLInputElement).value, this.names.currency);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fee-question': FeeQuestion;
  }
}
