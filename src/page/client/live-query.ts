import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Subscription } from 'rxjs';
import type { Answers, Asks, QuestionName } from '#contract/questions.ts';
import type { Answer, AsOf } from '#contract/staleness.ts';
import type { Hotel } from './hotel.ts';

/** Local answers take a few milliseconds: a skeleton that flashes for them would only flicker. */
const SLOW_AFTER_MS = 200;

/**
 * Renders its host again whenever the answer changes; listens only while the host is on the page. When what is asked
 * changes, the old answer stays until the new one is there. Ask `undefined` to ask nothing yet.
 */
export class LiveQuery<Name extends QuestionName> implements ReactiveController {
  answer: Answer<Answers<Name>> | undefined;
  error: unknown;
  /** No answer yet, and long enough that people should see that one is awaited. */
  isSlow = false;
  #subscription: Subscription | undefined;
  #key: string | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #hotel: () => Hotel;
  readonly #name: Name;
  readonly #asks: () => Asks<Name> | undefined;

  constructor(host: ReactiveControllerHost, hotel: () => Hotel, name: Name, asks: () => Asks<Name> | undefined) {
    this.#host = host;
    this.#hotel = hotel;
    this.#name = name;
    this.#asks = asks;
    host.addController(this);
  }

  get value(): Answers<Name> | undefined {
    return this.answer?.value;
  }

  get asOf(): AsOf | undefined {
    return this.answer?.asOf;
  }

  hostUpdate(): void {
    const asks = this.#asks();
    const key = asks && JSON.stringify(asks);
    if (key === this.#key) return;
    this.#stop();
    this.#key = key;
    if (asks) this.#start(asks);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#key = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** After an error: asks the same once more. */
  retry(): void {
    this.#key = undefined;
    this.#host.requestUpdate();
  }

  #start(asks: Asks<Name>): void {
    this.error = undefined;
    this.#slowTimer = setTimeout(() => this.#show({ isSlow: this.answer === undefined }), SLOW_AFTER_MS);
    this.#subscription = this.#hotel()
      .watch(this.#name, asks)
      .subscribe({
        next: (answer) => {
          this.answer = answer;
          this.#show({ isSlow: false });
        },
        error: (error: unknown) => {
          this.error = error;
          this.#show({ isSlow: false });
        },
      });
  }

  #show({ isSlow }: { readonly isSlow: boolean }): void {
    clearTimeout(this.#slowTimer);
    this.isSlow = isSlow;
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearTimeout(this.#slowTimer);
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }
}
