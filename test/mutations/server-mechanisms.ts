import type { Mechanism } from './mechanism.ts';

const writer = ['test/server/log/hotel-writer.test.ts', 'test/server/log/hotel-writer-races.test.ts'];
const store = ['test/server/log/sqlite-event-store.test.ts'];
const twoDesks = ['test/domain/two-desks-at-random.test.ts', 'test/domain/conflicts'];

/** What the promises of the server, and of the domain that it decides with, hang on. */
export const SERVER_MECHANISMS: readonly Mechanism[] = [
  {
    name: 'a known command gets its recorded outcome and is not decided twice',
    file: 'src/server/log/decide-pushes.ts',
    from: 'outcomes.push(known ?? draft.decide(received));',
    to: 'outcomes.push(draft.decide(received));',
    noticedBy: writer,
  },
  {
    name: 'a gap in the numbers of a replica is refused',
    file: 'src/server/log/decide-pushes.ts',
    from: 'if (!known && received.seq !== expectedSeq)',
    to: 'if (!known && received.seq < 0)',
    noticedBy: writer,
  },
  {
    name: 'a command that the domain fails on is set aside, and the queue goes on',
    file: 'src/server/log/decide-pushes.ts',
    from: "if (failing.has(received.commandId)) return quarantine('decider-failed');",
    to: '',
    noticedBy: writer,
  },
  {
    name: 'the writer that lost a race reads what was faster and decides again',
    file: 'src/server/log/hotel-writer.ts',
    from: 'return { answers: decided.answers, head: image.position };\n      await image.catchUp();',
    to: 'return { answers: decided.answers, head: image.position };',
    noticedBy: writer,
  },
  {
    name: 'an image of which nobody knows what it should be is thrown away',
    file: 'src/server/log/hotel-writer.ts',
    from: '// Whether the batch was stored is unknown, and so is what the image should be.\n      this.#image = undefined;',
    to: '',
    noticedBy: writer,
  },
  {
    name: 'nothing is acknowledged that a power cut could take back (synchronous=FULL)',
    file: 'src/server/sql/open-sqlite.ts',
    from: 'PRAGMA synchronous = FULL',
    to: 'PRAGMA synchronous = OFF',
    noticedBy: store,
  },
  {
    name: 'the details of a forgotten guest are overwritten on the disk',
    file: 'src/server/sql/open-sqlite.ts',
    from: 'PRAGMA secure_delete = ON',
    to: 'PRAGMA secure_delete = OFF',
    noticedBy: ['test/server/log/forgotten-guest.test.ts'],
  },
  {
    name: 'the head moves only from where the batch was decided on',
    file: 'src/server/log/sqlite-append.ts',
    from: "return moved.changes === 1 ? 'ok' : 'moved';",
    to: "return moved.changes >= 0 ? 'ok' : 'moved';",
    noticedBy: store,
  },
  {
    name: 'a pull never ends between two events of one command',
    file: 'src/server/http/pull-route.ts',
    from: 'return missing > 0 ?',
    to: 'return missing < 0 ?',
    noticedBy: ['test/server/http/push-and-pull.test.ts'],
  },
  {
    name: 'only the pages of this server act in the name of a browser',
    file: 'src/server/http/refuse-other-sites.ts',
    from: "if (site !== undefined) return site === 'same-origin';",
    to: 'if (site !== undefined) return true;',
    noticedBy: ['test/server/http/hardening.test.ts'],
  },
  {
    name: 'a promise that no longer holds is settled, not refused',
    file: 'src/domain/settle.ts',
    from: 'const kept = whatStands(hotel, command, given, refusal);',
    to: "const kept = command.type === 'ResolveCase' ? whatStands(hotel, command, given, refusal) : undefined;",
    noticedBy: twoDesks,
  },
  {
    name: 'a case that is known is not raised again',
    file: 'src/domain/settle.ts',
    from: 'filter(({ caseId }) => !hotel.cases.has(caseId))',
    to: 'filter(({ caseId }) => caseId !== undefined)',
    noticedBy: twoDesks,
  },
  {
    name: 'a case is named after what it is about, whoever finds it first',
    file: 'src/domain/cases/case.ts',
    from: 'const about = [...reservations.toSorted(), ...rooms.toSorted(),',
    to: 'const about = [...reservations, ...rooms,',
    noticedBy: twoDesks,
  },
  {
    name: 'what a colleague corrected unseen is not overwritten',
    file: 'src/domain/guests/correct-guest-details.ts',
    from: 'if (unseen.length > 0) return refuse(',
    to: 'if (unseen.length < 0) return refuse(',
    noticedBy: ['test/domain/guests', 'test/domain/conflicts'],
  },
  {
    name: 'shares add up to the amount (largest remainder)',
    file: 'src/domain/kernel/money.ts',
    from: 'whole + (rounded.has(index) ? 1n : 0n)',
    to: 'whole',
    noticedBy: ['test/domain/kernel', 'test/domain/folios'],
  },
  {
    name: 'a table that leaves the house carries no formulas',
    file: 'src/page/client/csv.ts',
    from: "? `'${text}` : text",
    to: '? text : text',
    noticedBy: ['test/page/client'],
  },
  {
    name: 'a housekeeping device is told no name and no amount',
    file: 'src/server/scopes/told-to.ts',
    from: "if (scope === 'desk') return pulled;",
    to: 'if (scope !== undefined) return pulled;',
    noticedBy: ['test/server/scopes', 'test/server/http/scopes.test.ts'],
  },
  {
    name: 'whoever brings a command must be a device on which it may be given',
    file: 'src/server/access/authorise.ts',
    from: '[received.device, received.broughtBy ?? received.device]',
    to: '[received.device]',
    noticedBy: ['test/server/http/scopes.test.ts'],
  },
  {
    name: 'a removed device is told nothing',
    file: 'src/server/http/require-device.ts',
    from: 'if (revokedAt !== undefined &&',
    to: 'if (revokedAt === 0 &&',
    noticedBy: ['test/server/http/scopes.test.ts'],
  },
  {
    name: 'a code lets one device in',
    file: 'src/server/access/sql-access-store.ts',
    from: '\'DELETE FROM enrolment_codes WHERE code_hash = ? AND valid_until > ? RETURNING hotel_id AS "hotelId", scope\'',
    to: '\'SELECT hotel_id AS "hotelId", scope FROM enrolment_codes WHERE code_hash = ? AND valid_until > ?\'',
    noticedBy: ['test/server/access', 'test/server/http/enrolment.test.ts'],
  },
];
