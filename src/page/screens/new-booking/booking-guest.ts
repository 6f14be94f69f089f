import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { GuestRow } from '#contract/guest-search.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-icon.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { flagWords } from '#page/wording/guests.ts';
import { plural } from '#page/wording/plural.ts';
import type { BookingDraft } from './booking-draft.ts';
import { draftChanged } from './draft-changed.ts';

const SUGGESTED_MAX = 6;

/** Who it is for: a guest who has been here is found while the name is typed; anybody else is new. */
@customElement('booking-guest')
export class BookingGuest extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-3);
      }

      .lookup {
        position: relative;
      }

      ul {
        position: absolute;
        inset-inline: 0;
        inset-block-start: calc(100% + 2px);
        z-index: 5;
        margin: 0;
        padding: var(--desk-space-1);
        border: 1px solid var(--desk-color-line-strong);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-raised);
        box-shadow: var(--desk-shadow-lift);
        list-style: none;
      }

      li {
        display: flex;
        gap: var(--desk-space-2);
        align-items: center;
        min-block-size: max(36px, var(--desk-target));
        padding-inline: var(--desk-space-2);
        border-radius: var(--desk-radius);
        cursor: pointer;
      }

      li[aria-selected='true'] {
        background: var(--desk-color-brand-soft);
      }

      li span {
        margin-inline-start: auto;
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-bar);
      }

      .known {
        display: flex;
        gap: var(--desk-space-2);
        align-items: center;
        color: var(--desk-color-good);
        font-size: var(--desk-text-bar);
        font-weight: 550;
      }
    `,
  ];

  @property({ attribute: false }) draft!: BookingDraft;
  @state() private isLooking = false;
  @state() private chosen = -1;
  private readonly found = new LiveQuery(
    this,
    () => this.hotel,
    'GuestSearch',
    () =>
      this.isLooking && this.draft.name.trim().length >= 2
        ? { text: this.draft.name.trim(), limit: SUGGESTED_MAX }
        : undefined,
  );

  protected override render() {
    const { name, phone, email, guestId } = this.draft;
    const suggestions = this.suggestions();
    return html`
      <div class="lookup">
        <label class="field"
          >Guest
          <input
            role="combobox"
            aria-autocomplete="list"
            aria-expanded=${suggestions.length > 0}
            aria-controls="suggestions"
            aria-activedescendant=${this.chosen >= 0 ? `guest-${this.chosen}` : nothing}
            autocomplete="off"
            placeholder="Name"
            .value=${name}
            @input=${this.typed}
            @keydown=${this.pressed}
            @blur=${this.left}
        /></label>
        ${
          suggestions.length > 0
            ? html`<ul id="suggestions" role="listbox" aria-label="Guests who have been here">
                ${suggestions.map((guest, index) => this.renderSuggestion(guest, index))}
              </ul>`
            : nothing
        }
      </div>
      ${guestId ? this.renderKnown() : this.renderContact(phone, email)}
    `;
  }

  private renderKnown() {
    return html`
      <span class="known">
        <desk-icon name="done"></desk-icon>Has been here before
        <button type="button" class="quiet" @click=${this.forgetGuest}>Somebody else</button>
      </span>
    `;
  }

  private renderContact(phone: string, email: string) {
    return html`
      <div class="fields">
        <label class="field"
          >Phone <input type="tel" autocomplete="off" .value=${phone} @input=${this.typedInto('phone')}
        /></label>
        <label class="field"
          >E-mail <input type="email" autocomplete="off" .value=${email} @input=${this.typedInto('email')}
        /></label>
      </div>
    `;
  }

  private renderSuggestion(guest: GuestRow, index: number) {
    return html`<li
      id=${`guest-${index}`}
      role="option"
      aria-selected=${index === this.chosen}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose(guest)}
    >
      <desk-icon name="user"></desk-icon
      ><bdi>${guest.name}</bdi>${guest.flags.map((flag) => html`<b>${flagWords[flag]}</b>`)}<span
        >${aboutGuest(guest)}</span
      >
    </li>`;
  }

  private suggestions(): readonly GuestRow[] {
    if (!this.isLooking || this.draft.guestId) return [];
    return this.found.value ?? [];
  }

  private forgetGuest(): void {
    this.change({ guestId: undefined, phone: '', email: '' });
  }

  private left(): void {
    this.isLooking = false;
  }

  private typed({ target }: Event): void {
    this.isLooking = true;
    this.chosen = -1;
    this.change({ name: (target as HTMLInputElement).value, guestId: undefined });
  }

  private typedInto(field: 'phone' | 'email') {
    return ({ target }: Event) => this.change({ [field]: (target as HTMLInputElement).value });
  }

  private pressed(event: KeyboardEvent): void {
    const suggestions = this.suggestions();
    if (event.key === 'Escape') this.isLooking = false;
    const guest = suggestions[this.chosen];
    if (event.key === 'Enter' && guest) {
      event.preventDefault();
      this.choose(guest);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || suggestions.length === 0) return;
    event.preventDefault();
    this.chosen = (this.chosen + step + suggestions.length) % suggestions.length;
  }

  private choose({ guestId, name, phone, email }: GuestRow): void {
    this.isLooking = false;
    this.chosen = -1;
    this.change({ guestId, name, phone: phone ?? '', email: email ?? '' });
  }

  private change(changes: Partial<BookingDraft>): void {
    this.dispatchEvent(draftChanged({ ...this.draft, ...changes }));
  }
}

/** What tells a guest from their namesakes. */
function aboutGuest({ birthYear, city, company, phone, email, stays }: GuestRow): string {
  const facts = [birthYear, city, company, phone ?? email, stays > 0 ? plural(stays, 'stay') : undefined];
  return facts.filter(Boolean).join(' · ');
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-guest': BookingGuest;
  }
}
