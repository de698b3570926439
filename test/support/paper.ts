import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** A line of text on a page; millimetres from the paper's top left corner. */
export interface PrintedLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Ink of one colour that nothing interrupts from above to below; millimetres. */
export interface InkBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const PT = 25.4 / 72;
const DPI = 200;

function inFolder<Answer>(work: (folder: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'mingjing-paper-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every line of text with its place, as poppler reads it out of the file. Throws where poppler is not installed. */
export function linesOf(pdf: Buffer): PrintedLine[] {
  const page = inFolder((folder) => {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    return execFileSync('pdftotext', ['-bbox', join(folder, 'paper.pdf'), '-'], { encoding: 'utf8' });
  });
  const lines: PrintedLine[] = [];
  for (const [index, part] of page
    .split(/<page /)
    .slice(1)
    .entries())
    for (const [, left, top, right, bottom, text] of part.matchAll(
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g,
    )) {
      const word = {
        page: index + 1,
        text: unescaped(text ?? ''),
        left: Number(left) * PT,
        right: Number(right) * PT,
        top: Number(top) * PT,
        bottom: Number(bottom) * PT,
      };
      const last = lines.at(-1);
      const joins = last?.page === word.page && Math.abs(last.bottom - word.bottom) < 1 && word.left >= last.right - 1;
      if (joins && last) lines.splice(-1, 1, { ...last, text: last.text + word.text, right: word.right });
      else lines.push(word);
    }
  return lines;
}

const unescaped = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** Size of every page, in millimetres. */
export function pageSizes(pdf: Buffer): (readonly [number, number])[] {
  const text = inFolder((folder) => {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    return execFileSync('pdftotext', ['-bbox', join(folder, 'paper.pdf'), '-'], { encoding: 'utf8' });
  });
  return [...text.matchAll(/<page width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, width, height]) => [Number(width) * PT, Number(height) * PT] as const,
  );
}

/** Bands of red, or of black, ink on a page, from the top down: what an eye with a ruler would see. */
export async function inkOf(pdf: Buffer, page: number, colour: 'red' | 'black'): Promise<InkBand[]> {
  const png = inFolder((folder) => {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    const range = ['-f', String(page), '-l', String(page)];
    execFileSync('pdftoppm', [
      '-r',
      String(DPI),
      '-png',
      '-singlefile',
      ...range,
      join(folder, 'paper.pdf'),
      join(folder, 'page'),
    ]);
    return readFileSync(join(folder, 'page.png'));
  });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isInk = (at: number) => {
    const [red = 255, green = 255, blue = 255] = [data[at], data[at + 1], data[at + 2]];
    return colour === 'red' ? red > 150 && green < 130 && blue < 130 : red < 130 && green < 130 && blue < 130;
  };
  const bands: { top: number; bottom: number; left: number; right: number }[] = [];
  for (let y = 0; y < info.height; y += 1) {
    let [left, right] = [info.width, -1];
    for (let x = 0; x < info.width; x += 1)
      if (isInk((y * info.width + x) * info.channels)) [left, right] = [Math.min(left, x), x];
    if (right < 0) continue;
    const last = bands.at(-1);
    if (last?.bottom === y - 1)
      Object.assign(last, { bottom: y, left: Math.min(left, last.left), right: Math.max(right, last.right) });
    else bands.push({ top: y, bottom: y, left, right });
  }
  const mm = (pixels: number) => (pixels * 25.4) / DPI;
  return bands.map(({ top, bottom, left, right }) => ({
    top: mm(top),
    bottom: mm(bottom + 1),
    left: mm(left),
    right: mm(right + 1),
  }));
}

/** A DOCX as LibreOffice prints it. Throws where LibreOffice is not installed. */
export function printedByLibreOffice(docx: Buffer): Buffer {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'paper.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'paper.docx')],
      {
        stdio: 'ignore',
        timeout: 180_000,
      },
    );
    return readFileSync(join(folder, 'paper.pdf'));
  });
}
