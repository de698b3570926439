import type { Vocabulary } from '../../../libs/domain/vocabularies.js';
import { useCodeWord } from './words.js';

/** A code in its vocabulary's word. */
export function CodeText({ vocabulary, code }: { vocabulary: Vocabulary; code: string | null | undefined }) {
  const word = useCodeWord();
  return <>{word(vocabulary, code)}</>;
}
