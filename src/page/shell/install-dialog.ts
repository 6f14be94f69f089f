import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { NEVER } from 'rxjs';
import { LiveStream } from '#page/client/live-stream.ts';
import '#page/components/desk-dialog.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { installWords } from '#page/wording/install.ts';
import type { InstallPrompt } from './install-prompt.ts';
import type { InstallWay } from './install-way.ts';

/** How the app gets onto this device: offered once it has been of use, and whenever somebody asks under Settings. */
@customElement('install-dialog')
export class InstallDialog extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      .offer {
        position: fixed;
        inset-block-end: calc(28px + var(--desk-space-3));
        inset-inline-end: var(--desk-space-4);
        z-index: 20;
        display: grid;
        gap: var(--desk-space-2);
        max-inline-size: min(340px, calc(100vw - 2 * var(--desk-space-4)));
        padding: var(--desk-space-4);
        border: 1px solid var(--desk-color-line-strong);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-surface);
        box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
      }

      .offer p {
        margin: 0;
        color: var(--desk-color-text-muted);
      }

      .offer div {
        display: flex;
        gap: var(--desk-space-2);
        justify-content: flex-end;
      }

      @media (max-width: 639px) {
        .offer {
          inset-block-end: calc(72px + var(--desk-space-3));
        }
      }
    `,
  ];

  @property({ attribute: false }) install: InstallPrompt | undefined;
  @state() private isAsked = false;
  private readonly offer = new LiveStream(this, () => this.install?.state$ ?? NEVER);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('install-asked', this.asked);
    document.addEventListener('desk-booked', this.booked);
    addEventListener('popstate', this.moved);
    if ('navigation' in globalThis) navigation.addEventListener('currententrychange', this.moved);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('install-asked', this.asked);
    document.removeEventListener('desk-booked', this.booked);
    removeEventListener('popstate', this.moved);
    if ('navigation' in globalThis) navigation.removeEventListener('currententrychange', this.moved);
  }

  protected override render() {
    const { way, isOffered } = this.offer.value ?? { way: undefined, isOffered: false };
    if (!this.isAsked && !(isOffered && isBesideTheWork())) return nothing;
    if (!way) return this.renderNoWay();
    if (!this.isAsked) return this.renderOffer(way);
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

  /** Beside the work and never over it: nobody asked for this. */
  private renderOffer(way: InstallWay) {
    const { title, why, steps } = installWords[way];
    return html`
      <section class="offer" aria-label=${title}>
        <strong>${title}</strong>
        <p>${why}</p>
        <div>
          <button @click=${this.close}>Not now</button>
          ${
            steps.length > 0
              ? html`<button class="first" @click=${this.asked}>Show me how</button>`
              : html`<button class="first" @click=${this.installNow}>Install</button>`
          }
        </div>
      </section>
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

  private readonly moved = (): void => this.requestUpdate();

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

/** Only where nothing is being filled in: a form's buttons stand where the offer would lie. */
function isBesideTheWork(): boolean {
  return ['/', '/rack', '/today', '/cases', '/sync'].includes(location.pathname);
}

declare global {
  interface HTMLElementTagNameMap {
    'install-dialog': InstallDialog;
  }
}
