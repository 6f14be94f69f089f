import { decide } from '#domain/decide.ts';
import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import type { CommandType } from '#domain/hotel.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import { atTheDesk, device, noonPlus, staff } from '#test/support/hotel-aurora.ts';
import { RandomDesks } from '#test/support/random-desks.ts';
import { commandFor, likelyTasks, type Dice } from '#test/support/random-tasks.ts';
import { SeededRandom } from '#test/simulation/seeded-random.ts';
import type { Part } from './parts-of-hotel.ts';
import { footprintOf, nearness, type Footprint, type Nearness } from './footprint.ts';
import { outcomeOf, pairName, type Outcome, type Sent, type Tried } from './pair-outcomes.ts';

export const commandTypes = Object.keys(COMMAND_CLASSES).toSorted() as readonly CommandType[];

const WORLDS = 60;
const STEPS_OF_A_PAST = 300;
const THROWS = 24;
const TRIES: Readonly<Record<Nearness, number>> = { 'same-row': 60, 'same-table': 5, apart: 0 };
const EVERYDAY: readonly CommandType[] = [
  'BookRoom',
  'BookRoom',
  'CheckInGuest',
  'CheckInGuest',
  'CheckInWalkIn',
  'CheckOutGuest',
  'HoldRoom',
  'PostCharge',
  'RushRoom',
  'RestrictSales',
];
const GRAVITY: readonly Outcome[] = ['commutes', 're-decided', 'case'];

type Trials = { gravest: Outcome; readonly shows: Set<Part>; tries: Record<Nearness, number> };
type Candidate = Sent & { readonly footprint: Footprint };

/**
 * Lets two desks give every pair of commands at once, in hotels with a random past, in either order, mostly about the same
 * stay, room or guest. The same in every run. A pair that was never possible is not in the answer. Two commands of which
 * neither changes what the other looks at need no trial: they commute.
 */
export function tryAllPairs(): ReadonlyMap<string, Tried> {
  const tried = new Map<string, Trials>();
  for (let world = 1; world <= WORLDS; world += 1) tryPairsIn(world, tried);
  return new Map(
    [...tried].map(([pair, { gravest, shows }]) => [pair, { outcome: gravest, shows: [...shows].toSorted() }]),
  );
}

function tryPairsIn(world: number, tried: Map<string, Trials>): void {
  const random = new SeededRandom(world);
  const desks = withRandomPast(random);
  for (let thrown = 0; thrown < THROWS; thrown += 1) {
    const dice = throwDice(random);
    const front = whatMayBeGiven(desks, dice, `front ${thrown}`);
    const back = whatMayBeGiven(desks, withOneDieThrownAgain(dice, random), `back ${thrown}`);
    for (const ours of front) for (const theirs of back) tryPair(desks, ours, theirs, tried);
  }
}

function tryPair({ server }: RandomDesks, ours: Candidate, theirs: Candidate, tried: Map<string, Trials>): void {
  const pair = pairName(ours.command.type, theirs.command.type);
  const untried: Trials = {
    gravest: 'commutes',
    shows: new Set(),
    tries: { 'same-row': 0, 'same-table': 0, apart: 0 },
  };
  const known = tried.get(pair) ?? untried;
  tried.set(pair, known);
  const near = nearness(ours.footprint, theirs.footprint);
  if (known.tries[near] >= TRIES[near]) return;
  known.tries[near] += 1;
  const { outcome, shows } = outcomeOf(server, ours, theirs);
  if (GRAVITY.indexOf(outcome) > GRAVITY.indexOf(known.gravest)) known.gravest = outcome;
  for (const part of shows) known.shows.add(part);
}

function withRandomPast(random: SeededRandom): RandomDesks {
  const desks = new RandomDesks();
  const steps = random.below(STEPS_OF_A_PAST);
  for (let step = 0; step < steps; step += 1) {
    desks.roll({
      happens: random.chance(0.92) ? 'act' : random.chance(0.5) ? 'sync' : 'night',
      desk: random.chance(0.5) ? 0 : 1,
      // Without guests in the house and a few nights behind it, half of the commands would be about nothing.
      task: (random.chance(0.6) ? random.pick(EVERYDAY) : random.pick(likelyTasks)) ?? 'BookRoom',
      dice: throwDice(random),
    });
  }
  desks.reconnect();
  return desks;
}

/** The commands that these dice mean, one of each type, that a desk would accept now and that would do something. */
function whatMayBeGiven({ server, ...desks }: RandomDesks, dice: Dice, desk: string): readonly Candidate[] {
  const businessDate = currentBusinessDate(server) ?? desks.businessDate;
  const given: Circumstances = {
    ...atTheDesk,
    at: noonPlus(desk.startsWith('front') ? 100_000 : 100_005),
    businessDate,
    actor: staff(desk),
    device: device(desk),
  };
  return commandTypes.flatMap((type) => {
    const command = commandFor(type, dice, { hotel: server, businessDate, at: given.at, newId: desk });
    const decision = command && decide(server, command, given);
    return command && decision?.accepted && decision.events.length > 0
      ? [{ command, given, footprint: footprintOf(server, { command, given }) }]
      : [];
  });
}

function throwDice(random: SeededRandom): Dice {
  return [random.below(100), random.below(100), random.below(100), random.below(100)];
}

/** The same dice but one mean the same stay, room and dates but one of them. */
function withOneDieThrownAgain([a, b, c, d]: Dice, random: SeededRandom): Dice {
  const again = random.below(100);
  const places: readonly Dice[] = [
    [again, b, c, d],
    [a, again, c, d],
    [a, b, again, d],
    [a, b, c, again],
  ];
  return random.pick(places) ?? [a, b, c, d];
}
