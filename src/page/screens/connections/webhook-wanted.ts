import { html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { WebhookWanted } from '#contract/connections.ts';
import { PUBLISHED_TYPES, type PublishedType } from '#contract/published-types.ts';
import { WEBHOOK_ADDRESS_LENGTH_MAX } from '#contract/webhooks.ts';
import { choiceStyles } from '#page/components/choice-styles.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { PUBLISHED_TYPE_WORDS } from '#page/wording/webhooks.ts';
import { connectionStyles } from './connection-styles.ts';

/** An address to call, and what it hears of. `webhook-wanted` when both are said. */
@customElement('webhook-wanted')
export class WebhookWantedForm extends LitElement {
  static override styles = [elementStyles, buttonStyles, formStyles, choiceStyles, screenStyles, connectionStyles];

  @state() private chosen: ReadonlySet<PublishedType> = new Set();
  @state() private hearsAll = true;
  @query('form') private readonly form!: HTMLFormElement;

  protected override render() {
    return html`<form class="wanted" @submit=${this.submit}>
      <label class="field"
        >Address to call
        <input
          name="url"
          type="url"
          inputmode="url"
          autocomplete="off"
          placeholder="https://…"
          required
          maxlength=${WEBHOOK_ADDRESS_LENGTH_MAX}
        />
      </label>
      <fieldset>
        <legend>What it hears of</legend>
        ${this.renderRadio('Everything, also what is published some day', true)}
        ${this.renderRadio('Only what is chosen here', false)}
      </fieldset>
      ${this.hearsAll ? '' : this.renderTypes()}
      <div><button ?disabled=${!this.hearsAll && this.chosen.size === 0}>Make a webhook</button></div>
    </form>`;
  }

  /** It is made: the next one begins empty. */
  clear(): void {
    this.form.reset();
    this.chosen = new Set();
    this.hearsAll = true;
  }

  private renderRadio(words: string, hearsAll: boolean) {
    return html`<label class="choice"
      ><input
        type="radio"
        name="hears"
        ?checked=${hearsAll}
        .checked=${this.hearsAll === hearsAll}
        @change=${() => (this.hearsAll = hearsAll)}
      />${words}</label
    >`;
  }

  private renderTypes() {
    return html`<fieldset class="types" aria-label="Events">
      ${PUBLISHED_TYPES.map(
        (type) =>
          html`<label class="choice"
            ><input type="checkbox" .checked=${this.chosen.has(type)} @change=${() => this.toggle(type)} />${
              PUBLISHED_TYPE_WORDS[type]
            }</label
          >`,
      )}
    </fieldset>`;
  }

  private toggle(type: PublishedType): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(type)) chosen.add(type);
    this.chosen = chosen;
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const url = readField(event.target as HTMLFormElement, 'url').trim();
    const types = this.hearsAll ? [] : PUBLISHED_TYPES.filter((type) => this.chosen.has(type));
    this.dispatchEvent(new CustomEvent<WebhookWanted>('webhook-wanted', { detail: { url, types } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'webhook-wanted': WebhookWantedForm;
  }
  interface HTMLElementEventMap {
    'webhook-wanted': CustomEvent<WebhookWanted>;
  }
}
