import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ConsoleUnderTest, picture, visit, whereABrowserIs } from '../support/browser.js';

whereABrowserIs('the day of each role', () => {
  let web: ConsoleUnderTest;

  beforeAll(async () => {
    web = await ConsoleUnderTest.open();
  }, 180_000);
  afterAll(() => web?.close());

  it('takes a letter from its draft to the review, and shows it as it will print', async () => {
    const page = await web.windowOf('supervision.officer');
    await visit(page, '/recommendations/new');
    await page.getByLabel('标题').fill('关于规范洽商变更审批的监督建议书');
    await page.locator('#recipients_0_organizationId').fill('建设主管');
    await page.locator('.ant-select-item-option', { hasText: '建设主管单位' }).click();
    await page.locator('#source').fill('在日常监督中发现以下问题。');
    await page.locator('#matters').fill('部分洽商变更未经审批即施工。');
    await page.locator('#causes').fill('变更审批制度不落实。');
    await page.getByLabel('建议 1').fill('完善洽商变更审批制度。');
    await page.locator('button[type=submit]').click();
    await page.locator('.case-title', { hasText: '关于规范洽商变更' }).waitFor();
    await page.getByRole('tab', { name: 'A4 版式' }).click();
    await page.locator('.sheet').getByText('建设主管单位').waitFor();
    await picture(page, 'letter');
    await page.context().close();
  });

  it('shows a unit’s liaison the letters of the own unit alone', async () => {
    const page = await web.windowOf('unit.liaison');
    await visit(page, '/recommendations?open=all');
    await page.locator('.matter').first().waitFor();
    expect(await page.locator('nav [data-screen="complaints"]').count()).toBe(0);
    await picture(page, 'unit');
    await page.context().close();
  });
});
