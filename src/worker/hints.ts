import { Observable } from 'rxjs';

/** Tells the other tabs of this browser that the journal has moved. Only a hint: every reader catches up from its mark. */
export interface Hints {
  readonly received$: Observable<void>;
  send(): void;
  close(): void;
}

export function createBroadcastHints(name: string): Hints {
  const channel = new BroadcastChannel(name);
  return {
    received$: new Observable((subscriber) => {
      const listen = () => subscriber.next();
      channel.addEventListener('message', listen);
      return () => channel.removeEventListener('message', listen);
    }),
    send: () => channel.postMessage('moved'),
    close: () => channel.close(),
  };
}
