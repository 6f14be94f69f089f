import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeOf, type Place } from './places.ts';

/**
 * Follows the address. Where the browser has the Navigation API, it reports every link and step in one event; elsewhere
 * clicks on links are watched, those inside shadow roots too.
 */
export class Router implements ReactiveController {
  place: Place = placeOf(new URL(location.href));
  readonly #host: ReactiveControllerHost;
  readonly #arrived: (place: Place, before: Place) => void;

  constructor(host: ReactiveControllerHost, arrived: (place: Place, before: Place) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    // The address may be another one than when this was last part of the page.
    this.place = placeOf(new URL(location.href));
    addEventListener('popstate', this.#followAddress);
    if ('navigation' in globalThis) navigation.addEventListener('navigate', this.#navigate);
    else addEventListener('click', this.#clicked);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#followAddress);
    if ('navigation' in globalThis) navigation.removeEventListener('navigate', this.#navigate);
    else removeEventListener('click', this.#clicked);
  }

  readonly #navigate = (event: NavigateEvent): void => {
    const { canIntercept, hashChange, downloadRequest, formData, navigationType, destination } = event;
    if (!canIntercept || hashChange || downloadRequest !== null || formData || navigationType === 'reload') return;
    if (!isOfThisApp(new URL(destination.url))) return;
    event.intercept({ focusReset: 'manual', scroll: 'manual', handler: async () => this.#followAddress() });
  };

  readonly #clicked = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || link.target !== '' || link.hasAttribute('download') || !isOfThisApp(new URL(link.href))) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, '', link.href);
    this.#followAddress();
  };

  readonly #followAddress = (): void => {
    const before = this.place;
    this.place = placeOf(new URL(location.href));
    this.#host.requestUpdate();
    this.#arrived(this.place, before);
  };
}

function isOfThisApp({ origin, pathname }: URL): boolean {
  return (
    origin === location.origin && !pathname.startsWith('/api/') && placeOf(new URL(pathname, origin)).name !== 'nowhere'
  );
}
