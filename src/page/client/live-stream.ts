import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Observable, Subscription } from 'rxjs';

/** The latest value of a stream that is no question, such as the state of the sync; ends with its host. */
export class LiveStream<Value> implements ReactiveController {
  value: Value | undefined;
  #subscription: Subscription | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #stream: () => Observable<Value>;

  constructor(host: ReactiveControllerHost, stream: () => Observable<Value>) {
    this.#host = host;
    this.#stream = stream;
    host.addController(this);
  }

  hostConnected(): void {
    this.#subscription = this.#stream().subscribe((value) => {
      this.value = value;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
  }
}
