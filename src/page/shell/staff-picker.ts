import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HotelCard, StaffCard } from '#contract/hotel-card.ts';
import type { PeopleHere, SignedIn } from '#contract/sign-in.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { signInWay, type Colleague } from '#domain/staff/sign-in-way.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-icon.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { signedInWords } from '#page/wording/pins.ts';
import { rolesText } from '#page/wording/statuses.ts';
import './sign-in/pin-entry.ts';
import { staffPickerStyles } from './sign-in/staff-picker-styles.ts';

/** Who stands at this desk now: a name where nobody has a PIN, a name and its PIN where somebody has. */
@customElement('staff-picker')
export class StaffPicker extends DeskElement {
  static override styles = [elementStyles, buttonStyles, staffPickerStyles];

  @property({ attribute: false }) hotelName = '';
  @property({ attribute: false }) staff: HotelCard['staff'] = [];
  @property({ attribute: false }) people: PeopleHere = { withPin: [], waits: [] };
  @property({ attribute: false }) isDemo = false;
  /** Whoever stood here last: their PIN is asked for first. */
  @property({ attribute: false }) last: StaffId | undefined = undefined;
  @state() private chosen: StaffId | 'somebody-else' | undefined;
  @state() private answer: SignedIn | undefined;
  @state() private isLooking = false;

  protected override render() {
    const person = this.present.find(({ staffId }) => staffId === (this.chosen ?? this.last));
    const asksForPin = person !== undefined && this.wayOf(person) === 'pin';
    return html`<main>${asksForPin ? this.renderPin(person) : this.renderPeople()}</main>`;
  }

  private renderPeople() {
    return html`
      <div>
        <h1>Who are you?</h1>
        <p><bdi>${this.hotelName}</bdi> · your name stands beside what you do on this device.</p>
      </div>
      <ul>
        ${this.present.map((person) => this.renderPerson(person))}
      </ul>
      ${this.isDemo ? html`<p>This is the demo hotel: everybody in it is invented, so pick anyone.</p>` : nothing}
    `;
  }

  private renderPerson(person: StaffCard) {
    const way = this.wayOf(person);
    return html`<li>
      <button class="person" ?disabled=${way === 'needs-pin'} @click=${() => this.pick(person.staffId, way)}>
        <desk-icon name="person"></desk-icon><bdi>${person.name}</bdi>
        <span class="role">
          ${way === 'needs-pin' ? 'Needs a PIN from another manager' : rolesText(person.roles)}
          ${way === 'pin' ? html`<desk-icon name="lock" aria-label="with a PIN"></desk-icon>` : nothing}
        </span>
      </button>
    </li>`;
  }

  private renderPin({ staffId, name }: StaffCard) {
    const waits = this.people.waits.find((wait) => wait.staffId === staffId)?.until;
    return html`
      <div class="who">
        <desk-icon name="lock"></desk-icon>
        <h1><bdi>${name}</bdi></h1>
        <p><bdi>${this.hotelName}</bdi> · type your PIN</p>
      </div>
      <pin-entry
        .problem=${this.answer && signedInWords(this.answer)}
        .waitUntil=${waits}
        .busy=${this.isLooking}
        @pin-typed=${({ detail }: CustomEvent<string>) => void this.signIn(staffId, detail)}
      ></pin-entry>
      <button class="quiet" @click=${this.somebodyElse}>Somebody else</button>
    `;
  }

  private get present(): HotelCard['staff'] {
    return this.staff.filter(({ roles }) => roles.length > 0);
  }

  private wayOf(person: StaffCard): ReturnType<typeof signInWay> {
    const colleague = ({ staffId, roles }: StaffCard): Colleague => ({
      staffId,
      roles,
      hasPin: this.people.withPin.includes(staffId),
    });
    return signInWay(colleague(person), this.present.map(colleague));
  }

  private pick(staffId: StaffId, way: ReturnType<typeof signInWay>): void {
    this.answer = undefined;
    if (way === 'name') this.enter(staffId);
    else this.chosen = staffId;
  }

  private somebodyElse(): void {
    this.answer = undefined;
    this.chosen = 'somebody-else';
  }

  private async signIn(staffId: StaffId, pin: string): Promise<void> {
    this.isLooking = true;
    this.answer = await this.hotel.people.signIn(staffId, pin);
    this.isLooking = false;
    if (this.answer.outcome === 'right') this.enter(staffId);
  }

  private enter(staffId: StaffId): void {
    this.dispatchEvent(new CustomEvent('staff-picked', { detail: staffId }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-picker': StaffPicker;
  }
}
