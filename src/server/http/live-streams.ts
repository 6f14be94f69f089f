import type { DeviceId } from '#domain/kernel/identifiers.ts';

/** Who listens: a device of a hotel, at an address. */
export type Listener = { readonly device: DeviceId; readonly address: string };

const STREAMS_MAX = 5_000;
/** A house of a hundred desks behind one address has some hundred; whoever holds more keeps others out. */
const PER_ADDRESS_MAX = 500;
/** One per browser where it has locks, one per tab where it has none: more than these is a fault of somebody's. */
const PER_DEVICE_MAX = 12;

/** The streams that are open, and whether one more may be. */
export class LiveStreams<Stream> {
  readonly #open = new Map<Stream, Listener>();
  readonly #counts = new Map<string, number>();

  get all(): readonly Stream[] {
    return [...this.#open.keys()];
  }

  of(device: DeviceId): readonly Stream[] {
    return [...this.#open].flatMap(([stream, listener]) => (listener.device === device ? [stream] : []));
  }

  /** Undefined: there is room. */
  fullFor({ device, address }: Listener): 'server' | 'device' | 'address' | undefined {
    if (this.#open.size >= STREAMS_MAX) return 'server';
    if (this.#countOf(`device ${device}`) >= PER_DEVICE_MAX) return 'device';
    return this.#countOf(`address ${address}`) >= PER_ADDRESS_MAX ? 'address' : undefined;
  }

  add(stream: Stream, listener: Listener): void {
    this.#open.set(stream, listener);
    this.#count(listener, 1);
  }

  remove(stream: Stream): void {
    const listener = this.#open.get(stream);
    if (listener && this.#open.delete(stream)) this.#count(listener, -1);
  }

  #countOf(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  #count({ device, address }: Listener, more: number): void {
    for (const key of [`device ${device}`, `address ${address}`]) {
      const count = this.#countOf(key) + more;
      if (count > 0) this.#counts.set(key, count);
      else this.#counts.delete(key);
    }
  }
}
