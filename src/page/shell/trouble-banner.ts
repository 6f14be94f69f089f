import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SyncStatus, Trouble } from '#contract/sync-status.ts';
import '#page/components/desk-notice.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { troubleWords, waitsForHotelWords } from '#page/wording/sync.ts';

/** What people must know of on whatever screen they are: troubles, and that their work waits to be saved. */
@customElement('trouble-banner')
export class TroubleBanner extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      desk-notice {
        border-radius: 0;
        border-inline: 0;
        border-block-start: 0;
      }
    `,
  ];

  @property({ attribute: false }) sync: SyncStatus | undefined = undefined;
  @state() private read: ReadonlySet<Trouble['code']> = new Set();

  protected override render() {
    if (!this.sync) return nothing;
    const waits = waitsForHotelWords(this.sync);
    const unread = this.sync.troubles.filter(({ code }) => !this.read.has(code));
    return html`${waits ? html`<desk-notice role="status">${waits}</desk-notice>` : nothing}
    ${unread.map((trouble) => this.renderTrouble(trouble))}`;
  }

  private renderTrouble(trouble: Trouble) {
    const { heading, remedy, isOver } = troubleWords(trouble);
    return html`<desk-notice tone="warn" role="alert">
      <strong>${heading}.</strong> ${remedy}
      ${isOver ? html`<button slot="actions" @click=${() => this.hasRead(trouble)}>I have read it</button>` : nothing}
    </desk-notice>`;
  }

  private hasRead({ code }: Trouble): void {
    this.read = new Set([...this.read, code]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trouble-banner': TroubleBanner;
  }
}
