/** A mechanism that a promise of the product hangs on, and how to take it away. */
export type Mechanism = {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once… */
  readonly from: string;
  /** …and this in its place is the product without the mechanism. */
  readonly to: string;
  /** Where it must be noticed: test files, as vitest is given them. */
  readonly noticedBy: readonly string[];
  /** The vitest project of those tests; `unit` where nothing is said. */
  readonly project?: 'browser';
};

const journals = ['test/worker/journal/dexie-journal.test.ts'];
const memory = ['test/worker/journal/memory-journal.test.ts'];
const writer = ['test/server/log/hotel-writer.test.ts', 'test/server/log/hotel-writer-races.test.ts'];
const store = ['test/server/log/sqlite-event-store.test.ts'];
const twoDesks = ['test/domain/two-desks-at-random.test.ts', 'test/domain/conflicts'];

/** Each line is a sentence about the product that a named test must turn red for. */
export const MECHANISMS: readonly Mechanism[] = [
  {
    name: 'what is called saved is on the disk (strict durability)',
    file: 'src/worker/journal/hotel-database.ts',
    from: 'chromeTransactionDurability: durability',
    to: "chromeTransactionDurability: 'relaxed'",
    noticedBy: ['test/worker/journal/dexie-journal.browser.test.ts'],
    project: 'browser',
  },
  {
    name: 'a holder of the sync lock that was overtaken writes nothing (fence)',
    file: 'src/worker/journal/dexie-journal.ts',
    from: "if (head.fence !== fence) return 'fenced';",
    to: '',
    noticedBy: journals,
  },
  {
    name: 'the same in the journal that simulations run on',
    file: 'src/worker/journal/memory-journal.ts',
    from: "if (head.fence !== fence) return 'fenced';",
    to: '',
    noticedBy: [...memory, 'test/simulation/simulation.test.ts'],
  },
  {
    name: 'a batch is applied where it starts, once (cursor)',
    file: 'src/worker/journal/dexie-journal.ts',
    from: "if (head.cursor !== batch.from) return 'moved';",
    to: '',
    noticedBy: journals,
  },
  {
    name: 'the log of another epoch is never mixed in',
    file: 'src/worker/journal/dexie-journal.ts',
    from: "if (head.epoch !== undefined && head.epoch !== batch.epoch) return 'other-epoch';",
    to: '',
    noticedBy: journals,
  },
  {
    name: 'a command leaves the outbox when its event is pulled',
    file: 'src/worker/journal/dexie-journal.ts',
    from: "if (gone.length > 0) await outbox.where('commandId').anyOf(gone).delete();",
    to: '',
    noticedBy: journals,
  },
  {
    name: 'events, outbox and cursor of a pull are one transaction',
    file: 'src/worker/journal/dexie-journal.ts',
    from: "return this.#pulling.transaction('rw', [outbox, log, details, meta], async () => {",
    to: 'return (async (): Promise<Applied> => {\n void [outbox, log, details];',
    noticedBy: journals,
  },
  {
    name: 'pages and their checkpoint are one transaction, and an older one never overwrites a newer',
    file: 'src/worker/read-store/dexie-page-store.ts',
    from: '(onDisk.get(model) ?? 0) <= position',
    to: '(onDisk.get(model) ?? 0) <= position + 1_000_000',
    noticedBy: ['test/worker/read-store/page-store.test.ts'],
  },
  {
    name: 'a decision catches up inside its transaction with what other tabs have stored',
    file: 'src/worker/replica/hotel-replica.ts',
    from: 'if (news) changes.push(this.#take(news));',
    to: '',
    noticedBy: ['test/worker/replica/two-tabs.property.test.ts', 'test/worker/replica/hotel-replica.test.ts'],
  },
  {
    name: 'what waits is decided again when the ground has moved',
    file: 'src/worker/replica/hotel-replica.ts',
    from: 'this.#visible = forkHotelState(this.#confirmed);\n    this.#pending = rows.map((row) => predict(this.#visible, row));',
    to: 'this.#pending = this.#pending.filter((kept) => rows.some(({ seq }) => seq === kept.row.seq));',
    noticedBy: ['test/worker/replica', 'test/simulation/simulation.test.ts'],
  },
  {
    name: 'a device stops in front of an event that it does not know',
    file: 'src/worker/replica/known-events.ts',
    from: '!Object.hasOwn(KNOWN_EVENTS, event.type)',
    to: 'event.type.length === 0',
    noticedBy: ['test/worker/replica/hotel-replica.test.ts', 'test/worker/read-store'],
  },
  {
    name: 'a command that needs the server is not decided without it',
    file: 'src/worker/replica/dispatcher.ts',
    from: 'if (given.offline && isControl(command)) {',
    to: 'if (given.offline && isControl(command) && false) {',
    noticedBy: ['test/worker/replica/dispatcher.test.ts'],
  },
  {
    name: 'one decider that fails takes none of its neighbours with it',
    file: 'src/worker/replica/dispatcher.ts',
    from: 'return { bug };',
    to: 'throw bug;',
    noticedBy: ['test/worker/replica/dispatcher.test.ts'],
  },
  {
    name: 'an exchange pulls after each push, so that verdicts take commands away',
    file: 'src/worker/sync/exchange.ts',
    from: 'if (cutOff || commands.length === 0) return cutOff;',
    to: 'return cutOff;',
    noticedBy: ['test/worker/sync/exchange.test.ts', 'test/worker/sync/exactly-once.test.ts'],
  },
  {
    name: 'a full disk is trouble that is told, also when the sync is taken over',
    file: 'src/worker/sync/start-sync-engine.ts',
    from: 'this.#tried(cannotStore(error));',
    to: 'throw error;',
    noticedBy: ['test/worker/sync/sync-engine.test.ts'],
  },
  {
    name: 'saved commands that follow each other are sent together',
    file: 'src/worker/sync/start-sync-engine.ts',
    from: 'saved$.pipe(auditTime(SENT_AT_LATEST_MS)),',
    to: 'saved$,',
    noticedBy: ['test/worker/sync/sync-engine.test.ts'],
  },
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
];
