import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import './follow-calendar.ts';

/** What channels tell the hotel of their nights. */
@customElement('calendars-screen')
export class CalendarsScreen extends DeskElement {
  static override styles = [elementStyles, screenStyles];

  protected override render() {
    return html`
      <div class="page">
        <h1>Calendars of channels</h1>
        <follow-calendar></follow-calendar>
        <p class="muted">
          Under <a href="/settings/connections">Connections</a> Keyrack reads calendars by itself, and channels are told
          which nights are taken.
        </p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calendars-screen': CalendarsScreen;
  }
}
