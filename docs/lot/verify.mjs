#!/usr/bin/env node
// Checks a published draw by lot (双随机) and draws it once more: node docs/lot/verify.mjs record.json
// Needs Node and nothing else; written apart from the program that held the draw, after docs/lot/README.md.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Numbers below `size`, each as likely as the other: 48 bits a block, those of the last broken round thrown away. */
function numbersFrom(seed) {
  let block = 0;
  return (size) => {
    const limit = Math.floor(2 ** 48 / size) * size;
    for (;;) {
      const value = Number.parseInt(sha256(`${seed}:${block++}`).slice(0, 12), 16);
      if (value < limit) return value % size;
    }
  };
}

function check(record) {
  const { number, title, entries, exclusions, wants, poolHash, commitment, secret, salt, result } = record;
  const pool = JSON.stringify([
    number,
    title,
    entries.map(({ code, name, stratum }) => [code, name, stratum]),
    exclusions.map(({ code, reason }) => [code, reason]),
    wants.map(({ stratum, count }) => [stratum, count]),
  ]);
  if (sha256(pool) !== poolHash) return 'the pool is not the one that was frozen';
  if (sha256(secret) !== commitment) return 'the secret is not the one that was committed to';
  const next = numbersFrom(sha256(`${secret}|${salt}|${poolHash}|${number}`));
  const out = new Set(exclusions.map(({ code }) => code));
  const drawn = [];
  for (const { stratum, count } of wants) {
    const left = entries.filter((entry) => entry.stratum === stratum && !out.has(entry.code)).map(({ code }) => code);
    if (left.length < count) return `stratum ${stratum} holds fewer than ${count}`;
    for (let n = 0; n < count; n++) {
      const [code] = left.splice(next(left.length), 1);
      drawn.push(code);
      out.add(code);
    }
  }
  return JSON.stringify(drawn) === JSON.stringify(result) ? undefined : `the draw gives ${drawn.join(', ')}`;
}

const trouble = check(JSON.parse(readFileSync(process.argv[2], 'utf8')));
console.log(trouble === undefined ? 'the draw is what its record says' : `NOT the draw of its record: ${trouble}`);
process.exitCode = trouble === undefined ? 0 : 1;
