import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { OwnerSignedIn } from '#contract/owner-here.ts';
import type { OwnerSeen } from '#contract/owner.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { fillsInPasskeys, hasPasskeys, showPasskey, stopWaitingForPasskey } from '#page/client/passkey-prompt.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { ownerTroubleWords } from '#page/wording/owner.ts';
import { deviceName } from './device-name.ts';
import { enrolWords } from './enrol-words.ts';
import { firstRunStyles } from './first-run-styles.ts';

/** An owner comes back with what he knows: this browser becomes a desk of his hotel, without a code. */
@customElement('owner-door')
export class OwnerDoor extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    firstRunStyles,
    css`
      desk-notice {
        margin-block-end: var(--desk-space-4);
      }

      ul {
        display: grid;
        gap: var(--desk-space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li button {
        inline-size: 100%;
        text-align: start;
      }
    `,
  ];

  @state() private owner: OwnerSeen | undefined;
  @state() private problem: string | undefined;
  @state() private isWorking = false;
  @state() private takesPasskeys = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.offerPasskeys();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.takesPasskeys) void stopWaitingForPasskey();
  }

  protected override render() {
    return html`
      ${this.problem ? html`<desk-notice tone="bad" role="alert">${this.problem}</desk-notice>` : nothing}
      ${this.owner ? this.renderHotels(this.owner) : this.renderSignIn()}
    `;
  }

  private renderSignIn() {
    return html`
      <form class="panel" @submit=${this.signIn}>
        <h1>Sign in as the owner</h1>
        <p class="hint">For when no device of the hotel can show you a code. Colleagues join with a code.</p>
        <label class="field"
          >Login
          <input
            name="login"
            required
            autofocus
            autocomplete="username webauthn"
            autocapitalize="none"
            spellcheck="false"
        /></label>
        <label class="field"
          >Password <input name="password" type="password" required autocomplete="current-password"
        /></label>
        <div class="steps">
          <button type="button" @click=${this.leave}>Back</button>
          ${
            this.takesPasskeys
              ? html`<button type="button" ?disabled=${this.isWorking} @click=${this.usePasskey}>Use a passkey</button>`
              : nothing
          }
          <button class="first" ?disabled=${this.isWorking}>${this.isWorking ? 'Signing in…' : 'Sign in'}</button>
        </div>
      </form>
    `;
  }

  private renderHotels({ hotels }: OwnerSeen) {
    return html`
      <section class="panel">
        <h1>Your hotels</h1>
        <p class="hint">This browser becomes a desk of the hotel you choose, and you are signed out again.</p>
        <ul>
          ${hotels.map(
            ({ hotelId, name }) =>
              html`<li>
                <button ?disabled=${this.isWorking} @click=${() => this.enter(hotelId)}>
                  Open <bdi>${name || 'a hotel without a name'}</bdi>
                </button>
              </li>`,
          )}
        </ul>
        <owner-passkeys></owner-passkeys>
        <div class="steps"><button @click=${this.leave}>Sign out</button></div>
      </section>
    `;
  }

  private async signIn(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const said = new FormData(event.currentTarget as HTMLFormElement);
    this.isWorking = true;
    const answer = await this.hotel.owner.ownerSignIn({
      login: (said.get('login') ?? '') as string,
      password: (said.get('password') ?? '') as string,
    });
    this.show(answer);
  }

  /** A passkey among what the browser fills in, for whoever looks for it there; the button is for all others. */
  private async offerPasskeys(): Promise<void> {
    if (!hasPasskeys()) return;
    const options = await this.hotel.owner.passkeyOptions('sign-in');
    this.takesPasskeys = options !== undefined;
    if (options && (await fillsInPasskeys())) await this.signInBy(await showPasskey(options, 'filled-in'));
  }

  private async usePasskey(): Promise<void> {
    const options = await this.hotel.owner.passkeyOptions('sign-in');
    if (options) await this.signInBy(await showPasskey(options, 'now'));
    else this.problem = ownerTroubleWords('no-connection');
  }

  private async signInBy(response: unknown): Promise<void> {
    if (response) this.show(await this.hotel.owner.passkeySignIn({ response }));
  }

  private show(answer: OwnerSignedIn): void {
    this.isWorking = false;
    this.problem = answer.ok ? undefined : ownerTroubleWords(answer.why);
    if (!answer.ok) return;
    // Only whoever is signed in sees to passkeys.
    void import('#page/parts/owner-passkeys.ts');
    this.owner = answer.owner;
  }

  private async enter(hotelId: HotelId): Promise<void> {
    this.isWorking = true;
    const enrolled = await this.hotel.enrol({ kind: 'owner', hotelId }, deviceName());
    this.isWorking = false;
    this.problem = enrolled.ok ? undefined : enrolWords[enrolled.failure];
    if (!enrolled.ok) return;
    await this.hotel.owner.ownerSignOut();
    // The address of a sign-in is no place of the desk.
    history.replaceState(undefined, '', '/');
    this.dispatchEvent(new CustomEvent('first-run-entered', { bubbles: true, composed: true }));
  }

  private async leave(): Promise<void> {
    if (this.owner) await this.hotel.owner.ownerSignOut();
    this.owner = undefined;
    this.dispatchEvent(new CustomEvent('owner-left'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-door': OwnerDoor;
  }
}
