import { cpus } from 'node:os';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import productionBuild from '#test/support/production-build.ts';
import { BenchServers } from './bench-servers.ts';
import { liveDevices } from './live-devices.ts';
import { pushLoad } from './push-load.ts';
import { storeFloor } from './store-floor.ts';
import { postgresToBench, sqliteToBench, type StoreToBench } from './store-to-bench.ts';

const BUSIEST = 'hotel-0' as HotelId;

/** What a server takes: one hot hotel and fifty hotels, one process and two, on each store beside the store's own floor. */
export async function benchServer(): Promise<void> {
  productionBuild();
  console.log(
    `50 desks, 3 commands a push, over HTTP on ${cpus().length} × ${cpus()[0]?.model ?? 'this machine'}; desks, servers and database share it:`,
  );
  console.log('                                        commands/s   push p50     p99 ms');
  // An embedded store is for one process: a second one is safe, but pokes do not reach it.
  await benchStore(sqliteToBench(), [1]);
  try {
    await benchStore(await postgresToBench(), [1, 2]);
  } catch (error) {
    console.log(`PostgreSQL is not measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function benchStore(store: StoreToBench, live: readonly number[]): Promise<void> {
  try {
    for (const hotels of [1, 50]) for (const processes of [1, 2]) await benchLoad(store, hotels, processes);
    for (const processes of live) await benchLive(store, processes);
  } finally {
    await store.remove();
  }
}

async function benchLoad(store: StoreToBench, hotels: number, processes: number): Promise<void> {
  const { stores, settings } = await store.open();
  const servers = await BenchServers.start(processes, settings);
  try {
    const { commandsPerSecond, push } = await pushLoad(stores, servers.urls, hotels);
    const what = `${store.name}, ${many(hotels, 'hotel')}, ${many(processes, 'process', 'processes')}`;
    console.log(line(what, [commandsPerSecond, push.p50, push.p99]));
    await servers.stop();
    if (hotels > 1 || processes > 1) return;
    for (const commands of [3, 30]) {
      const floor = await storeFloor(stores, BUSIEST, commands);
      console.log(line(`  floor: a bare client, ${commands} a commit`, [floor]));
    }
  } finally {
    await servers.stop();
    await stores.store.close();
  }
}

async function benchLive(store: StoreToBench, processes: number): Promise<void> {
  const { stores, settings } = await store.open();
  const servers = await BenchServers.start(processes, settings);
  try {
    const { devices, bytesEach, lastHeard } = await liveDevices(stores, servers);
    const memory = `${(bytesEach / 1024).toFixed(0)} kB each`;
    const heard = `push → the last has heard ${lastHeard.p50.toFixed(0)} ms p50, ${lastHeard.p99.toFixed(0)} ms p99`;
    console.log(
      `${store.name}, ${devices} live devices, ${many(processes, 'process', 'processes')}: ${memory}; ${heard}`,
    );
  } finally {
    await servers.stop();
    await stores.store.close();
  }
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

function line(what: string, [perSecond = 0, ...latencies]: readonly number[]): string {
  return `${what.padEnd(40)}${perSecond.toFixed(0).padStart(10)}${latencies.map((ms) => ms.toFixed(1).padStart(11)).join('')}`;
}
