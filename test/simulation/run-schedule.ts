import type { FaultCounts } from './fault-count.ts';
import { shrink } from './shrink.ts';
import { simulate, type SimulationOptions } from './simulation.ts';

export type Schedule = Omit<SimulationOptions, 'only' | 'trace'> & {
  /** The moments in which something happens; undefined: all of them. */
  readonly only?: readonly number[] | undefined;
  readonly isTraced: boolean;
};

/** What came of one schedule, as plain data: it may have run in another process. */
export type ScheduleReport = {
  readonly commands: number;
  readonly faults: FaultCounts;
  readonly broken: readonly string[];
  /** The moments that it fails with; empty where nothing was broken. */
  readonly needed: readonly number[];
};

export type RunSchedule = (schedule: Schedule) => Promise<ScheduleReport>;

/** Plays a schedule; one that fails is made as small as it gets. */
export async function runSchedule({ only, isTraced, ...schedule }: Schedule): Promise<ScheduleReport> {
  const trace = (line: string): void => {
    if (isTraced) console.log(line);
  };
  const { commands, faults, broken, moments } = await simulate({ ...schedule, ...playing(only), trace });
  const isToShrink = broken.length > 0 && only === undefined;
  const needed = isToShrink ? await shrink(moments, (fewer) => stillBreaks(schedule, fewer)) : (only ?? []);
  return { commands, faults: faults.counts, broken, needed };
}

async function stillBreaks(schedule: Omit<Schedule, 'only' | 'isTraced'>, only: readonly number[]): Promise<boolean> {
  const { broken } = await simulate({ ...schedule, ...playing(only), trace: () => undefined });
  return broken.length > 0;
}

function playing(only: readonly number[] | undefined): Pick<SimulationOptions, 'only'> {
  return only ? { only: new Set(only) } : {};
}
