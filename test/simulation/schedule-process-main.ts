import { runSchedule, type Schedule } from './run-schedule.ts';

// Ctrl-C is for who asked for the schedules: the one that is under way here is finished.
process.on('SIGINT', () => undefined);
process.on('message', (schedule) => {
  // Rejected, it ends this process: a schedule that throws is a fault of the simulator.
  void runSchedule(schedule as Schedule).then((report) => process.send?.(report));
});
