import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import type { HotelCard } from '#contract/hotel-card.ts';
import type { PeopleHere } from '#contract/sign-in.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { keepChoice, readChoice } from '#page/client/kept-choice.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import { personOf } from '#page/client/rights-here.ts';
import '#page/components/desk-notice.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { catchingUp } from './catching-up.ts';
import './first-run/set-up-hotel.ts';
import { IdleLock, isIdle } from './sign-in/idle-lock.ts';
import { KeptFrames } from './sign-in/kept-frames.ts';
import './staff-picker.ts';

/** A hotel is open: its desk, or what is still missing before somebody can stand at it. */
@customElement('open-hotel')
export class OpenHotel extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        block-size: 100%;
      }

      .desk {
        block-size: 100%;
      }

      @media print {
        :host,
        .desk {
          block-size: auto;
        }
      }

      .waiting {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: var(--desk-space-4);
        block-size: 100%;
        padding: var(--desk-space-4);
        text-align: center;
        animation: appear 1ms 200ms both;
      }

      /* What is on this device is mostly there before anybody could read this. */
      @keyframes appear {
        from {
          visibility: hidden;
        }
      }

      h1 {
        margin: 0;
        font-size: var(--desk-text-title);
      }

      progress {
        inline-size: min(320px, 80vw);
        accent-color: var(--desk-color-brand);
      }
    `,
  ];

  @property({ attribute: false }) known: KnownHotel | undefined = undefined;
  @state() private actor: StaffId | undefined = readChoice('actor') as StaffId | undefined;
  private readonly card = new LiveQuery(
    this,
    () => this.hotel,
    'Hotel',
    () => ({}),
  );
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());
  private readonly people = new LiveStream(this, () => this.hotel.people.watch());
  private readonly frames = new KeptFrames();
  private readonly idle = new IdleLock(() => this.lockIfPin());
  /** Nobody has touched the device for long: who it is must be known before anything is shown. */
  private wasIdle = isIdle(Date.now());

  constructor() {
    super();
    this.addController(this.idle);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.lockedElsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.lockedElsewhere);
  }

  protected override render() {
    const card = this.card.value;
    const people = this.people.value;
    if (this.card.error) return this.renderUnreadable();
    if (!card) return this.renderWaiting();
    const person = personOf(card, this.actor);
    const mustKnowPeople = !person || this.wasIdle;
    if (mustKnowPeople && !people) return html`<div class="waiting" role="status"></div>`;
    // Nobody begins to work on a day that is over. Whoever stands here already sees it move on.
    if (!person && catchingUp(this.sync.value)) return this.renderWaiting();
    const isLocked = this.wasIdle && person && people?.withPin.includes(person.staffId);
    if (!person || isLocked) return this.renderSignIn(card, people);
    this.hotel.actAs(person.staffId);
    const frame = this.frames.show(person, this.known?.isDemo ?? false);
    return html`<div class="desk" @desk-leave=${this.lock}>${frame}</div>`;
  }

  private renderSignIn(card: HotelCard, people: PeopleHere | undefined) {
    return html`<staff-picker
      .hotelName=${card.name}
      .staff=${card.staff}
      .people=${people ?? { withPin: [], waits: [] }}
      .isDemo=${this.known?.isDemo ?? false}
      .last=${this.actor ?? readChoice('last-actor')}
      @staff-picked=${({ detail }: CustomEvent<StaffId>) => this.enter(detail)}
    ></staff-picker>`;
  }

  private renderWaiting() {
    const sync = this.sync.value;
    const progress = catchingUp(sync) ?? sync?.progress;
    if (sync?.connection.state === 'online' && sync.serverHead === 0) {
      return html`<set-up-hotel enrolled></set-up-hotel>`;
    }
    const isOffline = sync?.connection.state === 'offline';
    return html`
      <div class="waiting" role="status">
        <h1>${isOffline ? 'Waiting for a connection' : 'Opening your hotel'}</h1>
        ${
          progress
            ? html`<progress max=${progress.total} .value=${progress.done} aria-label="Read"></progress>
                <span>${progress.done} of ${progress.total} changes</span>`
            : nothing
        }
        ${isOffline ? html`<span>The first time, this device must reach the hotel once. It goes on by itself.</span>` : nothing}
      </div>
    `;
  }

  private renderUnreadable() {
    return html`<div class="waiting">
      <desk-notice tone="bad" role="alert"
        >The hotel could not be read from this device.
        <button slot="actions" @click=${() => this.card.retry()}>Try again</button></desk-notice
      >
    </div>`;
  }

  private enter(staffId: StaffId): void {
    this.wasIdle = false;
    this.idle.begin();
    this.actor = staffId;
    keepChoice('actor', staffId);
    keepChoice('last-actor', staffId);
  }

  private lock(): void {
    this.frames.hide();
    this.actor = undefined;
    keepChoice('actor', undefined);
    document.title = `${this.card.value?.name ?? 'Keyrack'} · Sign in`;
  }

  /** Where nobody types a PIN, a lock would keep nobody out. */
  private lockIfPin(): void {
    if (this.actor && this.people.value?.withPin.includes(this.actor)) this.lock();
  }

  /** The device is one desk, however many windows it has. */
  private readonly lockedElsewhere = ({ key, newValue }: StorageEvent): void => {
    if (key === 'keyrack.actor' && newValue === null && this.actor) this.lock();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'open-hotel': OpenHotel;
  }
}
