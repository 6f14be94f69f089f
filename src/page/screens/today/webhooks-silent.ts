import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Webhook } from '#contract/webhooks.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { mayHere } from '#page/client/rights-here.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { isSilent } from './is-silent.ts';

/** The day's work comes first. */
const FIRST_MS = 3_000;
const EVERY_MS = 10 * 60_000;

/** Tells whoever runs the house which services hear nothing of it any more. Without a connection nobody knows. */
@customElement('webhooks-silent')
export class WebhooksSilent extends DeskElement {
  static override styles = [
    screenStyles,
    css`
      /* Nothing to say takes no room. */
      :host {
        display: contents;
      }
    `,
  ];

  @state() private silent: readonly Webhook[] = [];
  private timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setTimeout(() => void this.look(), FIRST_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  protected override render() {
    if (this.silent.length === 0) return nothing;
    const urls = this.silent.map(({ url }) => new URL(url).host).join(', ');
    return html`<desk-notice tone="warn"
      >Other services hear nothing of this hotel for some time: <bdi>${urls}</bdi>.
      <a href="/settings/connections">See why in Connections</a></desk-notice
    >`;
  }

  private async look(): Promise<void> {
    if (mayHere(this.names.card, this.hotel.actor, 'run-the-house')) {
      const answer = await this.hotel.connections.webhooks();
      if (answer.ok) this.silent = answer.value.filter((webhook) => isSilent(webhook, Date.now()));
    }
    if (this.isConnected) this.timer = window.setTimeout(() => void this.look(), EVERY_MS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'webhooks-silent': WebhooksSilent;
  }
}
