import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Enrolled } from '#contract/hotel-worker-api.ts';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, StaffId } from '#domain/kernel/identifiers.ts';
import type { CrashWorld } from '#worker/crash-points/crash-message.ts';
import type { CrashPoint } from '#worker/crash-points/crash-points.ts';
import { BackgroundSync } from './background-sync.ts';
import { complaintsBeyondTheLine } from './complaints.ts';
import { crashRenderer } from './crash-renderer.ts';
import { Desk, type HotelAddress } from './desk.ts';
import { flawsOf } from './flaws-of-disk.ts';
import { Line } from './line.ts';
import { ALL_TABLES, readDisk, type Disk } from './read-disk.ts';
import { readServerLog } from './server-log.ts';

/** After a crash, whatever else the machine does. */
const SETTLED_MS = 20_000;

/** Who sets up a hotel of which nobody is staff yet. */
const NOBODY = 'nobody' as StaffId;

export const KILLS = ['worker', 'tab', 'renderer', 'browser'] as const;
export type Kill = (typeof KILLS)[number];

/** A device without screens that is killed wherever a test says, and must have all that it called saved each time. */
export class DoomedDevice {
  readonly line: Line;
  readonly #desk: Desk;
  /** Commands that the device has called saved. */
  readonly #receipts: CommandId[] = [];
  page: Page;

  private constructor(line: Line, desk: Desk, page: Page) {
    this.line = line;
    this.#desk = desk;
    this.page = page;
  }

  /** A browser that is a device of no hotel, with a worker that waits. */
  static async switchedOn(server: HotelAddress): Promise<DoomedDevice> {
    const line = await Line.to(server);
    const desk = await Desk.open(line);
    const device = new DoomedDevice(line, desk, await desk.tab());
    await device.starts();
    return device;
  }

  async entersNewHotel(): Promise<void> {
    mustBeIn(await this.page.evaluate(async () => crashDesk.hotel.enrolInNewHotel('Doomed')));
  }

  async entersDemo(): Promise<void> {
    mustBeIn(await this.page.evaluate(async () => crashDesk.hotel.enrolInDemo('Doomed')));
  }

  async joins(other: DoomedDevice): Promise<void> {
    const shown = await other.page.evaluate(() => crashDesk.hotel.joinCode('desk'));
    mustBeIn(await this.page.evaluate(async (code) => crashDesk.hotel.enrolByCode(code, 'Doomed'), shown?.code ?? ''));
  }

  /** A worker, which has opened nothing. */
  async starts(): Promise<void> {
    await this.page.evaluate(() => crashDesk.start());
  }

  /** Its hotel, out of the disk. */
  async opens(): Promise<void> {
    await this.page.evaluate(openKnownHotel);
  }

  /** Several at once, as from one click. */
  async gives(...commands: readonly HotelCommand[]): Promise<void> {
    await this.#givesIn(this.page, commands);
  }

  /** Until its log has so many segments. */
  async pullsInSmallParts(segments: number, next: () => HotelCommand): Promise<void> {
    while ((await this.disk()).log.length < segments) {
      await this.gives(next());
      await this.everythingIsSent();
    }
    await this.gives(next());
  }

  /** One after the other in each of two tabs, for ever. */
  async givesInTwoTabs(next: () => HotelCommand): Promise<void> {
    const other = await this.#desk.tab();
    await other.evaluate(() => crashDesk.start());
    await other.evaluate(openKnownHotel);
    const work = async (tab: Page): Promise<never> => {
      for (;;) await this.#givesIn(tab, [next()]);
    };
    await Promise.all([this.page, other].map(work));
  }

  /** Dies where it stands at the point on its way through `work`, which nobody hears of again. */
  async diesAt(point: CrashPoint, kill: Kill, work: () => Promise<unknown>): Promise<void> {
    await this.#stopsAt(point, 'worker');
    void work().catch(() => undefined);
    await this.#stands();
    await this.#dies(kill);
  }

  /** The same with its service worker, which sends what waits while no worker has the hotel open. */
  async diesUnseenAt(point: CrashPoint): Promise<void> {
    await this.#dies('worker');
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.register('/service-worker.js');
      // Any message starts one that has gone to sleep.
      (await navigator.serviceWorker.ready).active?.postMessage('Are you awake?');
    });
    const sync = await BackgroundSync.of(this.page);
    await this.#stopsAt(point, 'service-worker');
    await sync.begin();
    await this.#stands();
    await sync.stop();
  }

  /** Somebody closed the tab, and opens another one; no hotel is open yet. */
  async findsAnotherDay(): Promise<void> {
    await this.#dies('tab');
    await this.starts();
  }

  /** Nothing of the app has touched the disk since it died. */
  async isWhole(): Promise<void> {
    expect(flawsOf(await this.disk(), this.#receipts)).toEqual([]);
  }

  disk(): Promise<Disk> {
    return this.page.evaluate(readDisk<keyof Disk>, ALL_TABLES);
  }

  /** Its hotel is opened as after any start: what waits goes up, and what is missing of the log comes down. */
  async comesBack(): Promise<void> {
    await this.starts();
    await this.opens();
    await this.everythingIsSent();
    await this.isWhole();
  }

  /** Nothing waits, and the log reaches back to its first event. */
  async everythingIsSent(): Promise<void> {
    const left = async () => {
      const { meta, outbox } = await this.page.evaluate(readDisk<'meta' | 'outbox'>, ['meta', 'outbox'] as const);
      return { waiting: outbox.length, missing: meta[0]?.began };
    };
    await expect.poll(left, { timeout: SETTLED_MS }).toEqual({ waiting: 0, missing: undefined });
  }

  async serverLog(): Promise<readonly PulledEvent[]> {
    const [known] = await this.page.evaluate(() => crashDesk.hotel.hotels());
    return this.page.evaluate(readServerLog, known?.hotelId ?? '');
  }

  async leave(): Promise<void> {
    await this.#desk.close();
    await this.line.cut();
    expect(complaintsBeyondTheLine(this.#desk.complaints)).toEqual([]);
  }

  async #stopsAt(point: CrashPoint, world: CrashWorld): Promise<void> {
    await this.page.evaluate(([at, where]) => crashDesk.stopAt(at, where), [point, world] as const);
  }

  /** Resolves when it has come to where it was asked to stop. */
  async #stands(): Promise<void> {
    await this.page.evaluate(() => crashDesk.standing());
  }

  async #givesIn(tab: Page, commands: readonly HotelCommand[]): Promise<void> {
    const receipts = await tab.evaluate(
      ([given, actor]) => Promise.all(given.map((command) => crashDesk.hotel.dispatch(command, actor))),
      [commands, NOBODY] as const,
    );
    for (const receipt of receipts) {
      if (receipt.outcome !== 'saved') throw new Error(`A command was ${JSON.stringify(receipt)}`);
      this.#receipts.push(receipt.commandId);
    }
  }

  async #dies(kill: Kill): Promise<void> {
    if (kill === 'worker') return this.page.evaluate(() => crashDesk.terminate());
    const { page } = this;
    if (kill === 'tab') await page.close();
    if (kill === 'renderer') await crashRenderer(page);
    if (kill === 'browser') {
      await this.#desk.kill();
      await this.#desk.start();
    }
    this.page = await this.#desk.tab();
  }
}

/** Runs in the page: it can see nothing of this file. */
async function openKnownHotel(): Promise<void> {
  const [known] = await crashDesk.hotel.hotels();
  if (!known) throw new Error('This browser is a device of no hotel.');
  await crashDesk.hotel.openHotel(known.hotelId);
}

function mustBeIn(enrolled: Enrolled): void {
  if (!enrolled.ok) throw new Error(`The device was not enrolled: ${enrolled.failure}`);
}
