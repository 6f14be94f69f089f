import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '#page/components/desk-dialog.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { shortcutList } from './shortcuts.ts';

@customElement('shortcuts-help')
export class ShortcutsHelp extends LitElement {
  static override styles = [
    elementStyles,
    screenStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--desk-space-2) var(--desk-space-4);
        margin: 0;
      }

      dd {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) open = false;

  protected override render() {
    return html`
      <desk-dialog
        heading="Keyboard"
        ?open=${this.open}
        @desk-close=${() => this.dispatchEvent(new CustomEvent('desk-close'))}
      >
        <dl>
          ${shortcutList.map(
            ({ keys, does }) =>
              html`<dt><kbd>${keys}</kbd></dt>
                <dd>${does}</dd>`,
          )}
        </dl>
        <p class="hint">On the rack, arrow keys walk through rooms and days; the chart lists its own keys there.</p>
      </desk-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shortcuts-help': ShortcutsHelp;
  }
}
