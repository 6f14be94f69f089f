import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import '#page/parts/owner-passkeys.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { ownerTroubleWords } from '#page/wording/owner.ts';
import { settingsStyles } from './settings-styles.ts';

/** The owner signs in at the desk for as long as it takes to see to their passkeys: a desk is for many. */
@customElement('settings-passkeys')
export class SettingsPasskeys extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, settingsStyles];

  @state() private isSignedIn = false;
  @state() private problem: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.isSignedIn) void this.signOut();
  }

  protected override render() {
    if (this.isSignedIn) {
      return html`<owner-passkeys></owner-passkeys>
        <div><button @click=${this.signOut}>Done, sign out</button></div>`;
    }
    return html`<details>
      <summary>Passkeys</summary>
      <form @submit=${this.signIn}>
        <label class="field"
          >Login of the owner
          <input name="login" required autocomplete="username" autocapitalize="none" spellcheck="false"
        /></label>
        <label class="field"
          >Password of the owner <input name="password" type="password" required autocomplete="current-password"
        /></label>
        <div><button>See to passkeys</button></div>
        ${this.problem ? html`<desk-notice tone="warn" role="alert">${this.problem}</desk-notice>` : nothing}
      </form>
    </details>`;
  }

  private async signIn(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const asked = { login: readField(form, 'login'), password: readField(form, 'password') };
    const answer = await this.hotel.owner.ownerSignIn(asked);
    this.isSignedIn = answer.ok;
    this.problem = answer.ok ? undefined : ownerTroubleWords(answer.why);
  }

  private async signOut(): Promise<void> {
    this.isSignedIn = false;
    await this.hotel.owner.ownerSignOut();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-passkeys': SettingsPasskeys;
  }
}
