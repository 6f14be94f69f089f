import { expect, vi } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { book, type Wish } from './booking.ts';
import { complaintsBeyondTheLine } from './complaints.ts';
import { Desk, DESKTOP, type HotelAddress } from './desk.ts';
import { enterDemo } from './enter-demo.ts';
import { installed } from './installed.ts';
import { joinWithCode } from './join-with-code.ts';
import { Line } from './line.ts';
import { lookAtRack } from './look-at-rack.ts';
import { readLog, readOutbox, type LoggedEvent, type WaitingCommand } from './read-journal.ts';

/** A reconnected device has all its commands confirmed within this time, whatever else the machine does. */
const SENT_MS = 20_000;

/** One device of the demo hotel, with its own browser and its own line to the server, and somebody at its desk. */
export class FrontDesk {
  readonly desk: Desk;
  readonly line: Line;
  /** The window that is looked at. */
  page: Page;

  private constructor(desk: Desk, line: Line, page: Page) {
    this.desk = desk;
    this.line = line;
    this.page = page;
  }

  static async inDemo(server: HotelAddress, shape = DESKTOP): Promise<FrontDesk> {
    const frontDesk = await FrontDesk.switchOn(server, shape);
    await enterDemo(frontDesk.page);
    return frontDesk;
  }

  /** A further device, which joins with a code that another one shows. */
  static async joining(other: FrontDesk, server: HotelAddress, shape = DESKTOP): Promise<FrontDesk> {
    const frontDesk = await FrontDesk.switchOn(server, shape);
    await joinWithCode(frontDesk.page, other.page);
    return frontDesk;
  }

  /** A device of no hotel yet. */
  static async switchOn(server: HotelAddress, shape = DESKTOP): Promise<FrontDesk> {
    const line = await Line.to(server);
    const desk = await Desk.open(line, shape);
    return new FrontDesk(desk, line, await desk.tab('/'));
  }

  async goOffline(): Promise<void> {
    await installed(this.page);
    await this.line.cut();
    await this.desk.offline();
  }

  async comeOnline(): Promise<void> {
    await this.line.mend();
    await this.desk.online();
  }

  book(wish: Wish): Promise<void> {
    return book(this.page, wish);
  }

  lookAtRack(day: string): Promise<void> {
    return lookAtRack(this.page, day);
  }

  /** The bar of a guest, wherever it lies on the rack, or in one place: 'Room 103', 'Unassigned'. */
  bar(guest: string, where = '.*'): Locator {
    return this.page.getByRole('gridcell', { name: new RegExp(`^${where}\\. ${guest}\\.`) });
  }

  lookAtCases(): Promise<void> {
    return this.page
      .getByRole('link', { name: /^Needs you/ })
      .first()
      .click();
  }

  /** The open cases, by their headings. */
  case(heading: string | RegExp): Locator {
    return this.page.getByRole('article', { name: heading });
  }

  /** The same log, event for event, and where both look at the same screen, the same words on it. */
  async agreesWith(other: FrontDesk): Promise<void> {
    await Promise.all([this.everythingIsSent(), other.everythingIsSent()]);
    await this.#comesTo(other, (desk) => desk.#told());
  }

  async #told(): Promise<unknown> {
    // Stays and closures, not what is free between them: how far that reaches depends on the days a desk has loaded.
    const spoken = this.page.locator('[role=gridcell][aria-haspopup=dialog]').or(this.page.getByRole('article'));
    const words = await spoken.evaluateAll((all) => all.map((part) => part.ariaLabel ?? part.textContent));
    return { words, log: await this.log() };
  }

  outbox(): Promise<readonly WaitingCommand[]> {
    return readOutbox(this.page);
  }

  log(): Promise<readonly LoggedEvent[]> {
    return readLog(this.page);
  }

  async everythingIsSent(): Promise<void> {
    await expect.poll(() => this.outbox(), { timeout: SENT_MS }).toEqual([]);
  }

  /** Each of these commands has what came of it in the log that all desks share, and nothing came of it twice. */
  async hasEachOnce(commandIds: readonly string[]): Promise<void> {
    await this.everythingIsSent();
    const countEach = async () => {
      const log = await this.log();
      const cameOf = (id: string) => log.filter(({ commandId }) => commandId === id).map(({ type }) => type);
      const missing = commandIds.filter((id) => cameOf(id).length === 0);
      const doubled = commandIds.filter((id) => new Set(cameOf(id)).size < cameOf(id).length);
      return { missing, doubled };
    };
    // What others sent, a device pulls in its own time.
    await expect.poll(countEach, { timeout: SENT_MS }).toEqual({ missing: [], doubled: [] });
  }

  /** The same log, event for event, with a position for each and none left out. */
  async hasSameLogAs(other: FrontDesk): Promise<void> {
    await Promise.all([this.everythingIsSent(), other.everythingIsSent()]);
    await this.#comesTo(other, (desk) => desk.log());
    const log = await this.log();
    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
  }

  async #comesTo(other: FrontDesk, look: (desk: FrontDesk) => Promise<unknown>): Promise<void> {
    const isAlike = async () => {
      const [here, there] = await Promise.all([look(this), look(other)]);
      // As text: ten thousand events are compared in a millisecond. Only what differs is spelled out.
      if (JSON.stringify(here) !== JSON.stringify(there)) expect(here).toEqual(there);
    };
    await vi.waitFor(isAlike, { timeout: SENT_MS });
  }

  /** The pill in the title bar claims that nothing waits and that the line is up. */
  async saysUpToDate(): Promise<void> {
    const pill = this.page.locator('sync-pill .long');
    await expect
      .poll(() => pill.innerText(), { timeout: SENT_MS })
      .toMatch(/^(Everyone is up to date ·.*|Needs you \(\d+\))$/);
  }

  /** At the end of a journey: the browser had nothing to say against the app. */
  async leave(): Promise<void> {
    await this.desk.close();
    await this.line.cut();
    expect(complaintsBeyondTheLine(this.desk.complaints)).toEqual([]);
  }
}
