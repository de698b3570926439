const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const POOL_BYTES = 4096;
const BYTES_EACH = 10;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Makes a source of UUIDv7 (RFC 9562 §5.7), lower-case text; each one sorts after the one before it of the same source.
 *
 * Within one millisecond, or when the clock steps back, a 12-bit counter with a random start goes up (§6.2 method 1);
 * when it is full the time runs one millisecond ahead. `random` fills bytes, `now` gives milliseconds since 1970.
 */
export function createUuidV7Source(random: (bytes: Uint8Array) => void, now: () => number): () => string {
  // Randomness is fetched 4 KiB at a time: a call into the system for each id would cost more than the id.
  const pool = new Uint8Array(POOL_BYTES);
  let used = POOL_BYTES;
  let time = -1;
  let prefix = '';
  let counter = 0;
  return () => {
    if (used + BYTES_EACH > POOL_BYTES) {
      random(pool);
      used = 0;
    }
    const at = used;
    used += BYTES_EACH;
    const clock = Math.floor(now());
    if (clock > time || counter === 0xfff) {
      time = clock > time ? clock : time + 1;
      prefix = timeHex(time);
      // The start leaves the top bit free, so that at least 2,048 ids fit into a millisecond.
      counter = ((byte(pool, at + 8) & 0x07) << 8) | byte(pool, at + 9);
    } else counter += 1;
    return `${prefix}-${hex(0x70 | (counter >> 8))}${hex(counter & 0xff)}-${hex(0x80 | (byte(pool, at) & 0x3f))}${hex(
      byte(pool, at + 1),
    )}-${hex(byte(pool, at + 2))}${hex(byte(pool, at + 3))}${hex(byte(pool, at + 4))}${hex(byte(pool, at + 5))}${hex(
      byte(pool, at + 6),
    )}${hex(byte(pool, at + 7))}`;
  };
}

/** Whether the text is a UUID of any version, in either case, written with hyphens. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

function timeHex(milliseconds: number): string {
  const text = milliseconds.toString(16).padStart(12, '0');
  return `${text.slice(0, 8)}-${text.slice(8)}`;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function hex(value: number): string {
  return HEX[value] ?? '';
}
