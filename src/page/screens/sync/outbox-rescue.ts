import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RescueProgress } from '#contract/outbox-file.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { saveFile } from '#page/client/save-file.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { plural } from '#page/wording/plural.ts';
import { broughtWords } from '#page/wording/rescue.ts';

/** Unsent work leaves a device that cannot send it, in a file, and goes up from another one. */
@customElement('outbox-rescue')
export class OutboxRescue extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles];

  @property({ type: Number }) waiting = 0;
  @state() private progress: RescueProgress | undefined;
  @state() private said = '';

  protected override render() {
    const { waiting, progress, said } = this;
    return html`
      <section class="card">
        <h2>When a device cannot send</h2>
        <p class="muted small">
          Save what waits here to a file, and bring the file to another device of the hotel. Nothing leaves this device,
          and nothing is taken twice. Guests’ details stand in the file: delete it afterwards.
        </p>
        <div class="row">
          <button ?disabled=${waiting === 0} @click=${this.save}>Save what waits (${waiting})</button>
        </div>
        <label class="field"
          >Bring a saved file
          <input
            type="file"
            accept=".json,application/json"
            ?disabled=${progress !== undefined}
            @change=${this.bring}
          />
        </label>
        ${progress ? html`<progress max=${progress.total} .value=${progress.done} aria-label="Sending"></progress>` : nothing}
        <p role="status" class="small">${said}</p>
      </section>
    `;
  }

  private async save(): Promise<void> {
    const file = await this.hotel.rescue.save();
    if (!file) return;
    const day = new Date(file.savedAt).toISOString().slice(0, 16).replaceAll(':', '');
    saveFile(`unsent-${file.deviceName}-${day}.json`, JSON.stringify(file), 'application/json');
    this.said = `${plural(file.commands.length, 'task')} saved to a file.`;
  }

  private async bring({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.said = '';
    this.progress = { done: 0, total: 1 };
    try {
      const brought = await this.hotel.rescue.bring(await file.text(), (progress) => (this.progress = progress));
      this.said = broughtWords(brought);
    } finally {
      this.progress = undefined;
      // The same file can be chosen again.
      input.value = '';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'outbox-rescue': OutboxRescue;
  }
}
