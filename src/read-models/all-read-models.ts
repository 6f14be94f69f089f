import { FIRST_READ_MODELS } from './first-read-models.ts';
import { LATER_READ_MODELS } from './later-read-models.ts';
import type { ReadModel } from './read-model.ts';

/** Every shape that the log is folded into; a model that is missing here is never folded. */
export const READ_MODELS: readonly ReadModel<unknown>[] = [...FIRST_READ_MODELS, ...LATER_READ_MODELS];
