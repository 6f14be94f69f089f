import { expect } from 'vitest';
import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelCommand, HotelEvent, HotelRefusal, RefusalCode, RefusalOf } from '#domain/hotel.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { CaseKind } from '#domain/cases/cases-events.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import { settle } from '#domain/settle.ts';
import { atTheDesk, hotelAurora } from './hotel-aurora.ts';

/** What has happened at Hotel Aurora: events as they are, commands by deciding them at the desk, where they must be accepted. */
export type Past = HotelEvent | HotelCommand | readonly [command: HotelCommand, circumstances: Partial<Circumstances>];

export type Then = {
  /** Exactly these events, in this order. */
  emits(...events: readonly HotelEvent[]): void;
  emitsNothing(): void;
  /** Refused with this code, and at least these facts. */
  refused<Code extends RefusalCode>(code: Code, facts?: Partial<Omit<RefusalOf<Code>, 'code'>>): void;
  /** The server refuses the command that a desk had accepted: what stands of it, and what people must decide. */
  settles(kept: { readonly events: readonly HotelEvent['type'][]; readonly cases?: readonly CaseKind[] }): void;
};

export type Given = { when(command: HotelCommand, circumstances?: Partial<Circumstances>): Then };

/** Given what happened at Hotel Aurora, when a command is given, then … */
export function given(...past: readonly Past[]): Given {
  return givenAt(aurora(...past));
}

/** The same for a hotel that is not set up yet. */
export function givenNoHotel(): Given {
  return givenAt(createHotelState());
}

export function aurora(...past: readonly Past[]): HotelState {
  return live(createHotelState(), ...hotelAurora, ...past);
}

/** Lets the past happen to a hotel. */
export function live(hotel: HotelState, ...past: readonly Past[]): HotelState {
  for (const step of past) {
    const [happened, circumstances] = 'type' in step ? [step, {}] : step;
    for (const event of isEvent(happened) ? [happened] : mustAccept(hotel, happened, circumstances))
      evolve(hotel, event);
  }
  return hotel;
}

function isEvent(step: HotelEvent | HotelCommand): step is HotelEvent {
  return !(step.type in COMMAND_CLASSES);
}

function mustAccept(
  hotel: HotelState,
  command: HotelCommand,
  circumstances: Partial<Circumstances>,
): readonly HotelEvent[] {
  const decision = decide(hotel, command, { ...atTheDesk, ...circumstances });
  if (!decision.accepted) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refusal)}`);
  return decision.events;
}

function givenAt(hotel: HotelState): Given {
  return {
    when(command, circumstances = {}) {
      const at = { ...atTheDesk, ...circumstances };
      const decision = decide(hotel, command, at);
      const refusal: HotelRefusal | undefined = decision.accepted ? undefined : decision.refusal;
      return {
        emits: (...events) => expect(decision).toEqual({ accepted: true, events }),
        emitsNothing: () => expect(decision).toEqual({ accepted: true, events: [] }),
        refused: (code, facts = {}) => expect(refusal).toMatchObject({ code, ...facts }),
        settles({ events, cases = [] }) {
          if (!refusal) throw new Error(`${command.type} was accepted: there is nothing to settle`);
          const settled = settle(hotel, command, at, refusal).events;
          expect(settled.flatMap((event) => (event.type === 'CaseOpened' ? [] : [event.type]))).toEqual(events);
          expect(settled.flatMap((event) => (event.type === 'CaseOpened' ? [event.kind] : []))).toEqual(cases);
        },
      };
    },
  };
}
