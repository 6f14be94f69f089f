import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SyncStatus } from '#contract/sync-status.ts';
import '#page/components/desk-icon.ts';
import type { IconName } from '#page/components/icons.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { syncWords, type SyncMood } from '#page/wording/sync.ts';

const iconOf: Readonly<Record<SyncMood, IconName>> = {
  calm: 'sync-done',
  working: 'waiting',
  offline: 'offline',
  attention: 'sync-attention',
};

/** Where the data is, in one line that never promises more than is true. Opens the sync centre, or what needs a person. */
@customElement('sync-pill')
export class SyncPill extends LitElement {
  static override styles = [
    elementStyles,
    css`
      :host {
        min-inline-size: 0;
      }

      a {
        display: flex;
        align-items: center;
        gap: 6px;
        min-block-size: 28px;
        padding: 3px 10px;
        border: 1px solid transparent;
        border-radius: 99px;
        background: var(--desk-color-good-soft);
        color: var(--desk-color-good);
        font-size: var(--desk-text-bar);
        font-weight: 550;
        text-decoration: none;
        white-space: nowrap;
      }

      a:hover {
        border-color: currentcolor;
      }

      span {
        overflow: hidden;
        text-overflow: ellipsis;
      }

      a.working {
        background: var(--desk-color-brand-soft);
        color: var(--desk-color-brand);
      }

      a.offline {
        background: var(--desk-color-warn-soft);
        color: var(--desk-color-warn);
      }

      a.attention {
        background: var(--desk-status-conflict-fill);
        color: var(--desk-status-conflict-text);
      }

      .short {
        display: none;
      }

      @media (max-width: 639px) {
        .short {
          display: inline;
        }

        .long {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }

        a {
          min-block-size: 44px;
          max-inline-size: 52vw;
        }
      }
    `,
  ];

  @property({ attribute: false }) sync: SyncStatus | undefined = undefined;
  @property({ attribute: false }) openCases = 0;

  protected override render() {
    if (!this.sync) return nothing;
    const { text, short, mood } = syncWords(this.sync, this.openCases, Date.now());
    const href = this.openCases > 0 ? '/cases' : '/sync';
    return html`<a class=${mood} href=${href}
      ><desk-icon name=${iconOf[mood]}></desk-icon><span class="long">${text}</span
      ><span class="short" aria-hidden="true">${short}</span></a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sync-pill': SyncPill;
  }
}
