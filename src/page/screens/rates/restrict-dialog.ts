import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { HotelCommand } from '#domain/hotel.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { RestrictionKind, SalesScope } from '#domain/rates/restriction.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';
import { restrictionWords } from '#page/wording/rates-words.ts';
import type { RateLine } from './rates-selection.ts';
import { chosenWeekdays, weekdayChoice } from './weekday-choice.ts';
import { weekdayStyles } from './weekday-styles.ts';

const KINDS: readonly RestrictionKind[] = [
  'closed',
  'closed-to-arrival',
  'closed-to-departure',
  'min-stay',
  'max-stay',
];

/** Holds the sale of the selected nights back, or lets it go again. `rates-done` with the commands. */
@customElement('restrict-dialog')
export class RestrictDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    weekdayStyles,
    css`
      form {
        display: grid;
        gap: var(--desk-space-4);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) lines: readonly RateLine[] = [];
  @property({ attribute: false }) nights: Interval | undefined = undefined;
  @state() private kind: RestrictionKind = 'closed';
  @query('form') private readonly form!: HTMLFormElement;

  protected override render() {
    const { nights } = this;
    if (!this.open || !nights) return nothing;
    const isLength = this.kind === 'min-stay' || this.kind === 'max-stay';
    return html`
      <desk-dialog heading="Restrict ${stayText(nights)}" ?open=${true} @desk-close=${this.close}>
        <form @submit=${(event: SubmitEvent) => this.done(event, 'RestrictSales')}>
          <div class="fields">
            <label class="field"
              >Restriction
              <select name="kind" autofocus @change=${this.kindChosen}>
                ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${labelOf(kind)}</option>`)}
              </select></label
            >
            <label class="field" ?hidden=${!isLength}
              >Nights <input name="nights" type="number" min="1" max="99" value="2"
            /></label>
          </div>
          <label class="field"
            >Of
            <select name="scope">
              ${this.scopes().map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
            </select></label
          >
          ${weekdayChoice()}
          <p class="hint">Bookings that were made stand.</p>
          <button type="submit" hidden></button>
        </form>
        <button slot="actions" @click=${(event: Event) => this.done(event, 'LiftRestriction')}>Lift it</button>
        <button slot="actions" class="first" @click=${() => this.form.requestSubmit()}>Restrict</button>
      </desk-dialog>
    `;
  }

  private scopes() {
    return [
      { value: 'line', label: this.lines.length === 1 ? 'This type in this plan' : 'These types in these plans' },
      { value: 'type', label: this.lines.length === 1 ? 'This type in every plan' : 'These types in every plan' },
      { value: 'house', label: 'Every type in every plan' },
    ];
  }

  private kindChosen({ target }: Event): void {
    this.kind = (target as HTMLSelectElement).value as RestrictionKind;
  }

  private done(event: Event, type: 'RestrictSales' | 'LiftRestriction'): void {
    event.preventDefault();
    const { form, nights, kind } = this;
    if (!nights) return;
    const isLength = kind === 'min-stay' || kind === 'max-stay';
    const about = { restriction: kind, nights, ...chosenWeekdays(form) };
    const length = type === 'RestrictSales' && isLength ? { stayNights: Number(readField(form, 'nights')) } : {};
    const commands = this.scopesChosen(readField(form, 'scope')).map((scope): HotelCommand =>
      type === 'RestrictSales' ? { type, ...scope, ...about, ...length } : { type, ...scope, ...about },
    );
    this.dispatchEvent(new CustomEvent('rates-done', { detail: commands }));
  }

  /** Each scope once, however many lines of it are selected. */
  private scopesChosen(choice: string): readonly SalesScope[] {
    if (choice === 'house') return [{}];
    if (choice === 'line') return this.lines.map(({ roomTypeId, ratePlanId }) => ({ roomTypeId, ratePlanId }));
    return [...new Set(this.lines.map(({ roomTypeId }) => roomTypeId))].map((roomTypeId) => ({ roomTypeId }));
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

function labelOf(kind: RestrictionKind): string {
  if (kind === 'min-stay') return 'Shortest stay';
  if (kind === 'max-stay') return 'Longest stay';
  const words = restrictionWords(kind);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'restrict-dialog': RestrictDialog;
  }
}
