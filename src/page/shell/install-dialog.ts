import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { NEVER } from 'rxjs';
import { LiveStream } from '#page/client/live-stream.ts';
import '#page/components/desk-dialog.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { installWords } from '#page/wording/install.ts';
import type { InstallPrompt } from './install-prompt.ts';

/** How the app gets onto this device: offered once it has been of use, and whenever somebody asks under Settings. */
@customElement('install-dialog')
export class InstallDialog extends LitElement {
  static override styles = [elementStyles, buttonStyles];

  @property({ attribute: false }) install: InstallPrompt | undefined;
  @state() private isAsked = false;
  private readonly offer = new LiveStream(this, () => this.install?.state$ ?? NEVER);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('install-asked', this.asked);
    document.addEventListener('desk-booked', this.booked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('install-asked', this.asked);
    document.removeEventListener('desk-booked', this.booked);
  }

  protected override render() {
    const { way, isOffered } = this.offer.value ?? { way: undefined, isOffered: false };
    if (!this.isAsked && !isOffered) return nothing;
    if (!way) return this.renderNoWay();
    const { title, why, steps } = installWords[way];
    return html`
      <desk-dialog heading=${title} ?open=${true} @desk-close=${this.close}>
        <p>${why}</p>
        ${
          steps.length > 0
            ? html`<ol>
                ${steps.map((step) => html`<li>${step}</li>`)}
              </ol>`
            : nothing
        }
        <button slot="actions" @click=${this.close}>Not now</button>
        ${way === 'prompt' ? html`<button slot="actions" class="first" autofocus @click=${this.installNow}>Install</button>` : nothing}
      </desk-dialog>
    `;
  }

  private renderNoWay() {
    if (!this.isAsked) return nothing;
    return html`
      <desk-dialog heading="Install Keyrack" ?open=${true} @desk-close=${this.close}>
        <p>It is installed on this device already, or this browser cannot install apps. Its menu may know a way.</p>
      </desk-dialog>
    `;
  }

  private readonly asked = (): void => {
    this.isAsked = true;
  };

  private readonly booked = (): void => this.install?.valueMoment();

  private async installNow(): Promise<void> {
    this.isAsked = false;
    await this.install?.install();
  }

  private close(): void {
    if (!this.isAsked) this.install?.notNow();
    this.isAsked = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'install-dialog': InstallDialog;
  }
}
