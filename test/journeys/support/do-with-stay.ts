import type { Page } from 'playwright-core';

/** Does something with the stay that is open: by its button, or from the menu beside the buttons. */
export async function doWithStay(page: Page, task: string): Promise<void> {
  const tasks = page.locator('stay-tasks');
  const button = tasks.getByRole('button', { name: task, exact: true });
  await tasks.getByRole('button').first().waitFor();
  if ((await button.count()) === 0) {
    await tasks.getByRole('button', { name: 'More' }).click();
    return tasks.getByRole('menuitem', { name: task }).click();
  }
  await button.click();
}
