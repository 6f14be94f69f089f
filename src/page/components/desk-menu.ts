import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { buttonStyles, elementStyles } from '../theme/shared-styles.ts';
import './desk-icon.ts';

/** One task of a menu. `key` is what the menu tells when it is chosen. */
export type MenuItem = { readonly key: string; readonly words: string; readonly isCareful?: boolean };

/**
 * A button with a short list of further tasks. Arrow keys, Home, End and first letters go through it, Enter chooses, Esc and
 * Tab leave it, and the focus comes back to the button.
 */
@customElement('desk-menu')
export class DeskMenu extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      :host {
        display: inline-flex;
      }

      [role='menu'] {
        position-area: block-end span-inline-start;
        position-try-fallbacks:
          flip-inline,
          flip-block,
          flip-block flip-inline;
        inset: auto;
        inline-size: max-content;
        min-inline-size: 200px;
        max-inline-size: calc(100vw - 16px);
        margin: 4px 0;
        padding: 4px;
        border: 1px solid var(--desk-color-line-strong);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-raised);
        color: var(--desk-color-text);
        box-shadow: var(--desk-shadow-card);
      }

      [role='menuitem'] {
        display: flex;
        inline-size: 100%;
        min-block-size: max(34px, var(--desk-target));
        justify-content: start;
        border-color: transparent;
        background: transparent;
        font-weight: 400;
        text-align: start;
      }

      [role='menuitem']:focus-visible {
        outline-offset: -2px;
        box-shadow: none;
        background: var(--desk-color-hover);
      }

      hr {
        margin: 4px;
        border: 0;
        border-block-start: 1px solid var(--desk-color-line);
      }

      .careful {
        color: var(--desk-color-bad);
      }
    `,
  ];

  @property() label = 'More';
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @state() private isOpen = false;
  @query('[role=menu]') private readonly list!: HTMLElement;
  @query('button') private readonly opener!: HTMLButtonElement;

  protected override render() {
    return html`
      <button
        popovertarget="list"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen}
        aria-controls="list"
        @keydown=${this.openerPressed}
      >
        ${this.label}<desk-icon name="down"></desk-icon>
      </button>
      <div id="list" role="menu" popover aria-label=${this.label} @toggle=${this.toggled} @keydown=${this.pressed}>
        ${this.items.map((item, index) => this.renderItem(item, index === firstCareful(this.items)))}
      </div>
    `;
  }

  private renderItem({ key, words, isCareful = false }: MenuItem, isFirstCareful: boolean) {
    return html`${isFirstCareful ? html`<hr role="separator" />` : nothing}
      <button role="menuitem" tabindex="-1" class=${isCareful ? 'careful' : ''} @click=${() => this.choose(key)}>
        ${words}
      </button>`;
  }

  private get entries(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  private toggled({ newState }: ToggleEvent): void {
    this.isOpen = newState === 'open';
    if (this.isOpen) this.entries[0]?.focus();
  }

  private openerPressed(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.opener.click();
  }

  private pressed(event: KeyboardEvent): void {
    // Tab moves on from the button, as if the list were not there.
    if (event.key === 'Tab') return this.leave();
    const { entries } = this;
    const at = entries.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const next = event.key === 'Escape' ? this.opener : entryAfter(event.key, entries, at);
    if (!next) return;
    event.preventDefault();
    if (next === this.opener) this.leave();
    else next.focus();
  }

  private leave(): void {
    this.list.hidePopover();
    this.opener.focus();
  }

  private choose(key: string): void {
    this.leave();
    this.dispatchEvent(new CustomEvent('menu-chosen', { detail: key }));
  }
}

function firstCareful(items: readonly MenuItem[]): number {
  const first = items.findIndex(({ isCareful }) => isCareful);
  return first === 0 ? -1 : first;
}

/** Where a key leads in a list that goes round; undefined: nowhere. */
function entryAfter(key: string, entries: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const { length } = entries;
  switch (key) {
    case 'ArrowDown':
      return entries[(at + 1) % length];
    case 'ArrowUp':
      return entries[(at - 1 + length) % length];
    case 'Home':
      return entries[0];
    case 'End':
      return entries.at(-1);
    default: {
      const inTurn = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
      return key.length === 1 ? inTurn.find((entry) => beginsWith(entry, key)) : undefined;
    }
  }
}

function beginsWith({ textContent }: HTMLElement, letter: string): boolean {
  return (textContent ?? '').trim().toLowerCase().startsWith(letter.toLowerCase());
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-menu': DeskMenu;
  }
  interface HTMLElementEventMap {
    'menu-chosen': CustomEvent<string>;
  }
}
