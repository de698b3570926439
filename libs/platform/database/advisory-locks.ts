/** Numbers of the advisory locks, all in one place: two that are equal would wait for each other. */
export const advisoryLocks = {
  /** Migrations run one after another. */
  migrate: 7070,
  /** The tree of organisations changes one move at a time. */
  tree: 7071,
  /** Grants of one person, with the account's key as second number. */
  administrators: 7072,
  /** One writes moves down on the cases. */
  moves: 7073,
  /** Versions of rules follow one another. */
  ruleVersions: 7074,
  /** An installation is set up once. */
  setup: 7075,
  /** One process of all is the worker; held for as long as it lives. */
  worker: 7076,
} as const;
