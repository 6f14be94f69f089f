import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { NEVER } from 'rxjs';
import { LiveStream } from '#page/client/live-stream.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import type { AppShell, UpdateStarted } from './service-worker-registration.ts';

const busyWords: Readonly<Record<Exclude<UpdateStarted, 'started'>, string>> = {
  'busy-here': 'Save or close what is open first',
  'busy-in-other-window': 'A form is open in another window',
};

/** A newer version of the app is here: quiet, and never on its own account. */
@customElement('update-chip')
export class UpdateChip extends LitElement {
  static override styles = [
    elementStyles,
    css`
      div {
        position: fixed;
        inset-block-end: calc(var(--desk-space-8) + env(safe-area-inset-bottom));
        inset-inline-end: var(--desk-space-4);
        z-index: 40;
        display: flex;
        align-items: center;
        gap: var(--desk-space-2);
        padding: 6px 6px 6px 16px;
        border: 1px solid var(--desk-color-line-strong);
        border-radius: 99px;
        background: var(--desk-color-raised);
        color: var(--desk-color-text);
        box-shadow: var(--desk-shadow-card);
        font-size: var(--desk-text-bar);
        font-weight: 500;
      }

      button {
        min-block-size: 32px;
        padding-inline: 10px;
        border: 0;
        border-radius: 99px;
        background: var(--desk-color-brand-soft);
        color: var(--desk-color-brand);
        font: inherit;
        font-weight: 650;
        cursor: pointer;
      }

      @media (pointer: coarse) {
        button {
          min-block-size: 44px;
        }
      }

      @media (max-width: 639px) {
        /* Above the bottom bar. */
        div {
          inset-block-end: calc(72px + env(safe-area-inset-bottom));
        }
      }
    `,
  ];

  @property({ attribute: false }) appShell: AppShell | undefined;
  @state() private started: UpdateStarted = 'started';
  private readonly shell = new LiveStream(this, () => this.appShell?.state$ ?? NEVER);

  protected override render() {
    const update = this.shell.value?.update ?? 'none';
    if (update === 'none') return nothing;
    const told = update === 'ready' ? 'Update ready' : 'Keyrack was updated in another window';
    return html`
      <div role="status">
        ${this.started === 'started' ? told : busyWords[this.started]}
        <button @click=${this.apply}>${update === 'ready' ? 'Update now' : 'Reload'}</button>
      </div>
    `;
  }

  private async apply(): Promise<void> {
    this.started = (await this.appShell?.applyUpdate()) ?? 'started';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'update-chip': UpdateChip;
  }
}
