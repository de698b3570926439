import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = (name: string) => require.resolve(`@expo-google-fonts/noto-serif-sc/${name}`);

/** Fonts of printed papers: 仿宋 and 小标宋 are not free, so an open Song face in two weights stands for them. */
export const FONTS = {
  body: '400Regular/NotoSerifSC_400Regular.ttf',
  bold: '700Bold/NotoSerifSC_700Bold.ttf',
} as const;

/** A face of `FONTS`. */
export type Face = keyof typeof FONTS;

const read = new Map<Face, Buffer>();

/** The bytes of a font, read once. */
export function fontBytes(face: Face): Buffer {
  const known = read.get(face);
  if (known) return known;
  const bytes = readFileSync(file(FONTS[face]));
  read.set(face, bytes);
  return bytes;
}
