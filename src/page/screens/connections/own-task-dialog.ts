import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import '#page/components/desk-dialog.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { connectionTroubleWords } from '#page/wording/connections.ts';
import type { OwnTask } from './own-task.ts';

/** Says what comes of a task, asks for the PIN of whoever has one, and does it. `own-task-closed`: done, or not wanted. */
@customElement('own-task-dialog')
export class OwnTaskDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles];

  @property({ attribute: false }) task: OwnTask | undefined = undefined;
  @state() private problem: string | undefined;
  @state() private isWorking = false;
  private readonly people = new LiveStream(this, () => this.hotel.people.watch());

  protected override render() {
    const { task, problem } = this;
    return html`
      <desk-dialog heading=${task?.heading ?? ''} .open=${task !== undefined} @desk-close=${this.close}>
        <p>${task?.said}</p>
        <form @submit=${this.perform}>
          ${
            this.hasPin
              ? html`<label class="field"
                  >Your own PIN
                  <input type="password" inputmode="numeric" autocomplete="off" name="own" required autofocus />
                </label>`
              : nothing
          }
        </form>
        ${problem ? html`<desk-notice tone="warn" role="alert">${problem}</desk-notice>` : nothing}
        <button slot="actions" @click=${this.close}>Not now</button>
        <button slot="actions" class="first" ?disabled=${this.isWorking} @click=${this.submit}>${task?.action}</button>
      </desk-dialog>
    `;
  }

  private get hasPin(): boolean {
    return this.people.value?.withPin.some((staffId) => staffId === this.hotel.actor) ?? false;
  }

  private submit(): void {
    this.renderRoot.querySelector('form')?.requestSubmit();
  }

  private async perform(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const by = this.hotel.actor;
    if (!this.task || !by || this.isWorking) return;
    this.isWorking = true;
    const trouble = await this.task.perform({ by, ...(this.hasPin ? { ownPin: readField(form, 'own') } : {}) });
    this.isWorking = false;
    form.reset();
    if (trouble) this.problem = connectionTroubleWords(trouble);
    else this.close();
  }

  private close(): void {
    this.problem = undefined;
    this.dispatchEvent(new CustomEvent('own-task-closed'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-task-dialog': OwnTaskDialog;
  }
}
