import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page as it stands, one line for each element; nothing, where everybody can use it. 'colours': all
 * that can differ where the same page is shown in another theme.
 */
export async function axeFindings(page: Page, about: 'everything' | 'colours'): Promise<readonly string[]> {
  // Not a script element: the app's own policy would refuse it, as it should.
  await page.evaluate(source);
  const options = about === 'colours' ? { runOnly: ['color-contrast'] } : {};
  return page.evaluate(async (chosen) => {
    type Finding = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } };
    const { violations } = await axe.run(chosen);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' > ')}: ${failureSummary ?? ''}`),
    );
  }, options);
}
