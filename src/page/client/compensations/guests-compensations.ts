import type { GuestsCommand } from '#domain/guests/guests-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const guestsCompensations: Compensations<GuestsCommand> = {
  RegisterGuest: cannotBeTakenBack,
};
