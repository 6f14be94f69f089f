import type { ResolveCase } from '#domain/cases/resolve-case.ts';
import type { CommandWords } from './command-words.ts';

export const casesCommands: CommandWords<ResolveCase> = {
  ResolveCase: { label: 'Decide a case', done: () => 'The case is decided.' },
};
