import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HotelCommand } from '#domain/hotel.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { keepChoice } from '#page/client/kept-choice.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { plural } from '#page/wording/plural.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { deviceName } from './device-name.ts';
import { enrolWords } from './enrol-words.ts';
import { firstRunStyles } from './first-run-styles.ts';
import {
  emptyHotelDraft,
  repeatedNumber,
  roomNumbersOf,
  setUpCommands,
  type HotelDraft,
  type TypeDraft,
} from './hotel-draft.ts';

const stepNames = ['The hotel', 'Room types', 'Rooms', 'You'] as const;

/** Four short steps; nothing is sent before the last one. */
@customElement('set-up-hotel')
export class SetUpHotel extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    firstRunStyles,
    css`
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-4);
        margin: 0;
        padding: 0;
        list-style: none;
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-bar);
      }

      li[aria-current] {
        color: var(--desk-color-brand);
        font-weight: 650;
      }

      .type {
        display: grid;
        grid-template-columns: 2fr 1fr 1fr 1fr;
        gap: var(--desk-space-2);
      }

      :host([enrolled]) form {
        margin: 10vh auto;
      }

      @media (max-width: 479px) {
        .type {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  /** This browser is a device of the new hotel already; only its facts are missing. */
  @property({ type: Boolean, reflect: true }) enrolled = false;
  @state() private step = 0;
  @state() private draft: HotelDraft = emptyHotelDraft();
  @state() private problem: string | undefined;
  @state() private isWorking = false;
  private readonly manager = newId<StaffId>();
  private commands: readonly HotelCommand[] | undefined;

  protected override render() {
    return html`
      <form class="panel" @submit=${this.next}>
        <ol aria-label="Steps">
          ${stepNames.map((name, index) => html`<li aria-current=${index === this.step ? 'step' : nothing}>${index + 1}. ${name}</li>`)}
        </ol>
        <h1>${['Your hotel', 'What rooms do you sell?', 'Which rooms are there?', 'Who are you?'][this.step]}</h1>
        ${this.problem ? html`<desk-notice tone="bad" role="alert">${this.problem}</desk-notice>` : nothing}
        ${[this.renderHotel, this.renderTypes, this.renderRooms, this.renderPerson][this.step]?.call(this)}
        <div class="steps">
          <button type="button" @click=${this.back} ?disabled=${this.enrolled && this.step === 0}>Back</button>
          <button class="first" ?disabled=${this.isWorking}>${this.renderNextLabel()}</button>
        </div>
      </form>
    `;
  }

  private renderNextLabel() {
    if (this.isWorking) return 'Setting up…';
    return this.step < 3 ? 'Next' : 'Open the desk';
  }

  private renderHotel() {
    const { name, currency, timeZone } = this.draft;
    return html`
      <label class="field"
        >Name <input required autofocus .value=${name} @input=${this.typed('name')} placeholder="Hotel Astoria"
      /></label>
      <div class="fields">
        <label class="field"
          >Currency
          <input required pattern="[A-Za-z]{3}" list="currencies" .value=${currency} @input=${this.typed('currency')} />
          <datalist id="currencies">
            ${['EUR', 'GBP', 'USD', 'CHF', 'PLN', 'CZK', 'SEK', 'TRY'].map((code) => html`<option value=${code}></option>`)}
          </datalist>
        </label>
        <label class="field"
          >Time zone
          <select @change=${this.typed('timeZone')}>
            ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option ?selected=${zone === timeZone}>${zone}</option>`)}
          </select>
        </label>
      </div>
      <p class="hint">The hotel’s day begins and ends in this time zone, wherever a device is.</p>
    `;
  }

  private renderTypes() {
    return html`
      ${this.draft.types.map(
        (type, index) =>
          html`<fieldset class="type" aria-label=${`Room type ${index + 1}`}>
            <label class="field"
              >Name <input required .value=${type.name} @input=${this.typedOfType(index, 'name')}
            /></label>
            <label class="field"
              >Short <input required maxlength="5" .value=${type.code} @input=${this.typedOfType(index, 'code')}
            /></label>
            <label class="field"
              >Sleeps
              <input
                type="number"
                required
                min="1"
                max="20"
                .value=${String(type.sleeps)}
                @input=${this.typedOfType(index, 'sleeps')}
            /></label>
            <label class="field"
              >Price a night
              <input
                required
                inputmode="decimal"
                pattern="\\d+([.,]\\d+)?"
                .value=${type.price}
                @input=${this.typedOfType(index, 'price')}
            /></label>
          </fieldset>`,
      )}
      <div><button type="button" @click=${this.addType}>Add another type</button></div>
    `;
  }

  private renderRooms() {
    const numbers = roomNumbersOf(this.draft);
    return html`
      <p class="hint">
        Ranges and single numbers, like <strong>101–112, 201–212, 3A</strong>. More can be added later.
      </p>
      ${this.draft.types.map(
        (type, index) =>
          html`<label class="field"
            ><span>${type.name}: ${numbers[index] ? plural(numbers[index].length, 'room') : 'not understood'}</span>
            <input .value=${type.pattern} @input=${this.typedOfType(index, 'pattern')} placeholder="101–112" />
          </label>`,
      )}
    `;
  }

  private renderPerson() {
    return html`
      <label class="field"
        >Your name <input required autofocus .value=${this.draft.person} @input=${this.typed('person')}
      /></label>
      <p class="hint">Your name stands beside what you do. Colleagues and more devices are added under Settings.</p>
    `;
  }

  private typed(field: 'name' | 'currency' | 'timeZone' | 'person') {
    return ({ target }: Event) => {
      const { value } = target as HTMLInputElement;
      this.draft = { ...this.draft, [field]: field === 'currency' ? value.toUpperCase() : value };
    };
  }

  private typedOfType(index: number, field: keyof TypeDraft) {
    return ({ target }: Event) => {
      const { value } = target as HTMLInputElement;
      const changed = { [field]: field === 'sleeps' ? Number(value) : value };
      const types = this.draft.types.map((type, at) => (at === index ? { ...type, ...changed } : type));
      this.draft = { ...this.draft, types };
    };
  }

  private addType(): void {
    this.draft = {
      ...this.draft,
      types: [...this.draft.types, { name: '', code: '', sleeps: 2, price: '', pattern: '' }],
    };
  }

  private back(): void {
    this.problem = undefined;
    if (this.step > 0) this.step -= 1;
    else this.dispatchEvent(new CustomEvent('set-up-left'));
  }

  private next(event: SubmitEvent): void {
    event.preventDefault();
    this.problem = this.step === 2 ? this.roomsProblem() : undefined;
    if (this.problem) return;
    if (this.step < 3) this.step += 1;
    else void this.finish();
  }

  private roomsProblem(): string | undefined {
    const unclear = this.draft.types.find((_, index) => roomNumbersOf(this.draft)[index] === undefined);
    if (unclear) return `The rooms of ${unclear.name} are not understood. Write them like 101–112, 201–212.`;
    const repeated = repeatedNumber(this.draft);
    return repeated && `Room ${repeated} stands in two types. Every room number exists once.`;
  }

  private async finish(): Promise<void> {
    this.isWorking = true;
    this.problem = await this.setUp();
    this.isWorking = false;
    if (!this.problem) this.dispatchEvent(new CustomEvent('first-run-entered', { bubbles: true, composed: true }));
  }

  /** What went wrong, in words; undefined when the hotel stands. Doing it again repeats nothing that was done. */
  private async setUp(): Promise<string | undefined> {
    const enrolled = this.enrolled || (await this.hotel.enrol({ kind: 'new-hotel' }, deviceName()));
    if (enrolled !== true && !enrolled.ok) return enrolWords[enrolled.failure];
    this.enrolled = true;
    // Made once: a second try repeats the same ids, so what was done already has no effect.
    this.commands ??= setUpCommands(this.draft, this.manager);
    this.hotel.actAs(this.manager);
    for (const command of this.commands) {
      const receipt = await this.hotel.dispatch(command);
      if (receipt.outcome === 'refused') return refusalWords(receipt.refusal, this.names);
      if (receipt.outcome === 'failed') return enrolWords['storage-lost'];
    }
    keepChoice('actor', this.manager);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-up-hotel': SetUpHotel;
  }
}
