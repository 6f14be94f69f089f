import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunSchedule, Schedule, ScheduleReport } from './run-schedule.ts';

export type ScheduleProcess = { readonly run: RunSchedule; readonly end: () => void };

/** Another process that plays schedules, one at a time: virtual time is one for a whole process. */
export function openScheduleProcess(): ScheduleProcess {
  const child = fork(fileURLToPath(new URL('./schedule-process-main.ts', import.meta.url)));
  return { run: (schedule) => answerOf(child, schedule), end: () => child.disconnect() };
}

function answerOf(child: ChildProcess, schedule: Schedule): Promise<ScheduleReport> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null): void =>
      reject(new Error(`the process that played seed ${schedule.seed} ended with ${code}`));
    child.once('exit', died);
    child.once('message', (report) => {
      child.off('exit', died);
      resolve(report as ScheduleReport);
    });
    child.send(schedule);
  });
}
