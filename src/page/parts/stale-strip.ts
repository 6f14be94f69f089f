import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AsOf } from '#contract/staleness.ts';
import '#page/components/desk-icon.ts';
import { staleWords } from '#page/wording/sync.ts';

/** Said on a screen whose answer is old enough that colleagues may have changed what it shows. */
@customElement('stale-strip')
export class StaleStrip extends LitElement {
  static override styles = css`
    p {
      display: flex;
      align-items: center;
      gap: var(--desk-space-2);
      margin: 0;
      padding: 6px var(--desk-space-4);
      background: var(--desk-color-warn-soft);
      color: var(--desk-color-warn);
      font-size: var(--desk-text-bar);
      font-weight: 550;
    }
  `;

  @property({ attribute: false }) asOf: AsOf | undefined = undefined;

  protected override render() {
    const words = this.asOf && staleWords(this.asOf.lastContact, Date.now());
    return words ? html`<p role="status"><desk-icon name="offline"></desk-icon>${words}</p>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stale-strip': StaleStrip;
  }
}
