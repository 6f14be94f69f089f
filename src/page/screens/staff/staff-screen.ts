import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StaffCard } from '#contract/hotel-card.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { WHAT_A_PIN_IS } from '#page/wording/pins.ts';
import { roleWords } from '#page/wording/statuses.ts';
import './lock-choice.ts';
import './person-card.ts';
import './pin-dialog.ts';
import { staffStyles } from './staff-styles.ts';

/** Who works here, in which roles, and who has a PIN. */
@customElement('staff-screen')
export class StaffScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, staffStyles];

  @state() private receipt: Receipt | undefined;
  @state() private pinFor: StaffCard | undefined;
  private readonly people = new LiveStream(this, () => this.hotel.people.watch());

  protected override render() {
    const staff = this.names.card?.staff ?? [];
    const gone = staff.filter(({ roles }) => roles.length === 0);
    return html`
      <div class="page">
        <div class="heading">
          <h1>People</h1>
          <a href="/settings">Settings</a>
        </div>
        ${this.renderHint()}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <ul class="plain people">
          ${repeat(
            staff.filter(({ roles }) => roles.length > 0),
            ({ staffId }) => staffId,
            (person) => html`<li>${this.renderPerson(person)}</li>`,
          )}
        </ul>
        ${this.mayManage ? this.renderAdd() : nothing}
        ${gone.length > 0 && this.mayManage ? this.renderGone(gone) : nothing}
        <section class="card">
          <h2>On this device</h2>
          <lock-choice></lock-choice>
          <p class="muted small">${WHAT_A_PIN_IS}</p>
        </section>
        <pin-dialog
          .person=${this.pinFor}
          .askOwn=${this.hasPin(this.hotel.actor)}
          @desk-close=${this.closePin}
        ></pin-dialog>
      </div>
    `;
  }

  private renderHint() {
    if (!this.mayManage || !this.people.value || this.people.value.withPin.length > 0) return nothing;
    return html`<desk-notice>
      <strong>Nobody has a PIN yet.</strong> Whoever opens this device picks a name. Set your own PIN first; then you
      can give the others theirs.
    </desk-notice>`;
  }

  private renderPerson(person: StaffCard) {
    return html`<person-card
      .person=${person}
      .hasPin=${this.hasPin(person.staffId)}
      .isMe=${person.staffId === this.hotel.actor}
      .mayManage=${this.mayManage}
      .mayGivePin=${this.mayGivePin(person)}
      @person-task=${({ detail }: CustomEvent<HotelCommand>) => void this.give(detail)}
      @person-pin=${() => (this.pinFor = person)}
    ></person-card>`;
  }

  private renderAdd() {
    return html`
      <form class="card add" @submit=${this.add}>
        <h2>Add a colleague</h2>
        <div class="fields">
          <label class="field">Name <input name="name" required autocomplete="off" /></label>
          <label class="field"
            >Role
            <select name="role">
              ${Object.entries(roleWords).map(([role, words]) => html`<option value=${role} ?selected=${role === 'receptionist'}>${words}</option>`)}
            </select>
          </label>
          <button class="first">Add</button>
        </div>
      </form>
    `;
  }

  private renderGone(gone: readonly StaffCard[]) {
    return html`<details class="card">
      <summary>Who worked here before (${gone.length})</summary>
      <ul class="plain">
        ${gone.map(
          ({ staffId, name }) =>
            html`<li class="line">
              <bdi>${name}</bdi>
              <button class="push" @click=${() => this.give({ type: 'GrantRole', staffId, role: 'receptionist' })}>
                Back as receptionist
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private get mayManage(): boolean {
    return this.may('manage-people');
  }

  private hasPin(staffId: StaffId | undefined): boolean {
    return this.people.value?.withPin.some((one) => one === staffId) ?? false;
  }

  /** The server has the last word; this only keeps buttons away that it would refuse. */
  private mayGivePin({ staffId }: StaffCard): boolean {
    if (staffId === this.hotel.actor) return this.hasPin(staffId) || this.mayManage;
    return this.mayManage && this.hasPin(this.hotel.actor);
  }

  private async give(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
  }

  private async add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const name = (data.get('name') as string).trim();
    const role = data.get('role') as StaffRole;
    await this.give({ type: 'AddStaffMember', staffId: newId<StaffId>(), name, role });
    if (this.receipt?.outcome === 'saved') form.reset();
  }

  private closePin(): void {
    this.pinFor = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-screen': StaffScreen;
  }
}
