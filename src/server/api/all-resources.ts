import type { ApiResource } from './api-resource.ts';
import { availabilityResource } from './resources/availability-resource.ts';
import { businessDaysResource } from './resources/business-days-resource.ts';
import { hotelResource } from './resources/hotel-resource.ts';
import { housekeepingResource } from './resources/housekeeping-resource.ts';
import { reservationsResource } from './resources/reservations-resource.ts';
import { roomTypesResource } from './resources/room-types-resource.ts';
import { roomsResource } from './resources/rooms-resource.ts';
import { takingsResource } from './resources/takings-resource.ts';

/** Everything that the read API tells out of the server's own pages. Routes and document are made of this list. */
export const API_RESOURCES: readonly ApiResource[] = [
  hotelResource,
  roomTypesResource,
  roomsResource,
  housekeepingResource,
  availabilityResource,
  reservationsResource,
  businessDaysResource,
  takingsResource,
];
