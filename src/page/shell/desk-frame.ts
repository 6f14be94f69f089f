import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { HotelCard } from '#contract/hotel-card.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { focusedElement } from '#page/client/focused-element.ts';
import { go, hereWith } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import { mayHere } from '#page/client/rights-here.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { reservedWords } from '#page/wording/rights.ts';
import { syncWords } from '#page/wording/sync.ts';
import './bottom-bar.ts';
import './command-palette.ts';
import { frameStyles } from './frame-styles.ts';
import './live-regions.ts';
import type { LiveRegions } from './live-regions.ts';
import './nav-rail.ts';
import { placeTitles, type Place } from './places.ts';
import { linksFor, PLACE_RIGHTS } from './place-rights.ts';
import { Router } from './router.ts';
import { loadScreen, loadScreensWhenIdle } from './screen-modules.ts';
import './screen-outlet.ts';
import type { ScreenOutlet } from './screen-outlet.ts';
import { Shortcuts } from './shortcuts.ts';
import './shortcuts-help.ts';
import './status-bar.ts';
import './title-bar.ts';
import './trouble-banner.ts';
import './undo-chip.ts';

/** The desk: what stands around every screen. Places, shortcuts and what is said aloud come together here. */
@customElement('desk-frame')
export class DeskFrame extends DeskElement {
  static override styles = [elementStyles, frameStyles];

  @property({ attribute: false }) actor!: HotelCard['staff'][number];
  @property({ attribute: false }) isDemo = false;
  @state() private palette = false;
  @state() private help = false;
  @query('live-regions') private readonly regions!: LiveRegions;
  @query('screen-outlet') private readonly outlet!: ScreenOutlet;
  /** What had the focus when the drawer opened. */
  private opener: HTMLElement | undefined;
  private readonly router = new Router(this, (place, before) => this.arrived(place, before));
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());
  private readonly cases = new LiveQuery(
    this,
    () => this.hotel,
    'Cases',
    () => ({}),
  );

  constructor() {
    super();
    this.addController(
      new Shortcuts({
        palette: () => (this.palette = true),
        help: () => (this.help = true),
        undo: () => void this.undo(),
        go: (href) => go(href),
        lock: () => this.dispatchEvent(new CustomEvent('desk-leave', { bubbles: true, composed: true })),
      }),
    );
  }

  protected override render() {
    const { place } = this.router;
    const openCases = this.cases.value?.open.length ?? 0;
    const links = linksFor(this.names.card, this.actor.staffId);
    return html`
      <nav class="skip" aria-label="Skip"><a href="#work" @click=${this.skip}>Skip to the screen</a></nav>
      <title-bar
        .actor=${this.actor}
        .isDemo=${this.isDemo}
        .sync=${this.sync.value}
        .openCases=${openCases}
      ></title-bar>
      <nav-rail .place=${place.name} .openCases=${openCases} .links=${links}></nav-rail>
      <main id="work">
        <trouble-banner .sync=${this.sync.value}></trouble-banner>
        <screen-outlet .place=${place} .refusal=${this.refusalOf(place)} .wayBack=${links[0]}></screen-outlet>
      </main>
      ${place.open ? this.renderDrawer(place) : nothing}
      <status-bar></status-bar>
      <bottom-bar .place=${place.name} .openCases=${openCases} .links=${links}></bottom-bar>
      <undo-chip></undo-chip>
      <command-palette .open=${this.palette} .links=${links} @desk-close=${this.closePalette}></command-palette>
      <shortcuts-help .open=${this.help} @desk-close=${this.closeHelp}></shortcuts-help>
      <live-regions></live-regions>
    `;
  }

  protected override willUpdate(): void {
    const { place } = this.router;
    const [first] = linksFor(this.names.card, this.actor.staffId);
    // Whoever comes for no place in particular comes to the first that is theirs.
    if (first && location.pathname === '/' && this.refusalOf(place)) go(first.href);
  }

  /** Why whoever stands here does not see the place. */
  private refusalOf({ name }: Place): string | undefined {
    const right = PLACE_RIGHTS[name];
    if (right === undefined || mayHere(this.names.card, this.actor.staffId, right)) return undefined;
    return reservedWords(right);
  }

  private renderDrawer({ open }: Place) {
    void loadScreen('drawer');
    return html`<reservation-drawer .reservationId=${open} @drawer-close=${this.closeDrawer}></reservation-drawer>`;
  }

  protected override updated(): void {
    const title = placeTitles[this.router.place.name];
    const sync = this.sync.value;
    const needsYou = sync && syncWords(sync, this.cases.value?.open.length ?? 0, Date.now()).needsYou;
    document.title = `${needsYou ? `(${needsYou}) ` : ''}${title} · ${this.names.card?.name ?? 'Keyrack'}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('palette-asked', () => (this.palette = true));
    this.addEventListener('undo-asked', () => void this.undo());
    this.addEventListener('desk-say', ({ detail }) => this.regions.say(detail.text, detail.urgent));
  }

  protected override firstUpdated(): void {
    void loadScreensWhenIdle();
  }

  private arrived(place: Place, before: Place): void {
    this.palette = false;
    if (place.open && !before.open) this.opener = focusedElement();
    if (!place.open && this.isInDrawer) void this.updateComplete.then(() => this.leaveDrawer());
    if (place.name === before.name) return;
    this.regions.say(placeTitles[place.name], false);
    void this.updateComplete.then(() => this.outlet.focusScreen());
  }

  private get isInDrawer(): boolean {
    return this.shadowRoot?.activeElement?.localName === 'reservation-drawer';
  }

  /** Back to where the drawer was opened from; where that is gone, to the screen. */
  private leaveDrawer(): void {
    this.opener?.focus({ preventScroll: true });
    if (!focusedElement()) void this.outlet.focusScreen();
  }

  private skip(event: Event): void {
    event.preventDefault();
    void this.outlet.focusScreen();
  }

  private closePalette(): void {
    this.palette = false;
  }

  private closeHelp(): void {
    this.help = false;
  }

  private closeDrawer(): void {
    if (location.pathname.startsWith('/reservations/')) go('/rack');
    else go(hereWith({ open: undefined }));
  }

  private async undo(): Promise<void> {
    const undone = await this.hotel.undo.undoLatest();
    if (!undone) return this.regions.say('There is nothing to take back.', false);
    const { receipt } = undone;
    if (receipt.outcome === 'saved') this.regions.say('Taken back.', false);
    else if (receipt.outcome === 'refused') this.regions.say(refusalWords(receipt.refusal, this.names), true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-frame': DeskFrame;
  }
}
