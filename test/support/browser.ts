import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { projectFile } from '../../apps/api/project-file.js';
import { buildWhatChanged } from '../../apps/build.js';
import { startTestApp, type TestApp } from './app.js';
import { PASSWORD } from './cluster.js';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** The browser on this machine, if there is one. */
export const chromiumPath = [process.env['MINGJING_CHROMIUM'], ...USUAL].find((path) => path && existsSync(path));

/** Suites that need a browser: skipped, and said so, where there is none; in CI that is a failure. */
export const whereABrowserIs: typeof describe | typeof describe.skip =
  chromiumPath || process.env['CI'] ? describe : describe.skip;

if (!chromiumPath)
  process.stderr.write(
    'No Chromium on this machine (MINGJING_CHROMIUM, or apt-get install chromium): console tests skipped.\n',
  );

/** Where pictures of the run are kept. */
export const pictures = projectFile('test-results/web');

/** What a window looks like. */
export interface Look {
  readonly language?: 'zh-CN' | 'en-GB';
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

/** The console in a real browser, on the real application; everything that it must never do is written down. */
export class ConsoleUnderTest {
  /** What the browser complained of, and what it asked of anybody but us. */
  readonly complaints: string[] = [];
  readonly strangers: string[] = [];
  /** Every address that a window showed. */
  readonly addresses = new Set<string>();

  private constructor(
    readonly app: TestApp,
    private readonly browser: Browser,
  ) {}

  /** Builds the console where it has changed, starts the application, opens the browser. */
  static async open(): Promise<ConsoleUnderTest> {
    await buildWhatChanged('console');
    mkdirSync(pictures, { recursive: true });
    const app = await startTestApp();
    const browser = await chromium.launch({
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    return new ConsoleUnderTest(app, browser);
  }

  /** A window of its own, at the door. */
  async window({ language = 'zh-CN', theme = 'light', size = { width: 1280, height: 720 } }: Look = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: size,
      locale: language,
      colorScheme: theme,
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(30_000);
    this.#listen(context);
    const page = await context.newPage();
    await page.goto(this.app.url.replace('localhost', '127.0.0.1'));
    await page.locator('#username').waitFor();
    return page;
  }

  /** A window in which somebody is signed in. */
  async windowOf(username: string, look: Look = {}): Promise<Page> {
    const page = await this.window(look);
    await signIn(page, username);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.stop();
  }

  #listen(context: BrowserContext): void {
    const own = new URL(this.app.url).port;
    context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    context.on('weberror', (error) => this.complaints.push(error.error().message));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.port !== own) this.strangers.push(request.url());
      this.addresses.add(decodeURIComponent(request.url()));
    });
    context.on('page', (page) =>
      page.on('framenavigated', (frame) => this.addresses.add(decodeURIComponent(frame.url()))),
    );
  }
}

/** Fills in the door and waits for the screen behind it. */
export async function signIn(page: Page, username: string): Promise<void> {
  // Behind the lock the name is given.
  if (await page.locator('#username').isEditable()) await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.locator('.shell').waitFor();
}

/** Goes to an address of the console within the same page, as a link would, and waits for its head. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await page.locator('.page-head').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Keeps a picture of the window. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
