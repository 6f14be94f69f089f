import { readFile, stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { PICTURES } from './pictures.ts';

const BYTES_MAX = 150_000;
const inPublic = (path: string) => new URL(`../../public/${path}`, import.meta.url);

test('every picture that an install dialog shows is taken by the script, and is small', async () => {
  const manifest = JSON.parse(await readFile(inPublic('manifest.webmanifest'), 'utf8')) as {
    readonly screenshots: readonly { readonly src: string; readonly form_factor: string }[];
  };
  const shown = manifest.screenshots.map(({ src, form_factor }) => `${src} ${form_factor}`);
  const taken = PICTURES.map(({ name, on }) => `/screenshots/${name}.webp ${on === 'phone' ? 'narrow' : 'wide'}`);
  expect(shown.toSorted()).toEqual(taken.toSorted());
  for (const { name } of PICTURES) {
    expect((await stat(inPublic(`screenshots/${name}.webp`))).size).toBeLessThan(BYTES_MAX);
  }
});
