import { pulledEvent } from './parse-pull.ts';
import { list, parse, record, text, whole, yesOrNo, type Parsed } from './parsing/shape.ts';
import { OFFER_EVENTS_MAX, type OfferRequest, type OfferResponse } from './sync-protocol.ts';

export function parseOffer(found: unknown): Parsed<OfferRequest> {
  return parse(found, offer);
}

export function parseOfferResponse(found: unknown): Parsed<OfferResponse> {
  return parse(found, response);
}

const offer = record<OfferRequest>({
  protocol: whole(1),
  epoch: text(100),
  after: whole(0),
  events: list(pulledEvent, OFFER_EVENTS_MAX),
  isAll: yesOrNo,
});

const response = record<OfferResponse>({ taken: yesOrNo, isGathering: yesOrNo, head: whole(0) });
