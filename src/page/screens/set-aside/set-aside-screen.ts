import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SetAside } from '#contract/quarantine.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-notice.ts';
import '#page/components/desk-skeleton.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import './set-aside-card.ts';

/** What the server has set aside because nothing of it may take effect, for a manager to approve or to discard. */
@customElement('set-aside-screen')
export class SetAsideScreen extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    css`
      .page {
        max-inline-size: 820px;
      }
    `,
  ];

  @state() private list: SetAside | undefined;
  @state() private isAsked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  protected override render() {
    return html`
      <div class="page">
        <div class="heading">
          <h1>Set aside</h1>
          <a href="/cases">Needs you</a>
          <button class="quiet push" @click=${this.look}>Look again</button>
        </div>
        <p class="muted">
          Nothing of this has taken effect, and nothing of it is lost. What you approve is decided again as things stand
          now, as your own doing; who first did it stays named.
        </p>
        ${this.renderList()}
      </div>
    `;
  }

  private renderList() {
    if (!this.list) {
      return this.isAsked
        ? html`<desk-notice tone="warn"
            >These are not kept on this device. They are shown when it is connected.</desk-notice
          >`
        : html`<desk-skeleton rows="3"></desk-skeleton>`;
    }
    if (this.list.length === 0) return html`<desk-empty icon="done" text="Nothing was set aside."></desk-empty>`;
    return repeat(
      this.list,
      ({ commandId }) => commandId,
      (kept) =>
        html`<set-aside-card .kept=${kept} @set-aside-decided=${() => this.decided(kept.commandId)}></set-aside-card>`,
    );
  }

  private decided(decided: string): void {
    this.list = this.list?.filter(({ commandId }) => commandId !== decided);
  }

  private async look(): Promise<void> {
    this.list = await this.hotel.setAside().catch(() => undefined);
    this.isAsked = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-aside-screen': SetAsideScreen;
  }
}
