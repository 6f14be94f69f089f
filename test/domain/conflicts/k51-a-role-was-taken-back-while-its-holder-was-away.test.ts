import { expect, test } from 'vitest';
import type { CommandEnvelope } from '#contract/commands.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import type { FolioId, PostingId } from '#domain/kernel/identifiers.ts';
import { Replica } from '#test/server/support/replica.ts';
import { FakeServer } from '#test/support/fake-server.ts';
import {
  bookRoom,
  checkIn,
  device,
  hotelAurora,
  nights,
  reservationOf,
  room,
  staff,
} from '#test/support/hotel-aurora.ts';

/** Mia runs the house; Ada is the receptionist whose role is taken back while she is without a connection. */
const past: readonly HotelEvent[] = [
  ...hotelAurora,
  { type: 'StaffMemberAdded', staffId: staff('Mia'), name: 'Mia', role: 'manager' },
];

const arrives = bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') });
const fact = checkIn('García', '101');
const promise = bookRoom('Müller', nights('05-10', '05-12'), { roomId: room('102') });
const money: HotelCommand = {
  type: 'RecordPayment',
  postingId: 'paid' as PostingId,
  folioId: reservationOf('García') as unknown as FolioId,
  amountMinor: 5000,
  method: 'card',
};
const dismiss: HotelCommand = { type: 'DismissStaffMember', staffId: staff('Ada') };

class House {
  readonly server = new FakeServer(past);
  readonly #ada = new Replica(device('front desk'));
  readonly #mia = new Replica(device('back office'));

  constructor() {
    this.#send([this.#ada.says(arrives, this.#seen())]);
  }

  /** What Ada does without a connection, seeing the log as it is now. */
  adaDoes(...commands: readonly HotelCommand[]): readonly CommandEnvelope[] {
    return commands.map((command) => this.#ada.says(command, { ...this.#seen(), offline: true }));
  }

  miaDoes(...commands: readonly HotelCommand[]): readonly string[] {
    const by = { ...this.#seen(), actor: staff('Mia'), device: device('back office') };
    return this.#send(commands.map((command) => this.#mia.says(command, by)));
  }

  hears(commands: readonly CommandEnvelope[]): readonly string[] {
    return this.#send(commands);
  }

  /** What a guest would notice of it. */
  get stands(): readonly string[] {
    const kinds = ['ReservationBooked', 'GuestCheckedIn', 'PaymentRecorded'];
    return this.server.log.flatMap(({ event }) => (kinds.includes(event.type) ? [event.type] : [])).toSorted();
  }

  #seen() {
    return { basedOn: { position: this.server.head, seq: 0 } };
  }

  #send(commands: readonly CommandEnvelope[]): readonly string[] {
    const [first] = commands;
    if (!first) return [];
    const { replicaId } = first;
    const { epoch } = this.server;
    const answer = this.server.push({ protocol: 1, appVersion: 'test', replicaId, epoch, commands });
    if (answer.answer !== 'outcomes') throw new Error(`the push was answered with ${answer.answer}`);
    return answer.response.outcomes.map(({ verdict }) => verdict);
  }
}

test('K51: what was done before the server heard of the dismissal stands', () => {
  const house = new House();
  const work = house.adaDoes(fact, promise, money);
  expect(house.hears(work)).toEqual(['accepted', 'accepted', 'accepted']);
  expect(house.miaDoes(dismiss)).toEqual(['accepted']);
});

test('K51: the guest is in the room; the promise and the money wait for a manager, who approves each as things stand now', () => {
  const house = new House();
  const work = house.adaDoes(fact, promise, money);
  house.miaDoes(dismiss);
  expect(house.hears(work)).toEqual(['accepted', 'quarantined', 'quarantined']);
  const setAside = house.server.log.filter(({ event }) => event.type === 'CommandQuarantined');
  expect(setAside.map(({ event }) => event)).toEqual([
    { type: 'CommandQuarantined', reason: 'role-revoked' },
    { type: 'CommandQuarantined', reason: 'role-revoked' },
  ]);
  const approvals = work.slice(1).map(({ commandId, command }): HotelCommand => ({
    type: 'ApproveQuarantined',
    quarantined: commandId,
    command: command as never,
  }));
  expect(house.miaDoes(...approvals)).toEqual(['accepted', 'accepted']);
  expect(house.server.log.filter(({ event }) => event.type === 'QuarantinedCommandApproved')).toMatchObject([
    { actor: 'Mia', event: { givenBy: 'Ada', commandType: 'BookRoom' } },
    { actor: 'Mia', event: { givenBy: 'Ada', commandType: 'RecordPayment' } },
  ]);
});

test('K51: once all is approved, the hotel is as if Ada had been heard first', () => {
  const late = new House();
  const heardLate = late.adaDoes(fact, promise, money);
  late.miaDoes(dismiss);
  late.hears(heardLate);
  const approve = heardLate.slice(1).map(({ commandId, command }) => ({ quarantined: commandId, command }));
  late.miaDoes(
    ...approve.map((one): HotelCommand => ({
      type: 'ApproveQuarantined',
      ...(one as { quarantined: never; command: never }),
    })),
  );
  const early = new House();
  early.hears(early.adaDoes(fact, promise, money));
  early.miaDoes(dismiss);
  expect(late.stands).toEqual(early.stands);
});

test('K51: what Ada does after she could know is what a stranger does', () => {
  const house = new House();
  house.miaDoes(dismiss);
  expect(house.hears(house.adaDoes(fact))).toEqual(['quarantined']);
  expect(house.server.log.at(-1)?.event).toEqual({ type: 'CommandQuarantined', reason: 'not-permitted' });
});

test('K52: a role that was granted while a desk was away makes good what had been denied before', () => {
  const house = new House();
  house.miaDoes({ type: 'AddStaffMember', staffId: staff('Ben'), name: 'Ben', role: 'housekeeper' });
  const denied = house.adaDoes(promise).map((one) => ({ ...one, actor: staff('Ben') }));
  const granted: HotelCommand = { type: 'GrantRole', staffId: staff('Ben'), role: 'receptionist' };
  expect(house.miaDoes(granted)).toEqual(['accepted']);
  expect(house.hears(denied)).toEqual(['accepted']);
});

test('K52: heard before the role was granted it was set aside, and nothing of it comes back by itself', () => {
  const house = new House();
  house.miaDoes({ type: 'AddStaffMember', staffId: staff('Ben'), name: 'Ben', role: 'housekeeper' });
  const denied = house.adaDoes(promise).map((one) => ({ ...one, actor: staff('Ben') }));
  expect(house.hears(denied)).toEqual(['quarantined']);
  house.miaDoes({ type: 'GrantRole', staffId: staff('Ben'), role: 'receptionist' });
  expect(house.stands).toEqual(['ReservationBooked']);
});
