import type { Measure } from './line-breaking.js';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Breaks a title into lines of about the same length, between words: a title is centred and reads as a trapezoid or a
 * rhombus, never with a single character on its last line.
 */
export function balanceTitle(title: string, measure: Measure, width: number): string[] {
  const total = measure(title);
  const count = Math.ceil(total / width - 1e-6);
  if (count <= 1) return [title];
  for (let lines = count; ; lines += 1) {
    const balanced = fill(title, measure, total / lines, width, lines);
    if (balanced) return balanced;
    // Words that are longer than a line leave only breaking by character.
    if (lines > count + 2) return byCharacter(title, measure, width);
  }
}

function fill(title: string, measure: Measure, target: number, width: number, lines: number): string[] | undefined {
  const made: string[] = [];
  let line = '';
  for (const { segment } of words.segment(title)) {
    const longer = line + segment;
    const isFull = line !== '' && made.length < lines - 1 && measure(longer) - target > target - measure(line);
    if (isFull || measure(longer) > width) {
      if (line !== '') made.push(line);
      line = segment;
    } else line = longer;
  }
  made.push(line);
  return made.length <= lines && made.every((each) => measure(each) <= width) ? made : undefined;
}

function byCharacter(title: string, measure: Measure, width: number): string[] {
  const made = [''];
  for (const character of title) {
    if (measure(made.at(-1) + character) > width) made.push('');
    made[made.length - 1] += character;
  }
  return made;
}
