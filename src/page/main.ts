import { connectToHotel } from './client/hotel-worker.ts';
import { readChoice } from './client/kept-choice.ts';
import './shell/keyrack-app.ts';
import { adoptTheme } from './theme/tokens.ts';

adoptTheme(document);
document.documentElement.dataset['theme'] = readChoice('theme') ?? 'system';

const worker = new Worker(new URL('../worker/hotel-worker.ts', import.meta.url), { type: 'module', name: 'hotel' });
const app = document.querySelector('keyrack-app');
if (!app) throw new Error('index.html has no <keyrack-app>');
worker.addEventListener('error', () => (app.workerHasStopped = true));
app.hotel = connectToHotel(worker);
