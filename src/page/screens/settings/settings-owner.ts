import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { ownerTroubleWords } from '#page/wording/owner.ts';
import './settings-passkeys.ts';
import { settingsStyles } from './settings-styles.ts';

/** The account with which the owner comes back when every device of the hotel is gone. */
@customElement('settings-owner')
export class SettingsOwner extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  private readonly people = new LiveStream(this, () => this.hotel.people.watch());
  @state() private hasOwner: boolean | undefined;
  @state() private isOpen = false;
  @state() private problem: string | undefined;
  @state() private isWorking = false;

  protected override render() {
    return html`
      <section class="card">
        <h2>Owner account</h2>
        <p class="muted">
          With a login and a password the owner opens the hotel on a new browser, also when every device is lost.
        </p>
        ${this.renderState()}
        ${this.problem ? html`<desk-notice tone="warn" role="alert">${this.problem}</desk-notice>` : nothing}
      </section>
    `;
  }

  private renderState() {
    if (this.hasOwner) {
      return html`<p>The hotel has an owner account. It opens under “Sign in as the owner”.</p>
        <settings-passkeys></settings-passkeys>`;
    }
    if (this.isOpen) return this.renderForm();
    return html`<div><button @click=${this.open}>Make an owner account</button></div>`;
  }

  private renderForm() {
    const { actor } = this.hotel;
    const hasPin = actor !== undefined && (this.people.value?.withPin ?? []).includes(actor);
    return html`
      <form @submit=${this.give}>
        <label class="field"
          >Login, an e-mail address or a name
          <input name="login" required autocomplete="username" autocapitalize="none" spellcheck="false"
        /></label>
        <label class="field"
          >Password, at least ten characters
          <input name="password" type="password" required minlength="10" autocomplete="new-password"
        /></label>
        ${
          hasPin
            ? html`<label class="field"
                >Your own PIN <input name="pin" type="password" inputmode="numeric" required autocomplete="off"
              /></label>`
            : nothing
        }
        <p class="muted small">Nobody can send it to you again: keep it in a password manager or a safe.</p>
        <div>
          <button class="first" ?disabled=${this.isWorking}>${this.isWorking ? 'Making…' : 'Make the account'}</button>
        </div>
      </form>
    `;
  }

  private async open(): Promise<void> {
    this.hasOwner = await this.hotel.owner.hasOwner();
    this.isOpen = this.hasOwner === false;
    this.problem = this.hasOwner === undefined ? ownerTroubleWords('no-connection') : undefined;
  }

  private async give(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const said = new FormData(event.currentTarget as HTMLFormElement);
    const [login, password, pin] = ['login', 'password', 'pin'].map((name) => (said.get(name) ?? '') as string);
    const by = this.hotel.actor;
    if (!by || login === undefined || password === undefined) return;
    this.isWorking = true;
    const given = await this.hotel.owner.giveOwner({ login, password, by, ...(pin ? { ownPin: pin } : {}) });
    this.isWorking = false;
    this.problem = given.ok ? undefined : ownerTroubleWords(given.why);
    if (!given.ok) return;
    this.hasOwner = true;
    this.say('The hotel has an owner account.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-owner': SettingsOwner;
  }
}
