import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { keepChoice, readChoice } from '#page/client/kept-choice.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { storageWords } from '#page/wording/sync.ts';
import { settingsStyles } from './settings-styles.ts';

const themes = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;

/** What only this device has: its looks, and how surely the browser keeps its data. */
@customElement('settings-this-device')
export class SettingsThisDevice extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private theme = readChoice('theme') ?? 'system';
  @state() private hasLetterKeys = readChoice('letter-keys') !== 'off';
  @state() private said = '';
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());

  protected override render() {
    const sync = this.sync.value;
    return html`
      <section class="card">
        <h2>This device${sync ? html`: <bdi>${sync.deviceName}</bdi>` : nothing}</h2>
        <label class="field"
          >Light or dark
          <select @change=${this.themeChanged}>
            ${Object.entries(themes).map(([value, words]) => html`<option value=${value} ?selected=${value === this.theme}>${words}</option>`)}
          </select>
        </label>
        <label class="row">
          <input type="checkbox" .checked=${this.hasLetterKeys} @change=${this.letterKeysChanged} />
          Single-letter keys on the rack
        </label>
        ${sync ? html`<p class="small muted">Storage: ${storageWords(sync.storage)}</p>` : nothing}
        <div class="row">
          ${sync?.storage.persisted === true ? nothing : html`<button @click=${this.persist}>Ask the browser to keep the data</button>`}
          <button @click=${this.install}>Install as an app</button>
        </div>
        <p role="status" class="small">${this.said}</p>
      </section>
    `;
  }

  private themeChanged({ target }: Event): void {
    this.theme = (target as HTMLSelectElement).value;
    keepChoice('theme', this.theme);
    document.documentElement.dataset['theme'] = this.theme;
  }

  private letterKeysChanged({ target }: Event): void {
    this.hasLetterKeys = (target as HTMLInputElement).checked;
    keepChoice('letter-keys', this.hasLetterKeys ? undefined : 'off');
  }

  private async persist(): Promise<void> {
    const isKept = await this.hotel.persistStorage();
    this.said = isKept
      ? 'The browser will keep it.'
      : 'The browser did not promise it. Installing the app usually helps.';
  }

  /** The shell holds the browser's offer to install; a screen only asks for it. */
  private install(): void {
    this.dispatchEvent(new CustomEvent('install-asked', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-this-device': SettingsThisDevice;
  }
}
