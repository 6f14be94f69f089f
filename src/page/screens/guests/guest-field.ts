import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EarlierDetail } from '#contract/guest-profile.ts';
import type { GuestField } from '#domain/guests/guest-details.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { fieldWords } from '#page/wording/guests.ts';

/** A field was given another value, by somebody who had seen these corrections when they began to type. */
export type FieldCorrected = {
  readonly field: GuestField;
  readonly value: string;
  readonly saw: readonly CorrectionId[];
};

const INPUT_TYPES: Readonly<Partial<Record<GuestField, string>>> = { phone: 'tel', email: 'email' };
const LONG: ReadonlySet<GuestField> = new Set(['note', 'wishes']);

/**
 * One field of a guest, which is corrected where it stands: Enter or leaving it saves, Esc leaves it as it was. What it said
 * before stays beside it. What a colleague changes meanwhile does not overwrite what is being typed.
 */
@customElement('guest-field')
export class GuestFieldElement extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      :host {
        display: grid;
        gap: 2px;
      }

      :host([wide]) {
        grid-column: 1 / -1;
      }

      .was {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-1);
        align-items: center;
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-bar);
        overflow-wrap: anywhere;
      }

      textarea {
        min-block-size: 72px;
        resize: vertical;
      }
    `,
  ];

  @property() field: GuestField = 'name';
  @property() value = '';
  /** For whoever may look and not correct. */
  @property({ type: Boolean }) readonly = false;
  @property({ attribute: false }) earlier: readonly EarlierDetail[] = [];
  @property({ attribute: false }) saw: readonly CorrectionId[] = [];
  @state() private typed: string | undefined;
  private sawAtFirst: readonly CorrectionId[] = [];

  protected override render() {
    const before = this.readonly ? undefined : this.earlier.findLast(({ stands, value }) => !stands && value !== '');
    return html`
      <label class="field"
        >${fieldWords[this.field]}
        ${
          LONG.has(this.field)
            ? html`<textarea
                ?readonly=${this.readonly}
                .value=${this.typed ?? this.value}
                @input=${this.typing}
                @change=${this.left}
                @keydown=${this.pressed}
              ></textarea>`
            : html`<input
                type=${INPUT_TYPES[this.field] ?? 'text'}
                autocomplete="off"
                ?readonly=${this.readonly}
                .value=${this.typed ?? this.value}
                @input=${this.typing}
                @change=${this.left}
                @keydown=${this.pressed}
              />`
        }
      </label>
      ${
        before
          ? html`<span class="was"
              ><span>Was “<bdi>${before.value}</bdi>”</span
              ><button
                class="quiet"
                aria-label=${`Put back ${fieldWords[this.field].toLowerCase()} “${before.value}”`}
                @click=${() => this.putBack(before)}
              >
                Put back
              </button></span
            >`
          : nothing
      }
    `;
  }

  private typing({ target }: Event): void {
    if (this.typed === undefined) this.sawAtFirst = this.saw;
    this.typed = (target as HTMLInputElement).value;
  }

  private left(): void {
    const value = this.typed?.trim();
    this.typed = undefined;
    if (value === undefined || value === this.value) return;
    const detail: FieldCorrected = { field: this.field, value, saw: this.sawAtFirst };
    this.dispatchEvent(new CustomEvent('field-corrected', { detail, bubbles: true, composed: true }));
  }

  private pressed(event: KeyboardEvent): void {
    const input = event.target as HTMLInputElement;
    if (event.key === 'Enter' && !LONG.has(this.field)) this.left();
    if (event.key !== 'Escape' || this.typed === undefined) return;
    event.stopPropagation();
    this.typed = undefined;
    input.value = this.value;
  }

  private putBack(before: EarlierDetail): void {
    this.dispatchEvent(new CustomEvent('field-put-back', { detail: before, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guest-field': GuestFieldElement;
  }
  interface HTMLElementEventMap {
    'field-corrected': CustomEvent<FieldCorrected>;
    'field-put-back': CustomEvent<EarlierDetail>;
  }
}
