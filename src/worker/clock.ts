import type { Instant } from '#domain/kernel/identifiers.ts';

/** The device's clock. Read in one place, so that a test or a simulation can hold it. */
export type Clock = () => Instant;
