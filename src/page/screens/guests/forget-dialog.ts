import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { GuestProfile } from '#contract/guest-profile.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { plural } from '#page/wording/plural.ts';
import { refusalWords } from '#page/wording/refusals.ts';

/** Says what goes and what stays, and why, before a guest is forgotten: nobody can take it back. */
@customElement('forget-dialog')
export class ForgetDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      .stack {
        display: grid;
        gap: var(--desk-space-3);
      }

      p,
      ul {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) profile: GuestProfile | undefined = undefined;
  @state() private receipt: Receipt | undefined;

  protected override render() {
    const { profile } = this;
    if (!profile) return nothing;
    const { details, stays, forgetBlockedBy } = profile;
    return html`
      <desk-dialog heading=${`Forget ${details?.name ?? 'this guest'}?`} open @desk-close=${this.close}>
        <div class="stack">
          ${forgetBlockedBy ? html`<desk-notice tone="bad">${refusalWords(forgetBlockedBy, this.names)}</desk-notice>` : nothing}
          <p>
            <strong>Goes, on every device and for good:</strong> the name and every other detail, what the details said
            before, marks and preferences. A device that is offline erases it as soon as it is back.
          </p>
          <p>
            <strong>Stays, without a name:</strong> ${plural(stays.length, 'stay')}: dates, rooms and amounts. The books
            and the statistics must still add up, and the law asks for them.
          </p>
          <p>Nobody can take this back.</p>
          <refusal-note .receipt=${this.receipt}></refusal-note>
        </div>
        <button slot="actions" autofocus @click=${this.close}>Keep the guest</button>
        <button slot="actions" class="careful" ?disabled=${forgetBlockedBy !== undefined} @click=${this.forget}>
          Forget this guest
        </button>
      </desk-dialog>
    `;
  }

  private async forget(): Promise<void> {
    const guestId = this.profile?.guestId;
    if (!guestId) return;
    this.receipt = await this.hotel.dispatch({ type: 'ForgetGuest', guestId });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.receipt = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forget-dialog': ForgetDialog;
  }
}
