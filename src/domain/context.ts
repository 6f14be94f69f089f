import type { HotelState } from './hotel-state.ts';
import type { Circumstances, Decision } from './kernel/decider.ts';

/**
 * What a command is to the people who gave it, and so what becomes of it when the server's state refuses it: a *fact* has
 * happened and is recorded, a *promise* was made to a guest and is kept as far as possible, an *edit* applies field by
 * field, a *control* needs one authority: it is refused, and cannot be given without a connection.
 */
export type CommandClass = 'fact' | 'promise' | 'edit' | 'control';

/** The class of each command of a context. */
export type CommandClasses<Command extends { readonly type: string }> = Readonly<Record<Command['type'], CommandClass>>;

/** Who decides each command of a context. */
export type Deciders<Command extends { readonly type: string }, Event, Refusal> = {
  readonly [Type in Command['type']]: (
    hotel: HotelState,
    command: Extract<Command, { type: Type }>,
    given: Circumstances,
  ) => Decision<Event, Refusal>;
};
