import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keepChoice, readChoice } from '#page/client/kept-choice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';

const CHOICES = ['2', '5', '10', '30', 'never'] as const;
const USUAL = '10';

/** After how long this device locks itself, once people have PINs. A choice of the device, not of the hotel. */
@customElement('lock-choice')
export class LockChoice extends LitElement {
  static override styles = [elementStyles, formStyles];

  @state() private chosen = readChoice('lock-after') ?? USUAL;

  protected override render() {
    return html`<label class="field"
      >Locks itself when nobody has touched it, once people have PINs
      <select @change=${this.choose}>
        ${CHOICES.map(
          (choice) =>
            html`<option value=${choice} ?selected=${choice === this.chosen}>
              ${choice === 'never' ? 'Never by itself' : `After ${choice} minutes`}
            </option>`,
        )}
      </select>
    </label>`;
  }

  private choose({ currentTarget }: Event): void {
    this.chosen = (currentTarget as HTMLSelectElement).value;
    keepChoice('lock-after', this.chosen);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lock-choice': LockChoice;
  }
}
