import type { Names } from '../names.ts';

/** What a command's button is called, and in a sentence what has just been done, for the undo chip and the screen reader. */
export type CommandWords<Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: {
    readonly label: string;
    readonly done: (command: Extract<Command, { type: Type }>, names: Names) => string;
  };
};
