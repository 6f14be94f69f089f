import { keepChoice, readChoice } from '#page/client/kept-choice.ts';

/** What colleagues will call this device until somebody gives it a better name. */
export function deviceName(): string {
  return readChoice('device-name') ?? guessed(navigator.userAgent);
}

export function keepDeviceName(name: string): void {
  keepChoice('device-name', name.trim() === '' ? undefined : name.trim());
}

function guessed(userAgent: string): string {
  if (/iPad|Tablet/.test(userAgent)) return 'Tablet';
  if (/iPhone|Android.+Mobile/.test(userAgent)) return 'Phone';
  if (/Macintosh/.test(userAgent)) return 'Reception Mac';
  return 'Reception PC';
}
