import { asyncScheduler, distinctUntilChanged, filter, throttleTime } from 'rxjs';
import { connectToHotel } from './client/hotel-worker.ts';
import { readChoice } from './client/kept-choice.ts';
import './shell/install-dialog.ts';
import { InstallPrompt } from './shell/install-prompt.ts';
import './shell/keyrack-app.ts';
import { placeOf } from './shell/places.ts';
import { loadScreen } from './shell/screen-modules.ts';
import { registerServiceWorker } from './shell/service-worker-registration.ts';
import { tellGoodMoments } from './shell/tell-good-moments.ts';
import { TouchedForms } from './shell/touched-forms.ts';
import './shell/update-chip.ts';
import { adoptTheme } from './theme/tokens.ts';

/** How often the browser is asked to send what waits once no window is open. */
const ASKED_EVERY_MS = 1_000;

adoptTheme(document);
document.documentElement.dataset['theme'] = readChoice('theme') ?? 'system';

const worker = new Worker(new URL('../worker/hotel-worker.ts', import.meta.url), { type: 'module', name: 'hotel' });
const app = document.querySelector('keyrack-app');
if (!app) throw new Error('index.html has no <keyrack-app>');
worker.addEventListener('error', () => (app.workerHasStopped = true));
const hotel = connectToHotel(worker);
app.hotel = hotel;
tellGoodMoments(hotel);
// While the hotel opens, the screen that will be asked for is on its way.
void loadScreen(placeOf(new URL(location.href)).name).catch(() => undefined);

const forms = new TouchedForms(document);
const appShell = registerServiceWorker(() => forms.any);
const chip = document.createElement('update-chip');
chip.appShell = appShell;
const installDialog = document.createElement('install-dialog');
installDialog.install = new InstallPrompt();
document.body.append(chip, installDialog);
// What waits is sent also when the window is closed before the network is back.
hotel
  .watchSync()
  .pipe(
    filter(({ queue }) => queue.length > 0),
    distinctUntilChanged((before, now) => before.queue.at(-1)?.seq === now.queue.at(-1)?.seq),
    // The first at once; of a burst, one more will do: asking the browser costs more than a command.
    throttleTime(ASKED_EVERY_MS, asyncScheduler, { leading: true, trailing: true }),
  )
  .subscribe(() => void appShell.sendInBackground());
