import { BehaviorSubject, concat, defer, EMPTY, merge, mergeMap, timer, type Observable } from 'rxjs';
import type { SetAside } from '#contract/quarantine.ts';
import type { DeviceRemoval, DeviceRemoved, PeopleHere, PinChoice, PinChosen, SignedIn } from '#contract/sign-in.ts';
import type { HotelId, StaffId } from '#domain/kernel/identifiers.ts';
import type { Clock } from '../clock.ts';
import type { PeopleServer } from './people-server.ts';
import { cryptoHere, isRight, proofOf, verifierOf } from './pin-crypto.ts';
import type { SignInRows } from './sign-in-rows.ts';

/** How soon a PIN that was given at another desk is known at this one, while both are connected. */
const LOOK_AGAIN_MS = 2 * 60_000;

export type SignInParts = {
  readonly hotelId: HotelId;
  readonly rows: SignInRows;
  readonly server: PeopleServer;
  readonly clock: Clock;
};

/** Says who may stand at this desk, with or without a connection. */
export class SignInDesk {
  readonly #parts: SignInParts;
  readonly #people = new BehaviorSubject<PeopleHere>({ withPin: [], waits: [] });

  constructor(parts: SignInParts) {
    this.#parts = parts;
  }

  /** From this device's disk at once, and again whenever the server says otherwise; `online$`: a good moment to ask it. */
  people$(online$: Observable<unknown>): Observable<PeopleHere> {
    const lookAgain$ = merge(timer(0, LOOK_AGAIN_MS), online$).pipe(mergeMap(() => this.#askServer()));
    return concat(
      defer(() => this.#tell()).pipe(mergeMap(() => EMPTY)),
      merge(this.#people, lookAgain$.pipe(mergeMap(() => EMPTY))),
    );
  }

  async signIn(staffId: StaffId, pin: string): Promise<SignedIn> {
    const { hotelId, rows, clock } = this.#parts;
    const subtle = cryptoHere();
    const kept = await this.#pinOf(staffId);
    if (!subtle || !kept) return { outcome: 'cannot-check' };
    const { wait, next } = await rows.begin(hotelId, staffId, clock());
    if (wait !== undefined) return { outcome: 'wait', until: wait };
    const right = await isRight(subtle, pin, kept);
    if (right) await rows.right(hotelId, staffId);
    await this.#tell();
    return right ? { outcome: 'right' } : { outcome: 'wrong', until: next };
  }

  async choosePin({ staffId, pin, by, ownPin }: PinChoice): Promise<PinChosen> {
    const { hotelId, rows, server } = this.#parts;
    const subtle = cryptoHere();
    if (!subtle) return { outcome: 'refused', why: 'cannot-check', until: undefined };
    const proof = await this.proofOfPin(by, ownPin);
    const answer = await server.putPin(hotelId, { staffId, by, pin: await verifierOf(subtle, pin), ...proof });
    if (answer.is === 'refused') return { outcome: 'refused', why: answer.why, until: answer.until };
    await rows.keepRoster(hotelId, answer.roster);
    // Whoever has a new PIN need not wait for what they typed of the old one.
    await rows.right(hotelId, staffId);
    await this.#tell();
    return { outcome: 'kept' };
  }

  /** What shows the server that somebody has typed the PIN of this person; empty where there is none. */
  async proofOfPin(staffId: StaffId, pin: string | undefined): Promise<{ readonly proof?: string }> {
    const subtle = cryptoHere();
    const kept = await this.#pinOf(staffId);
    return subtle && kept && pin !== undefined ? { proof: await proofOf(subtle, pin, kept) } : {};
  }

  /** Undefined without a connection. */
  async setAside(): Promise<SetAside | undefined> {
    return this.#parts.server.setAside(this.#parts.hotelId);
  }

  async removeDevice({ deviceId, by, ownPin }: DeviceRemoval): Promise<DeviceRemoved> {
    const { hotelId, server } = this.#parts;
    return server.removeDevice(hotelId, { deviceId, by, ...(await this.proofOfPin(by, ownPin)) });
  }

  async #pinOf(staffId: StaffId) {
    const roster = await this.#parts.rows.rosterOf(this.#parts.hotelId);
    return roster.find((entry) => entry.staffId === staffId)?.pin;
  }

  async #askServer(): Promise<void> {
    const { hotelId, rows, server } = this.#parts;
    const roster = await server.roster(hotelId);
    if (!roster) return;
    await rows.keepRoster(hotelId, roster);
    await this.#tell();
  }

  async #tell(): Promise<void> {
    const { hotelId, rows, clock } = this.#parts;
    const roster = await rows.rosterOf(hotelId);
    const waits = await rows.waits(hotelId, clock());
    this.#people.next({
      withPin: roster.map(({ staffId }) => staffId),
      waits: waits.map(({ staffId, until }) => ({ staffId, until })),
    });
  }
}
