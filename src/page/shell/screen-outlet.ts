import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '#page/components/desk-notice.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import type { NavLink } from './nav-links.ts';
import { placeTitles, type Place } from './places.ts';
import { loadScreen } from './screen-modules.ts';
import { screenView } from './screen-views.ts';

/** The screen of the place; where one fails, words and a way on stand in its stead. */
@customElement('screen-outlet')
export class ScreenOutlet extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        overflow: auto;
        scroll-padding-block: 56px;
      }

      #screen {
        block-size: 100%;
      }

      desk-notice,
      h1 {
        margin: var(--desk-space-5);
      }

      a {
        color: var(--desk-color-brand);
      }

      h1 {
        font-size: var(--desk-text-title);
      }

      /* On paper nothing scrolls: what is longer than the window goes on, on the next page. */
      @media print {
        :host {
          overflow: visible;
        }

        #screen {
          block-size: auto;
        }
      }
    `,
  ];

  @property({ attribute: false }) place!: Place;
  /** Why whoever stands here does not see the place. */
  @property({ attribute: false }) refusal: string | undefined = undefined;
  /** The first place that is theirs: nobody is left at a door that does not open. */
  @property({ attribute: false }) wayBack: NavLink | undefined = undefined;
  @state() private broken: string | undefined;
  /** Its file is neither on this device nor to be had. */
  @state() private missing: 'missing' | 'still missing' | undefined;
  @query('#screen') private readonly screen!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('desk-broken', this.isBroken);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('desk-broken', this.isBroken);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('place') as Place | undefined;
    if (!changed.has('place') || before?.name === this.place.name) return;
    this.broken = undefined;
    this.missing = undefined;
    this.scrollTop = 0;
    void this.load();
  }

  /** The screen's element is drawn at once and comes to life with its file. */
  private async load(): Promise<void> {
    const { name } = this.place;
    try {
      await loadScreen(name);
    } catch {
      if (this.place.name === name) this.missing = 'missing';
    }
  }

  protected override render() {
    if (this.broken !== undefined) return this.renderBroken(this.broken);
    if (this.missing) return this.renderMissing(this.missing);
    const view = this.refusal === undefined ? screenView(this.place) : this.renderRefused(this.refusal);
    return html`<div id="screen" tabindex="-1">${view}</div>`;
  }

  private renderRefused(refusal: string) {
    const { wayBack } = this;
    return html`
      <h1>${placeTitles[this.place.name]}</h1>
      <desk-notice
        >${refusal}
        ${wayBack ? html`<a slot="actions" href=${wayBack.href}>Go to ${wayBack.label}</a>` : nothing}</desk-notice
      >
    `;
  }

  /** Puts the keyboard where the new screen begins: its first field, where it is a form, else its top. */
  async focusScreen(): Promise<void> {
    await this.updateComplete;
    await loadScreen(this.place.name).catch(() => undefined);
    await new Promise(requestAnimationFrame);
    if (this.isWorkedIn) return;
    const field = matchMedia('(pointer: fine)').matches ? firstField(this.screen) : undefined;
    (field ?? this.screen)?.focus({ preventScroll: true });
  }

  /** Somebody was quicker than the screen's file: whoever types already is not taken elsewhere. */
  private get isWorkedIn(): boolean {
    const focused = this.shadowRoot?.activeElement ?? null;
    return focused !== null && focused !== this.screen && this.screen.contains(focused);
  }

  private renderMissing(missing: 'missing' | 'still missing') {
    return html`
      <desk-notice tone="warn" role="alert">
        <strong>This screen is not on this device yet.</strong> It needs a connection once. Everything that was saved is
        safe; the screens that you have opened go on.
        ${missing === 'missing' ? nothing : 'There is still no connection.'}
        <button slot="actions" @click=${this.fetchAgain}>Try again</button>
      </desk-notice>
    `;
  }

  private renderBroken(why: string) {
    return html`
      <desk-notice tone="bad" role="alert">
        <strong>This screen has failed.</strong> That is our mistake, not yours. Everything that was saved is safe; the
        other screens go on. <span>(${why})</span>
        <button slot="actions" @click=${this.tryAgain}>Try again</button>
        <button slot="actions" @click=${() => location.reload()}>Reload</button>
      </desk-notice>
    `;
  }

  private readonly tryAgain = (): void => {
    this.broken = undefined;
    void this.load();
  };

  /** This window will not ask for the file again: a new one does, which must have somewhere to come from. */
  private readonly fetchAgain = async (): Promise<void> => {
    const answered = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
    if (answered?.ok) location.reload();
    else this.missing = 'still missing';
  };

  private readonly isBroken = ({ detail }: HTMLElementEventMap['desk-broken']): void => {
    this.broken = detail.error instanceof Error ? detail.error.message : String(detail.error);
  };
}

/** `autofocus` works once per document and not in shadow roots; this finds it wherever it is. */
function firstField(root: ParentNode | null): HTMLElement | undefined {
  for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
    const found = element.hasAttribute('autofocus') ? element : firstField(element.shadowRoot);
    if (found) return found;
  }
  return undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'screen-outlet': ScreenOutlet;
  }
}
