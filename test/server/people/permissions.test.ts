import { expect, test } from 'vitest';
import type { SetAside } from '#contract/quarantine.ts';
import type { PushResponse } from '#contract/sync-protocol.ts';
import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import type { CommandType, HotelCommand } from '#domain/hotel.ts';
import { COMMAND_RIGHTS } from '#domain/permissions/command-rights.ts';
import { ROLES_WITH } from '#domain/permissions/rights.ts';
import { STAFF_ROLES } from '#domain/staff/roles-of.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';
import { staff } from '#test/support/hotel-aurora.ts';
import { sampleCommand } from '#test/support/sample-command.ts';

/** A hotel with one person of each role, called like the role, and one who runs it. */
async function openHotel() {
  const browser = new Browser(await openApp());
  const enrolment = await browser.enrol('hotels');
  const desk = new Replica(enrolment.deviceId);
  const pushes = async (commands: readonly HotelCommand[], actor = 'boss', saw = 10) => {
    const basedOn = { position: saw as never, seq: 0 };
    const envelopes = commands.map((command) => desk.says(command, { actor: staff(actor), basedOn }));
    const { outcomes } = (await browser.push(enrolment, envelopes)).json<PushResponse>();
    return outcomes;
  };
  const people = ['boss', ...STAFF_ROLES].map((name) => ({
    type: 'AddStaffMember' as const,
    staffId: staff(name),
    name,
    role: STAFF_ROLES.find((role) => role === name) ?? 'manager',
  }));
  await pushes([{ type: 'SetUpHotel', name: 'Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' }, ...people]);
  const setAside = async () => (await browser.get(`/api/hotels/${enrolment.hotelId}/quarantine`)).json<SetAside>();
  return { browser, enrolment, pushes, setAside };
}

const commands = Object.keys(COMMAND_CLASSES) as readonly CommandType[];
/** What would take the ground from under the commands after it. */
const LAST: readonly CommandType[] = ['DismissStaffMember', 'RevokeRole'];

test.each(STAFF_ROLES)(
  'of everything that a %s could forge, the server lets through what the table says',
  async (role) => {
    const { pushes, setAside } = await openHotel();
    const tried = commands.filter((type) => !LAST.includes(type));
    for (let from = 0; from < tried.length; from += 50) {
      await pushes(tried.slice(from, from + 50).map(sampleCommand), role);
    }
    const refused = (await setAside()).filter(({ reason }) => reason === 'not-permitted');
    const expected = tried.filter((type) => !ROLES_WITH[COMMAND_RIGHTS[type]].includes(role));
    const types = refused.map(({ command }) => (command as HotelCommand).type);
    expect(types.toSorted()).toEqual(expected.toSorted());
    expect(new Set(refused.map(({ actor }) => actor))).toEqual(new Set(expected.length > 0 ? [role] : []));
  },
);

test('a manager approves once what was set aside: it is done as the manager’s doing, and the first person is named', async () => {
  const { browser, enrolment, pushes, setAside } = await openHotel();
  const note = sampleCommand('AddRoomType');
  await pushes([note], 'housekeeper');
  const [kept] = await setAside();
  const approve = { type: 'ApproveQuarantined', quarantined: kept!.commandId, command: kept!.command } as HotelCommand;
  expect((await pushes([approve], 'receptionist')).map(({ verdict }) => verdict)).toEqual(['quarantined']);
  expect((await pushes([approve])).map(({ verdict }) => verdict)).toEqual(['accepted']);
  const { events } = await browser.pull(enrolment);
  const done = events.filter(({ verdict, actor }) => verdict === 'accepted' && actor === 'boss').slice(-2);
  expect(done.map(({ event }) => event)).toMatchObject([
    { type: 'QuarantinedCommandApproved', commandId: kept!.commandId, givenBy: 'housekeeper' },
    { type: 'RoomTypeAdded' },
  ]);
  expect((await setAside()).map(({ commandId }) => commandId)).not.toContain(kept!.commandId);
  const discard = { type: 'DiscardQuarantined', quarantined: kept!.commandId, reason: 'not-wanted' } as const;
  expect((await pushes([approve, discard])).map(({ verdict }) => verdict)).toEqual(['accepted', 'refused']);
});

test('an approval of an approval is nonsense, and so is one of something that nobody has set aside', async () => {
  const { pushes } = await openHotel();
  const approve = sampleCommand('ApproveQuarantined');
  const [nested, unknown] = await pushes([{ ...approve, command: approve } as unknown as HotelCommand, approve]);
  expect([nested?.verdict, unknown?.verdict]).toEqual(['quarantined', 'refused']);
});
