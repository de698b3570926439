import type { Pool } from 'pg';

/** The vault role's own connections; nothing else of the house may use them. */
export class VaultPool {
  constructor(readonly pool: Pool) {}
}
