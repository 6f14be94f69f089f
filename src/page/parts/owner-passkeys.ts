import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Passkey } from '#contract/passkeys.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { hasPasskeys, makePasskey } from '#page/client/passkey-prompt.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { momentWords } from '#page/wording/moments.ts';

/** The passkeys of the owner who is signed in: made, listed, removed. Shows nothing where there can be none. */
@customElement('owner-passkeys')
export class OwnerPasskeys extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li,
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-2);
        align-items: end;
        justify-content: space-between;
        padding-block: var(--desk-space-2);
      }

      li {
        align-items: center;
      }

      h2 {
        margin: 0;
        font-size: var(--desk-text-large);
      }

      .field {
        flex: 1 1 180px;
      }
    `,
  ];

  @state() private passkeys: readonly Passkey[] | undefined;
  @state() private problem: string | undefined;
  @state() private isWorking = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.hotel.owner.passkeys().then((passkeys) => (this.passkeys = passkeys));
  }

  protected override render() {
    if (!this.passkeys || !hasPasskeys()) return nothing;
    return html`
      <h2>Passkeys</h2>
      <p class="muted">
        With a passkey you sign in by finger, face or the code of your own phone or computer, without the password. Make
        none on a computer that others unlock too. The password goes on working.
      </p>
      <ul>
        ${this.passkeys.map((passkey) => this.renderPasskey(passkey))}
      </ul>
      <form @submit=${this.make}>
        <label class="field">Name of this phone or computer <input name="name" required maxlength="60" /></label>
        <button ?disabled=${this.isWorking}>Make a passkey</button>
      </form>
      ${this.problem ? html`<desk-notice tone="warn" role="alert">${this.problem}</desk-notice>` : nothing}
    `;
  }

  private renderPasskey({ passkeyId, name, madeAt }: Passkey) {
    return html`<li>
      <span><bdi>${name}</bdi> <span class="muted small">made ${momentWords(madeAt, Date.now())}</span></span>
      <button aria-label="Remove the passkey of ${name}" @click=${() => this.takeAway(passkeyId)}>Remove</button>
    </li>`;
  }

  private async make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = readField(form, 'name').trim();
    this.isWorking = true;
    const options = await this.hotel.owner.passkeyOptions('register');
    const response = options && (await makePasskey(options));
    const passkeys = response ? await this.hotel.owner.addPasskey({ name, response }) : undefined;
    this.isWorking = false;
    this.show(passkeys, 'No passkey was made. Perhaps this device has one already, or you are not signed in any more.');
    if (passkeys) form.reset();
  }

  private async takeAway(passkeyId: string): Promise<void> {
    this.show(await this.hotel.owner.removePasskey(passkeyId), 'It was not removed: there is no connection now.');
  }

  private show(passkeys: readonly Passkey[] | undefined, otherwise: string): void {
    this.problem = passkeys ? undefined : otherwise;
    this.passkeys = passkeys ?? this.passkeys;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-passkeys': OwnerPasskeys;
  }
}
