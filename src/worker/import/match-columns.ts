import { IMPORT_FIELDS, type ColumnMapping, type ImportField } from '#contract/import.ts';

/** What other systems call it, folded: English, German, French, Spanish, Italian and Portuguese exports. */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  guest: [
    'guest',
    'guest name',
    'name',
    'gast',
    'gastname',
    'client',
    'nom',
    'huesped',
    'cliente',
    'ospite',
    'hospede',
    'customer',
    'booker',
  ],
  phone: ['phone', 'telephone', 'mobile', 'telefon', 'telefono', 'telefone', 'tel'],
  email: ['email', 'e mail', 'mail', 'correo'],
  arrival: [
    'arrival',
    'arrival date',
    'check in',
    'checkin',
    'check in date',
    'from',
    'start',
    'anreise',
    'arrivee',
    'llegada',
    'entrada',
    'arrivo',
    'chegada',
  ],
  departure: [
    'departure',
    'departure date',
    'check out',
    'checkout',
    'check out date',
    'to',
    'until',
    'end',
    'abreise',
    'depart',
    'salida',
    'partenza',
    'saida',
  ],
  nights: ['nights', 'number of nights', 'naechte', 'nuits', 'noches', 'notti', 'noites', 'los'],
  roomType: [
    'room type',
    'type',
    'category',
    'unit type',
    'zimmertyp',
    'kategorie',
    'type de chambre',
    'tipo de habitacion',
    'tipo camera',
    'tipo de quarto',
  ],
  room: [
    'room',
    'room number',
    'room no',
    'unit',
    'zimmer',
    'zimmernummer',
    'chambre',
    'habitacion',
    'camera',
    'quarto',
  ],
  adults: ['adults', 'guests', 'persons', 'pax', 'people', 'erwachsene', 'adultes', 'adultos', 'adulti'],
  children: ['children', 'kids', 'kinder', 'enfants', 'ninos', 'bambini', 'criancas'],
  infants: ['infants', 'babies', 'babys', 'bebes', 'neonati'],
  pricePerNight: [
    'price per night',
    'rate',
    'nightly rate',
    'adr',
    'preis pro nacht',
    'prix par nuit',
    'precio por noche',
  ],
  priceTotal: [
    'total',
    'price',
    'total price',
    'amount',
    'gesamtpreis',
    'preis',
    'prix',
    'prix total',
    'precio',
    'precio total',
    'prezzo',
    'preco',
  ],
  reference: [
    'reference',
    'booking number',
    'booking id',
    'reservation',
    'reservation number',
    'reservation id',
    'confirmation',
    'confirmation number',
    'id',
    'buchungsnummer',
    'source row',
  ],
};

/** Proposes what the columns mean by what they are called; no column means two things. */
export function matchColumns(columns: readonly string[]): ColumnMapping {
  const folded = columns.map(fold);
  const taken = new Set<number>();
  const mapping: { -readonly [Field in ImportField]?: number } = {};
  for (const field of IMPORT_FIELDS) {
    const names = NAMES[field];
    // The best name first: 'arrival date' must not lose to a column that is just called 'date'.
    const index = names.map((name) => folded.indexOf(name)).find((found) => found >= 0 && !taken.has(found));
    if (index === undefined) continue;
    taken.add(index);
    mapping[field] = index;
  }
  return mapping;
}

/** 'Check-In_Date' and 'Arrivée' → 'check in date' and 'arrivee'. */
function fold(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
