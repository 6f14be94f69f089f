import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import '#page/components/desk-icon.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { rolesText } from '#page/wording/statuses.ts';
import { settingsStyles } from './settings-styles.ts';

/** Who works here, in short; the page about people has the rest. */
@customElement('settings-staff')
export class SettingsStaff extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, settingsStyles];

  private readonly people = new LiveStream(this, () => this.hotel.people.watch());

  protected override render() {
    const { card } = this.names;
    const mayManage = this.may('manage-people');
    const needsPins = mayManage && this.people.value?.withPin.length === 0;
    return html`
      <section class="card">
        <h2>Colleagues</h2>
        <ul class="plain">
          ${(card?.staff ?? [])
            .filter(({ roles }) => roles.length > 0)
            .map(
              ({ name, roles }) =>
                html`<li class="line">
                  <desk-icon name="person"></desk-icon><bdi>${name}</bdi
                  ><span class="muted push">${rolesText(roles)}</span>
                </li>`,
            )}
        </ul>
        ${needsPins ? html`<p class="muted">Nobody has a PIN yet: whoever opens this device picks a name.</p>` : nothing}
        <a href="/settings/people">${mayManage ? 'People, roles and PINs' : 'People, and your PIN'}</a>
        ${mayManage ? html`<a href="/cases/set-aside">What was set aside</a>` : nothing}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-staff': SettingsStaff;
  }
}
