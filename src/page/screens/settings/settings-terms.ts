import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { HotelCard } from '#contract/hotel-card.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { formatHotelDay, parseHotelDay } from '#domain/kernel/hotel-day.ts';
import type { TermsId } from '#domain/kernel/identifiers.ts';
import type { BookingTerms, Fee } from '#domain/rates/booking-terms.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { termsWords } from '#page/wording/terms.ts';
import { settingsStyles } from './settings-styles.ts';

const FEES: readonly (readonly [string, string, Fee])[] = [
  ['nothing', 'Nothing', { kind: 'amount', value: 0 }],
  ['night', 'The first night', { kind: 'nights', value: 1 }],
  ['third', '30 % of the stay', { kind: 'share', value: 3000 }],
  ['half', 'Half the stay', { kind: 'share', value: 5000 }],
  ['all', 'The whole stay', { kind: 'share', value: 10_000 }],
];

/** What a guest owes who cancels late or does not come, and what is paid ahead. Bookings that were made keep theirs. */
@customElement('settings-terms')
export class SettingsTerms extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private receipt: Receipt | undefined;

  protected override render() {
    const { card } = this.names;
    if (!card) return nothing;
    return html`
      <section class="card">
        <h2>Booking terms</h2>
        ${card.terms.map((version) => this.renderVersion(version))}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${this.may('set-prices') ? this.renderForm(card) : nothing}
      </section>
    `;
  }

  private renderForm({ terms, businessDate }: HotelCard) {
    const known = new Map(terms.map((version) => [version.termsId, version]));
    return html`
      <details>
        <summary>Define booking terms</summary>
        <form @submit=${this.define}>
          <div class="fields">
            <label class="field"
              >Of
              <select name="terms">
                <option value="">New terms</option>
                ${[...known.values()].map(({ termsId, name }) => html`<option value=${termsId}>${name}</option>`)}
              </select></label
            >
            <label class="field">Name <input name="name" required value="Flexible" /></label>
            <label class="field"
              >For bookings from <input type="date" name="from" required .defaultValue=${formatHotelDay(businessDate)}
            /></label>
          </div>
          <div class="fields">
            <label class="field"
              >Free until … days before <input name="days" type="number" min="0" max="365" value="2" required
            /></label>
            ${feeChoice('late', 'Later', 'night')} ${feeChoice('noShow', 'Does not come', 'all')}
            ${feeChoice('deposit', 'Paid ahead', 'nothing')}
          </div>
          <div><button>Define</button></div>
        </form>
      </details>
    `;
  }

  private renderVersion(version: BookingTerms) {
    return html`
      <details>
        <summary><strong>${version.name}</strong> <span class="muted">from ${dayText(version.from)}</span></summary>
        <ul class="plain small">
          ${termsWords(version, this.names).map((words) => html`<li>${words}</li>`)}
        </ul>
      </details>
    `;
  }

  private async define(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const from = parseHotelDay(readField(form, 'from'));
    if (from === undefined) return;
    const deposit = feeOf(form, 'deposit');
    this.receipt = await this.hotel.dispatch({
      type: 'DefineBookingTerms',
      termsId: (readField(form, 'terms') as TermsId | '') || newId(),
      name: readField(form, 'name'),
      from,
      cancellation: [{ daysBefore: Number(readField(form, 'days')), fee: feeOf(form, 'late') }],
      noShow: feeOf(form, 'noShow'),
      ...(deposit.value > 0 ? { deposit: { fee: deposit } } : {}),
    });
    if (this.receipt.outcome === 'saved') this.say('Saved.');
  }
}

function feeChoice(name: string, label: string, usual: string) {
  return html`<label class="field"
    >${label}
    <select name=${name}>
      ${FEES.map(([value, words]) => html`<option value=${value} ?selected=${value === usual}>${words}</option>`)}
    </select></label
  >`;
}

function feeOf(form: HTMLFormElement, name: string): Fee {
  const chosen = readField(form, name);
  return FEES.find(([value]) => value === chosen)?.[2] ?? { kind: 'amount', value: 0 };
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-terms': SettingsTerms;
  }
}
