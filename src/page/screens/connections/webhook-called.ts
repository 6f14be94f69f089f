import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeadLetter, Webhook } from '#contract/webhooks.ts';
import type { Instant, Position } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { connectionTroubleWords } from '#page/wording/connections.ts';
import { momentWords } from '#page/wording/moments.ts';
import {
  deadLettersWords,
  failureWords,
  publishedTypeWords,
  webhookOffWords,
  webhookStateWords,
} from '#page/wording/webhooks.ts';
import { connectionRowStyles } from './connection-row-styles.ts';
import { connectionStyles } from './connection-styles.ts';

/** One webhook: how it is doing, and what it would not take. `webhook-switch`, `webhook-secret`, `webhook-old-secret-ends`, `webhook-remove`: its person wants that. */
@customElement('webhook-called')
export class WebhookCalled extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, connectionStyles, connectionRowStyles];

  @property({ attribute: false }) webhook!: Webhook;
  @state() private deadLetters: readonly DeadLetter[] | undefined;
  @state() private isTrying = false;
  @state() private said = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('webhook') && this.deadLetters) void this.lookAtDeadLetters();
  }

  protected override render() {
    const { webhook } = this;
    const now = Date.now();
    const { url, types, off, lastFailure } = webhook;
    return html`<div>
        <bdi class="name">${url}</bdi>
        <p class="muted small">
          ${types.length === 0 ? 'Hears of everything.' : `Hears of: ${types.map(publishedTypeWords).join(', ')}.`}
        </p>
        <p class="small">${webhookStateWords(webhook, now)}</p>
      </div>
      ${
        off
          ? html`<desk-notice tone=${off === 'by-hand' ? 'info' : 'bad'}
              >${webhookOffWords(off, lastFailure)}</desk-notice
            >`
          : nothing
      }
      ${webhook.oldSecretUntil && webhook.oldSecretUntil > now ? this.renderOldSecret(webhook.oldSecretUntil, now) : nothing}
      ${webhook.deadLetters > 0 ? this.renderDeadLetters(now) : nothing}
      <div class="row">
        <button aria-label="Send a test event to ${url}" ?disabled=${this.isTrying} @click=${this.try}>
          Send a test event
        </button>
        <button aria-label="Switch it ${off ? 'on' : 'off'}: ${url}" @click=${() => this.tell('webhook-switch')}>
          Switch it ${off ? 'on' : 'off'}
        </button>
        <button aria-label="Make a new secret: ${url}" @click=${() => this.tell('webhook-secret')}>
          Make a new secret
        </button>
        <button aria-label="Remove it: ${url}" class="quiet careful" @click=${() => this.tell('webhook-remove')}>
          Remove it
        </button>
      </div>
      <p role="status" class="small">${this.said}</p>`;
  }

  private renderOldSecret(until: Instant, now: number) {
    return html`<desk-notice>
      Each call is signed with both secrets until ${momentWords(until, now)}.
      <button aria-label="End the old secret: ${this.webhook.url}" @click=${() => this.tell('webhook-old-secret-ends')}>
        End the old one now
      </button>
    </desk-notice>`;
  }

  private renderDeadLetters(now: number) {
    return html`<details @toggle=${this.open}>
      <summary>${deadLettersWords(this.webhook.deadLetters)}</summary>
      <ul class="plain">
        ${repeat(
          this.deadLetters ?? [],
          ({ position }) => position,
          (letter) =>
            html`<li class="row between">
              <span
                >${publishedTypeWords(letter.type)}
                <span class="muted small"
                  >set aside ${momentWords(letter.setAsideAt, now)} after ${letter.attempts} attempts:
                  ${failureWords(letter.failure)}</span
                ></span
              >
              ${
                letter.isWanted || this.webhook.off
                  ? html`<span class="muted small">${letter.isWanted ? 'On its way' : nothing}</span>`
                  : html`<button
                      aria-label="Send again: ${publishedTypeWords(letter.type)}, ${momentWords(letter.setAsideAt, now)}"
                      @click=${() => this.resend(letter.position)}
                    >
                      Send again
                    </button>`
              }
            </li>`,
        )}
      </ul>
      ${
        this.deadLetters && this.deadLetters.length > 1 && !this.webhook.off
          ? html`<div class="row">
              <button @click=${() => this.resend()}>Send all again</button>
            </div>`
          : nothing
      }
    </details>`;
  }

  private async try(): Promise<void> {
    this.isTrying = true;
    this.said = 'Calling…';
    const tried = await this.hotel.connections.tryWebhook(this.webhook.webhookId);
    this.isTrying = false;
    if (!tried.ok) this.said = connectionTroubleWords(tried.why);
    else if (tried.value.failure) this.said = `The test event was not taken: ${failureWords(tried.value.failure)}.`;
    else this.said = 'The test event was taken.';
  }

  private open({ target }: Event): void {
    if ((target as HTMLDetailsElement).open) void this.lookAtDeadLetters();
  }

  private async lookAtDeadLetters(): Promise<void> {
    const answer = await this.hotel.connections.deadLetters(this.webhook.webhookId);
    if (answer.ok) this.deadLetters = answer.value;
    else this.said = connectionTroubleWords(answer.why);
  }

  private async resend(position?: Position): Promise<void> {
    const answer = await this.hotel.connections.resend(this.webhook.webhookId, position);
    if (answer.ok) this.deadLetters = answer.value;
    this.said = answer.ok ? 'It is sent again.' : connectionTroubleWords(answer.why);
    this.tell('webhook-changed');
  }

  private tell(what: Wanted | 'webhook-changed'): void {
    this.dispatchEvent(new CustomEvent(what));
  }
}

type Wanted = 'webhook-switch' | 'webhook-secret' | 'webhook-old-secret-ends' | 'webhook-remove';

declare global {
  interface HTMLElementTagNameMap {
    'webhook-called': WebhookCalled;
  }
  interface HTMLElementEventMap {
    'webhook-switch': CustomEvent;
    'webhook-secret': CustomEvent;
    'webhook-old-secret-ends': CustomEvent;
    'webhook-remove': CustomEvent;
    'webhook-changed': CustomEvent;
  }
}
