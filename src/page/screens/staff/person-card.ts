import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StaffCard } from '#contract/hotel-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { STAFF_ROLES } from '#domain/staff/roles-of.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-icon.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { roleWords, rolesText } from '#page/wording/statuses.ts';

/** One colleague. `person-task` carries what a manager wants of it, `person-pin` asks for the dialog of their PIN. */
@customElement('person-card')
export class PersonCard extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    screenStyles,
    css`
      .who {
        display: flex;
        gap: var(--desk-space-2);
        align-items: center;
        min-block-size: max(36px, var(--desk-target));
      }

      .who desk-icon {
        color: var(--desk-color-brand);
      }

      strong {
        overflow-wrap: anywhere;
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--desk-space-2);
      }

      fieldset label {
        display: flex;
        gap: var(--desk-space-2);
        align-items: center;
        min-block-size: var(--desk-target);
      }

      .tasks {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-2);
      }

      form {
        display: flex;
        flex: 1;
        gap: var(--desk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) person!: StaffCard;
  @property({ attribute: false }) hasPin = false;
  @property({ attribute: false }) isMe = false;
  @property({ attribute: false }) mayManage = false;
  @property({ attribute: false }) mayGivePin = false;
  @state() private isRenaming = false;

  protected override render() {
    const { name, roles } = this.person;
    return html`
      <article class="card" aria-label=${name}>
        <div class="who">
          <desk-icon name="person"></desk-icon>
          ${
            this.isRenaming
              ? this.renderName()
              : html`<strong><bdi>${name}</bdi></strong
                  >${this.isMe ? html`<span class="muted">you</span>` : nothing}`
          }
          <span class="push muted small">${this.hasPin ? 'PIN set' : 'No PIN'}</span>
        </div>
        ${this.mayManage ? this.renderRoles() : html`<p class="muted">${rolesText(roles)}</p>`}
        <div class="tasks">
          ${
            this.mayGivePin
              ? html`<button @click=${() => this.dispatchEvent(new CustomEvent('person-pin'))}>
                  ${this.hasPin ? 'Another PIN…' : 'Set a PIN…'}
                </button>`
              : nothing
          }
          ${
            this.mayManage
              ? html`<button class="quiet" @click=${this.beginRenaming}>Correct the name</button>
                  <button class="quiet" @click=${this.letGo}>Let go</button>`
              : nothing
          }
        </div>
      </article>
    `;
  }

  private renderRoles() {
    const { name, roles } = this.person;
    return html`
      <fieldset>
        <legend class="for-screen-readers">Roles of ${name}</legend>
        ${STAFF_ROLES.map(
          (role) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${roles.includes(role)}
                @change=${(event: Event) => this.turn(role, event.currentTarget as HTMLInputElement)}
              />${roleWords[role]}</label
            >`,
        )}
      </fieldset>
    `;
  }

  private renderName() {
    return html`<form @submit=${this.rename}>
      <input name="name" aria-label="Name" required autocomplete="off" .value=${this.person.name} />
      <button class="first">Save</button>
    </form>`;
  }

  private turn(role: StaffRole, box: HTMLInputElement): void {
    const { staffId } = this.person;
    this.ask({ type: box.checked ? 'GrantRole' : 'RevokeRole', staffId, role });
    // What the hotel says counts: a role that stays is ticked again.
    box.checked = this.person.roles.includes(role);
  }

  private beginRenaming(): void {
    this.isRenaming = !this.isRenaming;
  }

  private rename(event: SubmitEvent): void {
    event.preventDefault();
    const name = (new FormData(event.currentTarget as HTMLFormElement).get('name') as string).trim();
    this.ask({ type: 'CorrectStaffName', staffId: this.person.staffId, name });
    this.isRenaming = false;
  }

  private letGo(): void {
    this.ask({ type: 'DismissStaffMember', staffId: this.person.staffId });
  }

  private ask(command: HotelCommand): void {
    this.dispatchEvent(new CustomEvent('person-task', { detail: command }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'person-card': PersonCard;
  }
  interface HTMLElementEventMap {
    'person-task': CustomEvent<HotelCommand>;
    'person-pin': CustomEvent;
  }
}
