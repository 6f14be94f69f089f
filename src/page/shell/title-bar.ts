import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HotelCard } from '#contract/hotel-card.ts';
import type { SyncStatus } from '#contract/sync-status.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-icon.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import './sync-pill.ts';

@customElement('title-bar')
export class TitleBar extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      header {
        display: flex;
        align-items: center;
        gap: var(--desk-space-3);
        block-size: 100%;
        padding-inline: var(--desk-space-4) var(--desk-space-3);
        border-block-end: 1px solid var(--desk-color-line);
        background: var(--desk-color-surface);
      }

      .hotel {
        display: flex;
        flex: 1;
        align-items: center;
        gap: var(--desk-space-2);
        min-inline-size: 0;
        font-weight: 650;
      }

      .hotel desk-icon {
        color: var(--desk-color-brand);
      }

      bdi {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .demo {
        padding: 1px 8px;
        border-radius: 99px;
        background: var(--desk-color-brand-soft);
        color: var(--desk-color-brand);
        font-size: var(--desk-text-small);
        font-weight: 600;
      }

      .search {
        justify-content: flex-start;
        gap: var(--desk-space-2);
        inline-size: clamp(180px, 30vw, 380px);
        border-color: var(--desk-color-line-strong);
        background: var(--desk-color-sunken);
        color: var(--desk-color-text-muted);
        font-weight: 400;
      }

      kbd {
        margin-inline-start: auto;
        font: inherit;
        font-size: var(--desk-text-small);
      }

      .user {
        flex: none;
        white-space: nowrap;
      }

      .end {
        display: flex;
        flex: 1;
        align-items: center;
        justify-content: flex-end;
        gap: var(--desk-space-2);
        min-inline-size: 0;
      }

      @media (max-width: 639px) {
        .search,
        .demo,
        .user span {
          display: none;
        }

        header {
          gap: var(--desk-space-1);
          padding-inline: var(--desk-space-3) var(--desk-space-1);
        }

        /* What needs somebody is read whole; a long name of a hotel gives way. */
        .end {
          flex: none;
        }
      }

      @media (max-width: 1023px) {
        .user span {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) actor!: HotelCard['staff'][number];
  @property({ attribute: false }) isDemo = false;
  @property({ attribute: false }) sync: SyncStatus | undefined = undefined;
  @property({ attribute: false }) openCases = 0;

  protected override render() {
    return html`
      <header>
        <div class="hotel">
          <desk-icon name="key"></desk-icon><bdi>${this.names.card?.name}</bdi>
          ${this.isDemo ? html`<span class="demo">Demo</span>` : nothing}
        </div>
        <button
          class="search"
          aria-keyshortcuts="Control+K Meta+K"
          @click=${() => this.dispatchEvent(new CustomEvent('palette-asked', { bubbles: true, composed: true }))}
        >
          <desk-icon name="search"></desk-icon>Find guest, booking, room…<kbd>Ctrl K</kbd>
        </button>
        <div class="end">
          <sync-pill .sync=${this.sync} .openCases=${this.openCases}></sync-pill>
          <button
            class="quiet user"
            title="Lock, or change person (Alt L)"
            aria-keyshortcuts="Alt+L"
            @click=${this.leave}
          >
            <desk-icon name="person"></desk-icon><span>${this.actor.name}</span>
            <span class="for-screen-readers">: lock, or change person</span>
          </button>
        </div>
      </header>
    `;
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('desk-leave', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'title-bar': TitleBar;
  }
}
