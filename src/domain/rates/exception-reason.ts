/** Why a stay is sold at another price than the plan's, or although a restriction speaks against it. */
export type ExceptionReason =
  | 'manager-agreed'
  | 'regular-guest'
  | 'long-stay'
  | 'matched-offer'
  | 'apology'
  | 'mistake-corrected';
