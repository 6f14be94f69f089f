import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '#page/components/desk-icon.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import type { NavLink } from './nav-links.ts';
import type { PlaceName } from './places.ts';
import { currentOf } from './current-of.ts';

const BAR: readonly PlaceName[] = ['today', 'rack', 'new-booking'];

/** The phone's way around: Today · Rooms · (+) · Search · More. */
@customElement('bottom-bar')
export class BottomBar extends LitElement {
  static override styles = [
    elementStyles,
    css`
      nav.bar {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        padding-block-end: env(safe-area-inset-bottom);
        border-block-start: 1px solid var(--desk-color-line);
        background: var(--desk-color-surface);
      }

      .bar > a,
      .bar > button {
        display: grid;
        gap: 2px;
        place-content: center;
        justify-items: center;
        min-block-size: 56px;
        padding: 0;
        border: 0;
        background: none;
        color: var(--desk-color-text-muted);
        font: inherit;
        font-size: var(--desk-text-small);
        text-decoration: none;
        cursor: pointer;
      }

      [aria-current] {
        color: var(--desk-color-brand) !important;
        font-weight: 650;
      }

      desk-icon {
        --desk-icon-size: 22px;
      }

      .new desk-icon {
        padding: 9px;
        border-radius: 99px;
        background: var(--desk-color-brand);
        color: var(--desk-color-on-brand);

        --desk-icon-size: 42px;
      }

      #more {
        inset: auto 0 calc(57px + env(safe-area-inset-bottom)) 0;
        inline-size: 100%;
        max-inline-size: none;
        margin: 0;
        padding: var(--desk-space-2);
        border: 0;
        border-block-start: 1px solid var(--desk-color-line);
        background: var(--desk-color-raised);
        color: inherit;
        box-shadow: var(--desk-shadow-card);
      }

      #more a {
        display: flex;
        align-items: center;
        gap: var(--desk-space-3);
        min-block-size: var(--desk-touch);
        padding-inline: var(--desk-space-3);
        color: inherit;
        text-decoration: none;
      }

      .count {
        margin-inline-start: auto;
        color: var(--desk-color-bad);
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) place: PlaceName = 'rack';
  @property({ attribute: false }) openCases = 0;
  /** The places that whoever stands here can use. */
  @property({ attribute: false }) links: readonly NavLink[] = [];

  protected override render() {
    const shown = this.inBar;
    return html`
      <nav class="bar" aria-label="Screens">
        ${shown.map((link) => this.renderLink(link))}
        <button @click=${() => this.dispatchEvent(new CustomEvent('palette-asked', { bubbles: true, composed: true }))}>
          <desk-icon name="search"></desk-icon>Search
        </button>
        <button popovertarget="more"><desk-icon name="more"></desk-icon>More</button>
      </nav>
      <div id="more" popover @click=${this.closeMore}>
        ${this.links
          .filter((link) => !shown.includes(link))
          .map(
            ({ place, href, label, icon }) =>
              html`<a href=${href}
                ><desk-icon name=${icon}></desk-icon>${label}
                ${place === 'cases' && this.openCases > 0 ? html`<span class="count">${this.openCases}</span>` : nothing}</a
              >`,
          )}
      </div>
    `;
  }

  /** Today, the rooms and the way to a new booking; for whoever has none of these, what they have. */
  private get inBar(): readonly NavLink[] {
    const usual = BAR.flatMap((place) => this.links.filter((link) => link.place === place));
    return usual.length === BAR.length ? usual : this.links.slice(0, BAR.length);
  }

  private renderLink({ place, href, label, icon }: NavLink) {
    if (place === 'new-booking')
      return html`<a class="new" href=${href} aria-label=${label}><desk-icon name="add"></desk-icon></a>`;
    return html`<a href=${href} aria-current=${currentOf(place, this.place) ?? nothing}
      ><desk-icon name=${icon}></desk-icon>${place === 'rack' ? 'Rooms' : label}</a
    >`;
  }

  private closeMore({ currentTarget }: Event): void {
    (currentTarget as HTMLElement).hidePopover();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bottom-bar': BottomBar;
  }
}
