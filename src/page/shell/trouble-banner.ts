import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Trouble } from '#contract/sync-status.ts';
import '#page/components/desk-notice.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { troubleWords } from '#page/wording/sync.ts';

/** Troubles that people must know of on whatever screen they are. */
@customElement('trouble-banner')
export class TroubleBanner extends LitElement {
  static override styles = [
    elementStyles,
    css`
      desk-notice {
        border-radius: 0;
        border-inline: 0;
        border-block-start: 0;
      }
    `,
  ];

  @property({ attribute: false }) troubles: readonly Trouble[] = [];

  protected override render() {
    return this.troubles.map((trouble) => {
      const { heading, remedy } = troubleWords(trouble);
      return html`<desk-notice tone="warn" role="alert"><strong>${heading}.</strong> ${remedy}</desk-notice>`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trouble-banner': TroubleBanner;
  }
}
