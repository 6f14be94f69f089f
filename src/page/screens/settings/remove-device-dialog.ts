import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DeviceSeen } from '#contract/sync-protocol.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';

/** Asks once more, and for the PIN of whoever has one. `remove-device-done` carries the devices as they are then. */
@customElement('remove-device-dialog')
export class RemoveDeviceDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles];

  @property({ attribute: false }) device: DeviceSeen | undefined = undefined;
  /** Whoever stands here has a PIN, and shows with it who they are. */
  @property({ attribute: false }) askOwn = false;
  @state() private problem: string | undefined;

  protected override render() {
    const { device, problem } = this;
    return html`
      <desk-dialog heading="Remove ${device?.name ?? ''}?" .open=${device !== undefined} @desk-close=${this.close}>
        <p>
          It is told nothing of the hotel any more. What it has not sent yet is kept for a manager under “Set aside”;
          then the hotel is deleted from it, as soon as it has a connection.
        </p>
        <form id="remove" @submit=${this.takeAway}>
          ${
            this.askOwn
              ? html`<label class="field"
                  >Your own PIN
                  <input type="password" inputmode="numeric" autocomplete="off" name="own" required autofocus />
                </label>`
              : nothing
          }
        </form>
        ${problem ? html`<desk-notice tone="warn" role="alert">${problem}</desk-notice>` : nothing}
        <button slot="actions" @click=${this.close}>Keep it</button>
        <button slot="actions" class="first" @click=${this.submit}>Remove the device</button>
      </desk-dialog>
    `;
  }

  private submit(): void {
    this.renderRoot.querySelector('form')?.requestSubmit();
  }

  private async takeAway(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { device } = this;
    const by = this.hotel.actor;
    if (!device || !by) return;
    const ownPin = this.askOwn ? { ownPin: readField(event.target as HTMLFormElement, 'own') } : {};
    const removed = await this.hotel.removeDevice({ deviceId: device.deviceId, by, ...ownPin });
    if (removed.outcome === 'refused') {
      this.problem =
        removed.why === 'no-connection'
          ? 'There is no connection now. A device is removed when there is one.'
          : 'Not removed: the PIN was not right, or your roles do not include it.';
      return;
    }
    this.dispatchEvent(new CustomEvent('remove-device-done', { detail: removed.devices }));
    this.close();
  }

  private close(): void {
    this.problem = undefined;
    this.dispatchEvent(new CustomEvent('remove-device-closed'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'remove-device-dialog': RemoveDeviceDialog;
  }
}
