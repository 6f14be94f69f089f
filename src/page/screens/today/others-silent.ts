import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { CHANNEL_NAMES } from '#contract/channel-names.ts';
import type { FollowedCalendar } from '#contract/followed-calendars.ts';
import type { Webhook } from '#contract/webhooks.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { mayHere } from '#page/client/rights-here.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { plural } from '#page/wording/plural.ts';
import { isSilent } from './is-silent.ts';
import { isUnread } from './is-unread.ts';

/** The day's work comes first. */
const FIRST_MS = 3_000;
const EVERY_MS = 10 * 60_000;

/**
 * Tells whoever runs the house which services hear nothing of it any more, and which channels it does not hear of. Without a
 * connection nobody knows.
 */
@customElement('others-silent')
export class OthersSilent extends DeskElement {
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
  @state() private unread: readonly FollowedCalendar[] = [];
  /** Stays of channels that a person should look at. */
  @state() private toLookAt = 0;
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
    const { silent, unread, toLookAt } = this;
    const urls = silent.map(({ url }) => new URL(url).host).join(', ');
    const channels = [...new Set(unread.map(({ channel }) => CHANNEL_NAMES[channel]))].join(', ');
    return html`${silent.length > 0 ? notice(html`Other services hear nothing of this hotel for some time: <bdi>${urls}</bdi>.`, WHY) : nothing}
    ${unread.length > 0 ? notice(html`What channels sell has not been read for hours: ${channels}.`, WHY) : nothing}
    ${toLookAt > 0 ? notice(html`${plural(toLookAt, 'stay')} of channels should be looked at.`, 'See them in Connections') : nothing}`;
  }

  private async look(): Promise<void> {
    if (mayHere(this.names.card, this.hotel.actor, 'run-the-house')) {
      const { connections } = this.hotel;
      const [webhooks, calendars] = await Promise.all([connections.webhooks(), connections.followedCalendars()]);
      if (webhooks.ok) this.silent = webhooks.value.filter((webhook) => isSilent(webhook, Date.now()));
      if (calendars.ok) this.hear(calendars.value.filter(({ isOn }) => isOn));
    }
    if (this.isConnected) this.timer = window.setTimeout(() => void this.look(), EVERY_MS);
  }

  private hear(calendars: readonly FollowedCalendar[]): void {
    this.unread = calendars.filter((calendar) => isUnread(calendar, Date.now()));
    this.toLookAt = calendars.reduce(
      (sum, { found }) => sum + (found ? found.gone.length + found.outside.length : 0),
      0,
    );
  }
}

function notice(said: TemplateResult, more: string) {
  return html`<desk-notice tone="warn">${said} <a href="/settings/connections">${more}</a></desk-notice>`;
}

const WHY = 'See why in Connections';

declare global {
  interface HTMLElementTagNameMap {
    'others-silent': OthersSilent;
  }
}
