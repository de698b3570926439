import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ConsoleUnderTest, picture, signIn, visit, whereABrowserIs } from '../support/browser.js';
import { PASSWORD } from '../support/cluster.js';

/** Presses an action of the case and sends its form. */
async function act(page: Page, action: string, fill: (page: Page) => Promise<void> = async () => undefined) {
  await page.locator(`[data-action="${action}"]`).first().click();
  await page.locator('.ant-modal form').waitFor();
  await fill(page);
  await page.locator('.ant-modal button[type=submit]').click();
  await page.locator('.ant-modal form').waitFor({ state: 'detached' });
}

whereABrowserIs('the day of each role', () => {
  let web: ConsoleUnderTest;

  beforeAll(async () => {
    web = await ConsoleUnderTest.open();
  }, 180_000);
  afterAll(() => web?.close());

  it('lets the clerk register what arrived and go on to the next, the cursor in the barcode box', async () => {
    const page = await web.windowOf('petition.clerk');
    await picture(page, 'desk');
    await visit(page, '/complaints/new');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('externalNo');
    await page.keyboard.type('TJ-2026-88');
    await page.getByLabel('标题').fill('某小区改造工程疑似围标');
    await page.locator('#content').fill('三家单位的报价只差尾数，请核查。');
    await page.locator('#allegations_0_accusedName').fill('某项目部');
    await page.locator('#allegations_0_issueType').click();
    await page.locator('.ant-select-item-option').first().click();
    await picture(page, 'intake');
    await page.getByRole('button', { name: '登记并下一件' }).click();
    await page.locator('.ant-notification').getByText('已登记').waitFor();
    expect(await page.getByLabel('标题').inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('externalNo');
    // The same number once more: what is filed already shows up beside the form.
    await page.keyboard.type('TJ-2026-88');
    await page.locator('.similar').getByText('某小区改造工程疑似围标').waitFor();
    await page.context().close();
  });

  it('lets the head of the office triage by keys alone', async () => {
    const page = await web.windowOf('petition.head');
    await visit(page, '/complaints/triage');
    await page.locator('.verdicts').waitFor();
    const first = await page.locator('.triage-case .case-number').textContent();
    await page.keyboard.press('j');
    await page.waitForFunction(
      (was) => document.querySelector('.triage-case .case-number')?.textContent !== was,
      first,
    );
    await page.locator('.verdicts').waitFor();
    await picture(page, 'triage');
    const number = await page.locator('.triage-case .case-number').textContent();
    const verdict = page.locator('.verdicts [data-action="accept"] kbd');
    await page.keyboard.press((await verdict.textContent()) ?? '');
    await page.locator('.ant-modal #opinion').fill('属于受理范围。');
    await page.keyboard.press('Tab');
    await page.locator('.ant-modal button[type=submit]').press('Enter');
    await page.locator('.ant-modal form').waitFor({ state: 'detached' });
    await visit(page, `/complaints?number=${number}`);
    await page.locator('.list .state', { hasText: '受理' }).waitFor();
    await page.context().close();
  });

  it('shows a handler the stage, explains the light, and offers only what the API allows', async () => {
    const page = await web.windowOf('supervision.officer');
    await visit(page, '/complaints?state=MOVED_TO_UNIT');
    await page.locator('.matter').first().click();
    await page.locator('.stage-now').waitFor();
    expect(await page.locator('[data-action="close"]').count()).toBe(0);
    await page.locator('.clock').first().click();
    await page.locator('.why').getByText('起算日').waitFor();
    await picture(page, 'case');
    await page.keyboard.press('Escape');
    await act(page, 'conclude', async () => {
      for (let index = 0; index < (await page.locator('.form-block').count()); index += 1) {
        await page.locator(`#conclusions_${index}_conclusion`).click();
        await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) [title="部分属实"]').click();
        await page.locator(`#conclusions_${index}_basis`).fill('现场核查记录与合同底稿。');
      }
    });
    await page.locator('.stage-now', { hasText: '已提出结论' }).waitFor();
    await page.getByRole('tab', { name: /经过/ }).click();
    await page.locator('.step', { hasText: '提出' }).first().waitFor();
    await picture(page, 'timeline');
    await page.context().close();
  });

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

  it('gives an administrator no case, neither in the menu nor by its address', async () => {
    const [{ id } = { id: '' }] = await web.app.sql<{ id: string }>('SELECT id FROM case_file WHERE kind = 1 LIMIT 1');
    const page = await web.windowOf('sys.admin');
    expect(await page.locator('nav [data-screen="complaints"]').count()).toBe(0);
    await page.goto(new URL(`/complaints/${id}`, page.url()).href);
    await page.locator('#the-screen').getByRole('alert').or(page.getByText('这里没有可以打开的内容')).first().waitFor();
    await page.context().close();
  });

  it('shows a reader two versions when somebody else was faster, and loses nothing', async () => {
    const page = await web.windowOf('petition.head');
    const head = await web.app.as('petition.head');
    await visit(page, '/complaints?state=REGISTERED');
    await page.locator('.matter').first().click();
    await page.locator('.stage-now').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1);
    await page.locator('[data-action="accept"]').first().click();
    await page.locator('.ant-modal #opinion').fill('我的意见：受理。');
    const { version } = (await head.get(`/api/v1/complaints/${id}`)).body;
    await head.post(
      `/api/v1/complaints/${id}/actions/correct`,
      { opinion: '更正标题', title: '他人改过的标题' },
      { 'if-match': `"${id}-${version}"` },
    );
    await page.locator('.ant-modal button[type=submit]').click();
    await page.locator('.conflict').getByText('更正标题').waitFor();
    await page.locator('.conflict').getByText('我的意见：受理。').waitFor();
    await picture(page, 'conflict');
    await page.getByRole('button', { name: '在新版本上提交' }).click();
    await page.locator('.stage-now', { hasText: '受理' }).waitFor();
    await page.context().close();
  });

  it('keeps unsaved work through the lock, and forgets everything at the end', async () => {
    const page = await web.windowOf('petition.clerk');
    await visit(page, '/complaints/new');
    await page.getByLabel('标题').fill('写到一半的来信');
    await web.app.sql('UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL');
    await page.getByLabel('标题').press('Control+k');
    await page.locator('.palette input').fill('2026-0001');
    await page.locator('.door-locked').waitFor();
    expect(await page.getByText('写到一半的来信').isVisible()).toBe(false);
    await signIn(page, 'petition.clerk');
    await page.locator('.door-locked').waitFor({ state: 'detached' });
    expect([...web.addresses].filter((address) => address.includes(PASSWORD))).toEqual([]);
    expect(await page.getByLabel('标题').inputValue()).toBe('写到一半的来信');
    await page.reload();
    await page.waitForFunction(
      () => (document.querySelector('#title') as HTMLInputElement | null)?.value === '写到一半的来信',
    );
    await page.locator('.account').click();
    await page.getByRole('menuitem', { name: '退出' }).click();
    await page.locator('.door').waitFor();
    const left = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(left).toEqual([0, 0, 0]);
    await page.context().close();
  });

  it('asked nobody but its own server, put no name or text into an address, and the browser had nothing to complain of', () => {
    expect(web.strangers).toEqual([]);
    expect([...web.addresses].filter((address) => /[\u4e00-\u9fff]/.test(address))).toEqual([]);
    expect(web.complaints.filter((line) => !/status of (401|403|404|409|412)/.test(line))).toEqual([]);
  });
});
