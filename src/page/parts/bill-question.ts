import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PaymentMethod } from '#domain/folios/folios-events.ts';
import type { LeftOpenBecause } from '#domain/stays/stays-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { choiceStyles } from '#page/components/choice-styles.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { leftOpenWords, methodWords } from '#page/wording/money-words.ts';

/** How a bill is settled that is not: paid now, or left open and why. */
export type BillSettled =
  | { readonly how: 'pay'; readonly method: PaymentMethod }
  | { readonly how: 'leave-open'; readonly because: LeftOpenBecause };

const METHODS = Object.keys(methodWords) as readonly PaymentMethod[];
const REASONS = Object.keys(leftOpenWords) as readonly LeftOpenBecause[];

/** What is open when a guest leaves, and what becomes of it. A credit cannot be paid: it stays open, or is given back first. */
@customElement('bill-question')
export class BillQuestion extends DeskElement {
  static override styles = [
    elementStyles,
    formStyles,
    choiceStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-3);
      }

      .amount {
        font-size: var(--desk-text-large);
        font-weight: 650;
        font-variant-numeric: tabular-nums;
      }

      p {
        margin: 0;
      }
    `,
  ];

  /** What is owed; below zero the hotel owes it. */
  @property({ attribute: false }) owedMinor = 0;
  @state() private chosen: BillSettled | undefined;

  get settled(): BillSettled {
    const usual: BillSettled =
      this.owedMinor > 0 ? { how: 'pay', method: 'card' } : { how: 'leave-open', because: 'pays-later' };
    return this.chosen ?? usual;
  }

  protected override render() {
    const { owedMinor } = this;
    return html`
      <p>
        <span class="amount">${this.names.money(Math.abs(owedMinor))}</span>
        ${owedMinor > 0 ? 'is still open.' : 'has been paid too much.'}
      </p>
      ${owedMinor > 0 ? this.renderMethods() : nothing}
      <fieldset>
        <legend>${owedMinor > 0 ? 'Or leave it open' : 'Give it back on the folio first, or leave it open'}</legend>
        ${REASONS.map((because) =>
          this.renderChoice({ how: 'leave-open', because }, because, leftOpenWords[because], false),
        )}
      </fieldset>
    `;
  }

  private renderMethods() {
    return html`<fieldset>
      <legend>Paid by</legend>
      ${METHODS.map((method) => this.renderChoice({ how: 'pay', method }, method, methodWords[method], method === 'card'))}
    </fieldset>`;
  }

  private renderChoice(choice: BillSettled, name: string, words: string, isUsual: boolean) {
    const { settled } = this;
    const value = settled.how === 'pay' ? settled.method : settled.because;
    return html`<label class="choice">
      <input
        type="radio"
        name="settled"
        ?autofocus=${isUsual}
        .checked=${settled.how === choice.how && value === name}
        @change=${() => this.choose(choice)}
      />${words}
    </label>`;
  }

  private choose(choice: BillSettled): void {
    this.chosen = choice;
    this.dispatchEvent(new CustomEvent('bill-settled', { detail: choice }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bill-question': BillQuestion;
  }
  interface HTMLElementEventMap {
    'bill-settled': CustomEvent<BillSettled>;
  }
}
