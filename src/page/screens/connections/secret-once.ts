import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formStyles } from '#page/components/form-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';

/** Something that is shown this once, to be copied. */
@customElement('secret-once')
export class SecretOnce extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-2);
        margin-block: var(--desk-space-3);
      }
    `,
  ];

  @property() label = '';
  @property() secret = '';
  @state() private said = '';

  protected override render() {
    return html`<label class="field"
        >${this.label}, shown this once <input readonly .value=${this.secret} @focus=${selectAll}
      /></label>
      <div><button class="first" @click=${this.copy}>Copy it</button></div>
      <p role="status" class="small">${this.said}</p>`;
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.secret).then(
      () => (this.said = 'Copied.'),
      () => (this.said = 'It could not be copied here: mark it and copy it by hand.'),
    );
  }
}

function selectAll({ target }: Event): void {
  (target as HTMLInputElement).select();
}

declare global {
  interface HTMLElementTagNameMap {
    'secret-once': SecretOnce;
  }
}
