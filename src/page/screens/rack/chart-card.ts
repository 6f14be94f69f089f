import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ChartViewport } from './chart-viewport.ts';
import type { CardSubject } from './card-subject.ts';
import type { CardChoice, RackCard } from './rack-card.ts';

const GAP = 6;
const MARGIN = 8;

export type CardHost = ReactiveControllerHost &
  HTMLElement & {
    readonly today: HotelDay;
    readonly locale: string;
    readonly lookOnly: string | undefined;
    readonly scroller: HTMLElement | null;
    readonly viewport: ChartViewport;
    /** What the card hangs on. */
    readonly cursorCell: HTMLElement | undefined;
    focusCursor(): void;
  };

/** Opens the quick card beside the cell it is about, takes the focus there and gives it back. */
export class ChartCard implements ReactiveController {
  private readonly host: CardHost;
  private subject: CardSubject | undefined;
  private isOpening = false;

  constructor(host: CardHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.isOpening) return;
    this.isOpening = false;
    void this.show();
  }

  open(subject: CardSubject): void {
    this.subject = subject;
    this.isOpening = true;
    this.host.requestUpdate();
  }

  close(): void {
    this.element?.hidePopover();
  }

  render(onChoice: (event: CustomEvent<CardChoice>) => void): TemplateResult {
    return html`<rack-card
      popover
      .subject=${this.subject}
      .today=${this.host.today}
      .locale=${this.host.locale}
      .lookOnly=${this.host.lookOnly !== undefined}
      @card-choice=${onChoice}
      @toggle=${this.onToggle}
    ></rack-card>`;
  }

  private get element(): RackCard | undefined {
    return this.host.shadowRoot?.querySelector('rack-card') ?? undefined;
  }

  private readonly onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed' && this.isFocusHere()) this.host.focusCursor();
  };

  // Whoever went elsewhere, into a drawer or a search field, is not called back.
  private isFocusHere(): boolean {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement && active !== this.host) active = active.shadowRoot.activeElement;
    return active === null || active === document.body || active === this.host;
  }

  private async show(): Promise<void> {
    const card = this.element;
    if (!card) return;
    await card.updateComplete;
    const cell = this.host.cursorCell;
    const body = this.host.scroller?.getBoundingClientRect();
    if (!cell || !body) return;
    card.showPopover();
    this.place(card, cell.getBoundingClientRect(), body);
    card.focus();
  }

  // Under the cell, else above it, always inside the window; a long bar is taken where it is seen.
  private place(card: RackCard, cell: DOMRect, body: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height } = card;
    const seenLeft = Math.max(cell.left, body.left + (this.host.viewport.plane?.headWidth ?? 0));
    const left = clamp(seenLeft, MARGIN, window.innerWidth - width - MARGIN);
    const below = cell.bottom + GAP;
    const fits = below + height + MARGIN <= window.innerHeight;
    const top = fits ? below : clamp(cell.top - height - GAP, MARGIN, window.innerHeight - height - MARGIN);
    card.style.left = `${Math.round(left)}px`;
    card.style.top = `${Math.round(top)}px`;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
