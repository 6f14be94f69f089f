import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InstallPrompt, type InstallState } from '#page/shell/install-prompt.ts';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

/** The browser asks, as Chromium does; `chosen`: what the person will answer in its dialog. */
function browserAsks(chosen: 'accepted' | 'dismissed' = 'accepted'): { readonly asked: () => number } {
  let asked = 0;
  const question = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: async () => {
      asked += 1;
      return { outcome: chosen };
    },
  });
  dispatchEvent(question);
  return { asked: () => asked };
}

function now(prompt: InstallPrompt): Promise<InstallState> {
  return firstValueFrom(prompt.state$);
}

test('nothing is offered on the first sight of the app, although the menu knows how to install it', async () => {
  const prompt = new InstallPrompt();
  browserAsks();
  expect(await now(prompt)).toEqual({ way: 'prompt', isOffered: false });
});

test('a person who has got something of the app is offered to install it', async () => {
  const prompt = new InstallPrompt();
  browserAsks();
  prompt.valueMoment();
  expect(await now(prompt)).toEqual({ way: 'prompt', isOffered: true });
});

test('"not now" lasts thirty days, also when the app is opened anew', async () => {
  const first = new InstallPrompt();
  browserAsks();
  first.valueMoment();
  first.notNow();
  const later = new InstallPrompt();
  browserAsks();
  later.valueMoment();
  expect(await now(later)).toMatchObject({ isOffered: false });
  vi.setSystemTime(Date.now() + 31 * 24 * 60 * 60_000);
  later.valueMoment();
  expect(await now(later)).toMatchObject({ isOffered: true });
});

test('a dialog that was closed without installing counts as "not now"', async () => {
  const prompt = new InstallPrompt();
  const { asked } = browserAsks('dismissed');
  await prompt.install();
  expect(asked()).toBe(1);
  browserAsks();
  prompt.valueMoment();
  expect(await now(prompt)).toMatchObject({ isOffered: false });
});

test('an app that has been installed is not offered again', async () => {
  const prompt = new InstallPrompt();
  browserAsks();
  prompt.valueMoment();
  dispatchEvent(new Event('appinstalled'));
  expect(await now(prompt)).toEqual({ way: undefined, isOffered: false });
});
