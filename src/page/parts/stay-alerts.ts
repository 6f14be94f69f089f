import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { AlertMoment } from '#domain/logbook/logbook-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-notice.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';

/** What the desk must be told before a guest gets the key or gives it back. Shows nothing where nothing is to be told. */
@customElement('stay-alerts')
export class StayAlerts extends DeskElement {
  static override styles = [elementStyles, buttonStyles];

  @property({ attribute: false }) reservationId: ReservationId | undefined = undefined;
  @property({ attribute: false }) moment: Exclude<AlertMoment, 'both'> | undefined = undefined;
  private readonly alerts = new LiveQuery(
    this,
    () => this.hotel,
    'Alerts',
    () => (this.reservationId ? { reservationId: this.reservationId } : undefined),
  );

  protected override render() {
    const alerts = this.alerts.value ?? [];
    const { moment } = this;
    const now = moment ? alerts.filter((alert) => alert.moment === moment || alert.moment === 'both') : alerts;
    if (now.length === 0) return nothing;
    return html`${now.map(
      ({ alertId, text, by }) =>
        html`<desk-notice tone="warn" role="alert">
          <strong>${text}</strong> <span>${this.names.staffName(by)}</span>
          ${
            this.may('look-after-guests')
              ? html`<button slot="actions" @click=${() => this.hotel.dispatch({ type: 'WithdrawAlert', alertId })}>
                  Seen to
                </button>`
              : nothing
          }
        </desk-notice>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stay-alerts': StayAlerts;
  }
}
