import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LostWork, Recovery } from '#contract/recovery.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { momentWords } from '#page/wording/moments.ts';
import { lostWorkWords, recoveryWords } from '#page/wording/sync.ts';

/** How this device came through a restore of the hotel's server, until somebody has read it. */
@customElement('recovery-notice')
export class RecoveryNotice extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles];

  @property({ attribute: false }) recovery: Recovery | undefined;

  protected override render() {
    const { recovery } = this;
    if (!recovery) return nothing;
    const { lost } = recovery;
    return html`
      <desk-notice tone=${lost.length > 0 ? 'warn' : 'good'}>
        <strong>The hotel’s records were restored from a backup.</strong> ${recoveryWords(recovery)}
        ${
          lost.length > 0
            ? html`<p>
                  Colleagues did this, and it is missing from the records. It leaves this list when their devices bring
                  it back; what stays must be done again.
                </p>
                <ul class="plain">
                  ${lost.map((work) => this.renderLost(work))}
                </ul>`
            : nothing
        }
        <div class="row"><button @click=${this.dismiss}>I have read it</button></div>
      </desk-notice>
    `;
  }

  private renderLost({ at, actor, events }: LostWork) {
    return html`<li>${this.names.staffName(actor)} · ${momentWords(at, Date.now())} · ${lostWorkWords(events)}</li>`;
  }

  private dismiss(): void {
    void this.hotel.dismissRecovery();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-notice': RecoveryNotice;
  }
}
