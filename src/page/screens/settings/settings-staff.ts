import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-icon.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { roleWords, rolesText } from '#page/wording/statuses.ts';
import { settingsStyles } from './settings-styles.ts';

@customElement('settings-staff')
export class SettingsStaff extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private receipt: Receipt | undefined;

  protected override render() {
    return html`
      <section class="card">
        <h2>Colleagues</h2>
        <ul class="plain">
          ${(this.names.card?.staff ?? []).map(
            ({ name, roles }) =>
              html`<li class="line">
                <desk-icon name="person"></desk-icon><bdi>${name}</bdi
                ><span class="muted push">${rolesText(roles)}</span>
              </li>`,
          )}
        </ul>
        <form class="add" @submit=${this.add}>
          <label class="field">Name <input name="name" required autocomplete="off" /></label>
          <label class="field"
            >Role
            <select name="role">
              ${Object.entries(roleWords).map(([role, words]) => html`<option value=${role} ?selected=${role === 'receptionist'}>${words}</option>`)}
            </select>
          </label>
          <button>Add</button>
        </form>
        <refusal-note .receipt=${this.receipt}></refusal-note>
      </section>
    `;
  }

  private async add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.receipt = await this.hotel.dispatch({
      type: 'AddStaffMember',
      staffId: newId(),
      name: readField(form, 'name'),
      role: readField(form, 'role') as StaffRole,
    });
    if (this.receipt.outcome === 'saved') form.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-staff': SettingsStaff;
  }
}
