import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../../../apps/cli/demo/random.js';
import { run } from '../../../apps/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'mingjing-labelled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SAYINGS: Readonly<Record<string, readonly string[]>> = {
  教育: ['学校食堂饭菜变质', '校车超载', '教师有偿补课', '幼儿园乱收费', '入学名额造假'],
  交通: ['公交线路取消', '出租车绕路', '停车收费不透明', '红绿灯配时不合理', '收费站拥堵'],
  三农: ['低保优亲厚友', '补助款被挪用', '土地流转款截留', '村务账目不公开', '林地私自发包'],
};
const PLACES = ['清河', '望京', '方庄', '石景', '古城', '双井', '丽泽', '马连洼', '八角', '酒仙桥'];
const TALES = [
  '本人系当地居民',
  '去年以来',
  '多次反映无果',
  '有照片为证',
  '涉及三百余户',
  '请保护隐私',
  '态度恶劣',
  '至今没有说法',
];

/** Made-up texts: every topic told twice in its own words, some re-sent letter for letter. */
function labelled(encoding: 'utf8' | 'utf8-bom'): string {
  const random = seeded(7, new Date('2026-01-01T00:00:00Z'));
  const rows = [['编号', 'title', 'body', 'at', 'topic', 'label']];
  for (const [label, sayings] of Object.entries(SAYINGS))
    for (const saying of sayings)
      for (const place of PLACES) {
        const tell = () =>
          `${place}社区${saying}，${random.pick([...TALES])}，${random.pick([...TALES])}，第${random.int(1, 99)}号。`;
        const [first, again] = [tell(), tell()];
        for (const [n, body] of [first, again, ...(place === '清河' ? [first.replaceAll('，', ' ，')] : [])].entries())
          rows.push([
            `${rows.length}`,
            `反映${place}社区${saying}的问题`,
            body,
            `2026-0${n + 1}-15`,
            `${place}${saying}`,
            label,
          ]);
      }
  const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  const file = join(folder, `${encoding}.csv`);
  writeFileSync(file, encoding === 'utf8-bom' ? `\uFEFF${text}` : text);
  return file;
}

async function evaluate(what: string, ...options: string[]) {
  let out = '';
  const args = ['evaluate', what, ...options, '--json'];
  const code = await run(args, {
    env: {},
    out: (text) => {
      out += text;
    },
    err: () => undefined,
  });
  return { code, document: JSON.parse(out) };
}

describe('measuring on labelled texts', () => {
  it('finds bodies by their titles', async () => {
    const { code, document } = await evaluate(
      'search',
      '--file',
      labelled('utf8-bom'),
      '--id',
      '编号',
      '--limit',
      '60',
    );
    expect(code).toBe(0);
    expect(document).toMatchObject({ n: 60, texts: 315 });
    expect(document.hitAt10).toBeGreaterThan(0.9);
    expect(document.mrr).toBeGreaterThan(0.5);
  }, 180_000);

  it('finds what was told before, and what was sent again before anything else; links nothing', async () => {
    const { code, document } = await evaluate('duplicates', '--file', labelled('utf8'), '--id', '编号');
    expect(code).toBe(0);
    expect(document).toMatchObject({ n: 165, resent: 15, resentFirst: 1, automaticLinks: 0 });
    expect(document.hitAt5).toBeGreaterThan(0.95);
    expect(document.mrr).toBeGreaterThan(0.9);
  }, 180_000);

  it('sorts texts into their kinds', async () => {
    const { code, document } = await evaluate('categories', '--file', labelled('utf8'), '--id', '编号');
    expect(code).toBe(0);
    expect(document).toMatchObject({ n: 315, labels: 3 });
    expect(document.macroF1).toBeGreaterThan(0.95);
    expect(document.top3).toBe(1);
  });

  it('says which column is missing, and which file is not there', async () => {
    const { code, document } = await evaluate('search', '--file', labelled('utf8'), '--body', '正文');
    expect([code, document.error]).toEqual([1, expect.stringContaining('has no column body; it has: 编号, title')]);
    expect((await evaluate('search', '--file', join(folder, 'none.csv'))).document.error).toBe(
      'There is no such file.',
    );
    expect((await evaluate('search')).document.error).toBe('--file is missing');
  });
});
