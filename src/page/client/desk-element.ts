import { consume } from '@lit/context';
import { LitElement } from 'lit';
import type { Right } from '#domain/permissions/rights.ts';
import { hotelContext } from './hotel-context.ts';
import type { Hotel } from './hotel.ts';
import { HotelNames } from './hotel-names.ts';
import { mayHere } from './rights-here.ts';

/** An element that knows the hotel: what screens and the parts they share have in common, and nothing more. */
export abstract class DeskElement extends LitElement {
  @consume({ context: hotelContext }) protected hotel!: Hotel;
  protected readonly names = new HotelNames(this, () => this.hotel);

  /** A mistake of ours while rendering: the shell puts words where the element would have been, never a blank page. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    try {
      return super.scheduleUpdate();
    } catch (error) {
      this.dispatchEvent(new CustomEvent('desk-broken', { detail: { error }, bubbles: true, composed: true }));
      return undefined;
    }
  }

  /** Whether whoever stands here may do or see this on this device: what they may not is not offered. */
  protected may(right: Right): boolean {
    return mayHere(this.names.card, this.hotel.actor, right);
  }

  /** Says something to people who hear the screen instead of seeing it. */
  protected say(text: string, { urgent = false }: { readonly urgent?: boolean } = {}): void {
    this.dispatchEvent(new CustomEvent('desk-say', { detail: { text, urgent }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-broken': CustomEvent<{ readonly error: unknown }>;
    'desk-say': CustomEvent<{ readonly text: string; readonly urgent: boolean }>;
  }
}
