import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '#page/components/desk-icon.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import type { NavLink } from './nav-links.ts';
import type { PlaceName } from './places.ts';
import { currentOf } from './current-of.ts';

@customElement('nav-rail')
export class NavRail extends LitElement {
  static override styles = [
    elementStyles,
    css`
      :host {
        display: block;
        overflow-y: auto;
        border-inline-end: 1px solid var(--desk-color-line);
        background: var(--desk-color-sunken);
      }

      nav {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 2px;
        padding: var(--desk-space-2);
      }

      a {
        display: flex;
        position: relative;
        align-items: center;
        gap: var(--desk-space-3);
        min-block-size: 40px;
        padding-inline: 10px;
        border-radius: 6px;
        color: var(--desk-color-text-muted);
        font-weight: 500;
        text-decoration: none;
        white-space: nowrap;
      }

      a:hover {
        background: var(--desk-color-hover);
        color: var(--desk-color-text);
      }

      a[aria-current] {
        background: var(--desk-color-brand-soft);
        color: var(--desk-color-brand);
        font-weight: 600;
      }

      desk-icon {
        --desk-icon-size: 20px;
      }

      .count {
        min-inline-size: 20px;
        margin-inline-start: auto;
        padding-inline: 5px;
        border-radius: 99px;
        background: var(--desk-status-conflict-fill);
        color: var(--desk-status-conflict-text);
        font-size: var(--desk-text-small);
        font-weight: 650;
        text-align: center;
      }

      .label {
        display: none;
      }

      .gap {
        block-size: var(--desk-space-4);
      }

      @media (max-width: 1279px) {
        .count {
          position: absolute;
          inset-block-start: 2px;
          inset-inline-end: -2px;
        }
      }

      @media (min-width: 1280px) {
        .label {
          display: inline;
        }
      }
    `,
  ];

  @property({ attribute: false }) place: PlaceName = 'rack';
  @property({ attribute: false }) openCases = 0;
  /** The places that whoever stands here can use. */
  @property({ attribute: false }) links: readonly NavLink[] = [];

  protected override render() {
    return html`<nav aria-label="Screens">${this.links.map((link) => this.renderLink(link))}</nav>`;
  }

  private renderLink({ place, href, label, icon }: NavLink) {
    const count = place === 'cases' ? this.openCases : 0;
    return html`
      <a
        href=${href}
        title=${label}
        aria-label=${count > 0 ? `${label}, ${count}` : label}
        aria-current=${currentOf(place, this.place) ?? nothing}
      >
        <desk-icon name=${icon}></desk-icon><span class="label">${label}</span>
        ${count > 0 ? html`<span class="count">${count}</span>` : nothing}
      </a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nav-rail': NavRail;
  }
}
