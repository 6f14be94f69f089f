import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { SeededRandom } from './seeded-random.ts';

type People = {
  readonly callingCode: string;
  readonly given: readonly [string, ...string[]];
  readonly family: readonly [string, ...string[]];
  /** Family name first, as the guest would write it. */
  readonly familyFirst?: true;
};

/** Names that belong together; nobody here exists. */
const PEOPLES: readonly [People, ...People[]] = [
  {
    callingCode: '+351',
    given: ['Inês', 'Tiago', 'Beatriz', 'Rui', 'Catarina', 'João', 'Leonor', 'Duarte'],
    family: ['Almeida', 'Ferreira', 'Nogueira', 'Carvalho', 'Teixeira', 'Antunes', 'Lopes'],
  },
  {
    callingCode: '+34',
    given: ['Lucía', 'Javier', 'Marta', 'Álvaro', 'Carmen', 'Íñigo', 'Pilar'],
    family: ['García Ruiz', 'Ortega', 'Núñez', 'Etxeberria', 'Vidal Soler', 'Iglesias'],
  },
  {
    callingCode: '+49',
    given: ['Anke', 'Jürgen', 'Lena', 'Matthias', 'Frieda', 'Uwe', 'Katrin'],
    family: ['Schröder', 'Weiß', 'Baumgartner', 'von der Heide', 'Krüger', 'Lindner'],
  },
  {
    callingCode: '+33',
    given: ['Élodie', 'Guillaume', 'Chloé', 'Rémi', 'Margaux', 'Thibault'],
    family: ['Lefèvre', 'D’Aubigné', 'Moreau', 'Garnier', 'Roussel', 'Chevallier'],
  },
  {
    callingCode: '+44',
    given: ['Harriet', 'Callum', 'Imogen', 'Rhys', 'Fiona', 'Alistair'],
    family: ['Okafor-Smith', 'MacLeod', 'Pemberton', 'Llewellyn', 'O’Connor', 'Whitfield'],
  },
  {
    callingCode: '+91',
    given: ['Ananya', 'Rohan', 'Priya', 'Vikram', 'Meera', 'Arjun'],
    family: ['Raghunathan', 'Kapoor', 'Chatterjee', 'Deshpande', 'Iyer', 'Nair'],
  },
  {
    callingCode: '+81',
    given: ['Haruka', 'Kenji', 'Sakura', 'Daichi', 'Yui'],
    family: ['Tanaka', 'Ōnishi', 'Matsumoto', 'Fujiwara', 'Kobayashi'],
    familyFirst: true,
  },
  {
    callingCode: '+82',
    given: ['Ji-woo', 'Min-jun', 'Seo-yeon', 'Hyun-woo'],
    family: ['Kim', 'Park', 'Choi', 'Jeong'],
    familyFirst: true,
  },
  {
    callingCode: '+84',
    given: ['Thị Mai', 'Văn Hùng', 'Ngọc Anh', 'Quang Minh'],
    family: ['Nguyễn', 'Trần', 'Phạm', 'Đặng'],
    familyFirst: true,
  },
  {
    callingCode: '+55',
    given: ['Thaís', 'Caio', 'Luana', 'Rafael', 'Iara'],
    family: ['dos Santos', 'Cavalcanti', 'Ribeiro', 'Yamamoto', 'de Oliveira'],
  },
  {
    callingCode: '+48',
    given: ['Małgorzata', 'Paweł', 'Agnieszka', 'Łukasz'],
    family: ['Wójcik', 'Kaczmarek', 'Nowak', 'Mazur'],
  },
  { callingCode: '+90', given: ['Ayşe', 'Emre', 'Zeynep', 'Çağrı'], family: ['Yıldız', 'Öztürk', 'Şahin', 'Koç'] },
  {
    callingCode: '+20',
    given: ['Nour', 'Youssef', 'Salma', 'Karim'],
    family: ['El-Sayed', 'Abdelrahman', 'Mansour', 'Haddad'],
  },
  {
    callingCode: '+234',
    given: ['Chiamaka', 'Tunde', 'Ngozi', 'Babatunde'],
    family: ['Adeyemi', 'Okonkwo', 'Eze', 'Balogun'],
  },
  {
    callingCode: '+354',
    given: ['Guðrún', 'Sigríður', 'Þóra'],
    family: ['Jónsdóttir', 'Einarsdóttir', 'Magnúsdóttir'],
  },
  { callingCode: '+62', given: ['Wulandari', 'Budiarto', 'Kartika'], family: [''] },
];

const NOTES: readonly [string, ...string[]] = [
  'Quiet room, away from the lift',
  'Feather allergy',
  'Arrives late, after 22:00',
  'Extra pillow',
  'Ground floor if possible',
  'Celebrating an anniversary',
];

/** A person nobody is: the address is at example.com, and no telephone network has numbers that begin with 000. */
export function createDemoGuest(random: SeededRandom): GuestDetails {
  const { callingCode, given, family, familyFirst } = random.pick(PEOPLES);
  const names = [random.pick(given), random.pick(family)].filter((part) => part !== '');
  const name = (familyFirst ? names.toReversed() : names).join(' ');
  return {
    name,
    phone: `${callingCode} 000 ${random.between(100, 999)} ${random.between(100, 999)}`,
    ...(random.chance(0.7) ? { email: `${asciiOf(name)}@example.com` } : {}),
    ...(random.chance(0.12) ? { note: random.pick(NOTES) } : {}),
  };
}

function asciiOf(name: string): string {
  const folded = name.normalize('NFKD').toLowerCase().replaceAll('ß', 'ss').replaceAll('ð', 'd').replaceAll('þ', 'th');
  return folded
    .replaceAll(/[łđı]/g, (letter) => ({ ł: 'l', đ: 'd', ı: 'i' })[letter] ?? '')
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
}

const CONFIRMATION_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function demoConfirmation(random: SeededRandom): string {
  return Array.from(random.bytes(6), (byte) => CONFIRMATION_LETTERS[byte % 32]).join('');
}
