import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { WebhookWanted } from '#contract/connections.ts';
import type { Webhook } from '#contract/webhooks.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { connectionTroubleWords } from '#page/wording/connections.ts';
import { connectionStyles } from './connection-styles.ts';
import { ConnectionWatch } from './connection-watch.ts';
import { wantTask } from './own-task.ts';
import './secret-once.ts';
import './webhook-called.ts';
import './webhook-wanted.ts';
import type { WebhookWantedForm } from './webhook-wanted.ts';

/** The addresses that the server calls with what the hotel publishes: made, watched, switched, removed. */
@customElement('webhooks-called')
export class WebhooksCalled extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, connectionStyles];

  @state() private secret = '';
  @state() private said = '';
  private readonly watch = new ConnectionWatch<Webhook>(this, () => this.hotel.connections.webhooks());
  @query('webhook-wanted') private readonly form!: WebhookWantedForm | null;

  protected override render() {
    const { rows, trouble } = this.watch;
    return html`<section class="card" aria-label="Webhooks">
      <h2>Call other services</h2>
      <p class="muted">
        A webhook is an address that is called as soon as something happens: stays, rooms and amounts, and no guest’s
        name. Each call is signed with a secret, so that the service knows that it comes from this hotel.
      </p>
      ${
        trouble
          ? html`<desk-notice tone="warn">${connectionTroubleWords(trouble)}</desk-notice>
              <div><button @click=${() => this.watch.look()}>Try again</button></div>`
          : html`<webhook-wanted @webhook-wanted=${this.make}></webhook-wanted>`
      }
      ${this.secret ? html`<secret-once label="Its secret" .secret=${this.secret}></secret-once>` : nothing}
      ${
        rows.length > 0
          ? html`<ul class="plain">
              ${rows.map(
                (webhook) =>
                  html`<li class="row">
                    <webhook-called
                      .webhook=${webhook}
                      @webhook-switch=${() => this.switch(webhook)}
                      @webhook-secret=${() => this.changeSecret(webhook)}
                      @webhook-old-secret-ends=${() => this.endOldSecret(webhook)}
                      @webhook-remove=${() => this.takeAway(webhook)}
                      @webhook-changed=${() => this.watch.look()}
                    ></webhook-called>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <p role="status" class="small">${this.said}</p>
    </section>`;
  }

  private make({ detail }: CustomEvent<WebhookWanted>): void {
    wantTask(this, {
      heading: 'Make a webhook',
      said: `From now on ${detail.url} is told what the hotel publishes, until the webhook is removed.`,
      action: 'Make the webhook',
      perform: async (asker) => {
        const made = await this.hotel.connections.makeWebhook(detail, asker);
        if (!made.ok) return made.why;
        this.form?.clear();
        this.secret = made.value.secret;
        this.said = 'The webhook is made. Copy its secret now: it is not shown again.';
        await this.watch.look();
        return undefined;
      },
    });
  }

  private switch({ webhookId, url, off }: Webhook): void {
    const isOn = off !== undefined;
    wantTask(this, {
      heading: isOn ? 'Switch it on?' : 'Switch it off?',
      said: isOn
        ? `${url} is called again, beginning with what it has not heard yet.`
        : `${url} is not called until it is switched on again. What happens meanwhile is sent then.`,
      action: isOn ? 'Switch it on' : 'Switch it off',
      perform: async (asker) => {
        const left = await this.hotel.connections.switchWebhook(webhookId, isOn, asker);
        if (!left.ok) return left.why;
        this.watch.show(left);
        this.said = isOn ? 'It is on.' : 'It is off.';
        return undefined;
      },
    });
  }

  private changeSecret({ webhookId, url }: Webhook): void {
    wantTask(this, {
      heading: 'Make a new secret?',
      said: `Calls of ${url} are signed with the new secret from now on, and with the old one too for three days: so long there is to give the new one to the service.`,
      action: 'Make it',
      perform: async (asker) => {
        const made = await this.hotel.connections.changeWebhookSecret(webhookId, asker);
        if (!made.ok) return made.why;
        this.secret = made.value.secret;
        this.said = 'The secret is changed. Copy the new one now: it is not shown again.';
        await this.watch.look();
        return undefined;
      },
    });
  }

  private endOldSecret({ webhookId, url }: Webhook): void {
    wantTask(this, {
      heading: 'End the old secret?',
      said: `Whoever checks calls of ${url} with the old secret takes none of them any more.`,
      action: 'End it',
      perform: async (asker) => {
        const left = await this.hotel.connections.endOldSecret(webhookId, asker);
        if (!left.ok) return left.why;
        this.watch.show(left);
        this.said = 'Only the new secret signs now.';
        return undefined;
      },
    });
  }

  private takeAway({ webhookId, url }: Webhook): void {
    wantTask(this, {
      heading: 'Remove the webhook?',
      said: `${url} is not called any more. What it has not taken is not kept for it, and its secret is gone.`,
      action: 'Remove it',
      perform: async (asker) => {
        const left = await this.hotel.connections.removeWebhook(webhookId, asker);
        if (!left.ok) return left.why;
        this.secret = '';
        this.watch.show(left);
        this.said = 'It is removed.';
        return undefined;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'webhooks-called': WebhooksCalled;
  }
}
