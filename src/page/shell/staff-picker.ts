import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HotelCard } from '#contract/hotel-card.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import '#page/components/desk-icon.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { rolesText } from '#page/wording/statuses.ts';

/** Who stands at this desk now: shown beside everything they do. */
@customElement('staff-picker')
export class StaffPicker extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        min-block-size: 100%;
        place-items: center;
        padding: var(--desk-space-5);
      }

      main {
        display: grid;
        gap: var(--desk-space-4);
        inline-size: min(420px, 100%);
      }

      h1 {
        margin: 0;
        font-size: var(--desk-text-title);
        letter-spacing: -0.01em;
      }

      p {
        margin: 0;
        color: var(--desk-color-text-muted);
      }

      ul {
        display: grid;
        gap: var(--desk-space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      button.person {
        justify-content: flex-start;
        gap: var(--desk-space-3);
        inline-size: 100%;
        min-block-size: 56px;
        padding-inline: var(--desk-space-4);
        border-color: var(--desk-color-line-strong);
        border-radius: var(--desk-radius-card);
      }

      desk-icon {
        --desk-icon-size: 26px;

        color: var(--desk-color-brand);
      }

      .role {
        margin-inline-start: auto;
        color: var(--desk-color-text-muted);
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) hotelName = '';
  @property({ attribute: false }) staff: HotelCard['staff'] = [];
  @property({ attribute: false }) isDemo = false;

  protected override render() {
    return html`
      <main>
        <div>
          <h1>Who are you?</h1>
          <p><bdi>${this.hotelName}</bdi> · your name stands beside what you do on this device.</p>
        </div>
        <ul>
          ${this.staff
            .filter(({ roles }) => roles.length > 0)
            .map(
              ({ staffId, name, roles }) =>
                html`<li>
                  <button class="person" @click=${() => this.pick(staffId)}>
                    <desk-icon name="person"></desk-icon><bdi>${name}</bdi><span class="role">${rolesText(roles)}</span>
                  </button>
                </li>`,
            )}
        </ul>
        ${this.isDemo ? html`<p>This is the demo hotel: everybody in it is invented, so pick anyone.</p>` : nothing}
      </main>
    `;
  }

  private pick(staffId: StaffId): void {
    this.dispatchEvent(new CustomEvent('staff-picked', { detail: staffId }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-picker': StaffPicker;
  }
}
