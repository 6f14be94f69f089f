import { createContext } from '@lit/context';
import type { Hotel } from './hotel.ts';

export const hotelContext = createContext<Hotel>(Symbol('hotel'));
