import { html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { go } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-icon.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { paletteStyles } from './palette-styles.ts';
import type { NavLink } from './nav-links.ts';
import { actionEntries, entryOf, type PaletteEntry } from './palette-entries.ts';

const FOUND_MAX = 8;

/** One field that finds guests, stays, rooms and places, without a connection too. */
@customElement('command-palette')
export class CommandPalette extends DeskElement {
  static override styles = [elementStyles, paletteStyles];

  @property({ attribute: false }) open = false;
  /** The places that whoever stands here can use. */
  @property({ attribute: false }) links: readonly NavLink[] = [];
  @state() private text = '';
  @state() private chosen = 0;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  private readonly found = new LiveQuery(
    this,
    () => this.hotel,
    'Find',
    () => (this.open && this.text.trim() !== '' ? { text: this.text.trim(), limit: FOUND_MAX } : undefined),
  );

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) this.dialog.showModal();
    if (!this.open && this.dialog.open) this.dialog.close();
    if (!this.open) this.text = '';
  }

  protected override render() {
    const entries = this.entries();
    return html`
      <dialog aria-label="Find or do" @close=${this.closed} @click=${this.clicked}>
        <label>
          <desk-icon name="search"></desk-icon>
          <input
            type="text"
            role="combobox"
            aria-label="Guest, booking, room or action"
            aria-expanded="true"
            aria-controls="entries"
            aria-activedescendant=${entries.length > 0 ? `entry-${this.chosen}` : ''}
            autocomplete="off"
            spellcheck="false"
            placeholder="Guest, confirmation number, room, action…"
            .value=${this.text}
            @input=${this.typed}
            @keydown=${this.pressed}
          />
        </label>
        <ul id="entries" role="listbox" aria-label="Found">
          ${entries.map((entry, index) => this.renderEntry(entry, index))}
        </ul>
        ${entries.length === 0 ? html`<p role="status">Nothing found for “${this.text}”.</p>` : ''}
      </dialog>
    `;
  }

  private renderEntry({ icon, title, more, href }: PaletteEntry, index: number) {
    return html`
      <li
        id=${`entry-${index}`}
        role="option"
        aria-selected=${index === this.chosen}
        @click=${() => this.pick(href)}
        @pointermove=${() => (this.chosen = index)}
      >
        <desk-icon name=${icon}></desk-icon><bdi>${title}</bdi><span>${more}</span>
      </li>
    `;
  }

  private entries(): readonly PaletteEntry[] {
    const text = this.text.trim();
    return [...(text === '' ? [] : (this.found.value ?? []).map(entryOf)), ...actionEntries(text, this.links)];
  }

  private typed({ target }: Event): void {
    this.text = (target as HTMLInputElement).value;
    this.chosen = 0;
  }

  private pressed(event: KeyboardEvent): void {
    const entries = this.entries();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.chosen = (this.chosen + step + entries.length) % Math.max(1, entries.length);
    }
    const entry = entries[this.chosen];
    if (event.key === 'Enter' && entry) this.pick(entry.href);
  }

  private pick(href: string): void {
    this.closed();
    go(href);
  }

  private clicked({ target }: Event): void {
    if (target === this.dialog) this.closed();
  }

  private closed(): void {
    if (this.open) this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'command-palette': CommandPalette;
  }
}
