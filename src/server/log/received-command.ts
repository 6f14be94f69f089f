import type { CommandEnvelope } from '#contract/commands.ts';

/** A command as it arrived: who, when and where are sound; what it asks for may still be anything. */
export type ReceivedCommand = Omit<CommandEnvelope, 'command'> & { readonly command: unknown };
