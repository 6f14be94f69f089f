import { casesModel } from './cases/cases-projection.ts';
import { hotelModel } from './hotel/hotel-projection.ts';
import { rackModel } from './rack/rack-projection.ts';
import type { ReadModel } from './read-model.ts';
import { reservationsModel } from './reservations/reservations-projection.ts';

/** What the first screens read: a desk that has just been opened answers as soon as these are up to date. */
export const FIRST_READ_MODELS: readonly ReadModel<unknown>[] = [hotelModel, rackModel, reservationsModel, casesModel];
