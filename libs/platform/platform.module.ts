import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Audit } from './audit/audit.js';
import type { Config, DatabaseUrls } from './config/config.js';
import { Sealer } from './crypto/seal.js';
import { LastingClient, poolOf } from './database/data-source.js';
import { VaultPool } from './database/vault-pool.js';
import { AccessGuard } from './http/access.guard.js';
import { DeclaredRoutes } from './http/declared-routes.js';
import { Log } from './http/log.js';
import { Cursors } from './http/paging.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RegisterPages } from './http/register-page.js';
import { StaleAuthorityInterceptor } from './http/stale-authority.interceptor.js';
import { AuthController } from './identity/auth.controller.js';
import { Authority } from './identity/authority.js';
import { WhoAmI } from './identity/me.js';
import { Ids, UuidV7Ids } from './identity/new-id.js';
import { OwnPassword } from './identity/own-password.js';
import { PasswordGuard } from './identity/password.guard.js';
import { Passwords } from './identity/password.js';
import { Presence } from './identity/presence.js';
import { SessionTokens } from './identity/session-tokens.js';
import { Sessions } from './identity/sessions.js';
import { SetupCode } from './identity/setup-code.js';
import { SignIn } from './identity/sign-in.service.js';
import { TicketOffice } from './jobs/job-queue.js';
import { JobRunner } from './jobs/job-runner.js';
import { JobsController } from './jobs/jobs.controller.js';
import { Jobs } from './jobs/jobs.js';
import { DocumentLimits } from './storage/document-limits.js';
import { FileStore } from './storage/file-store.js';
import { Scanner } from './storage/scanner.js';
import { Reader } from './unit-of-work/reader.js';
import { UnitOfWork } from './unit-of-work/unit-of-work.js';

/** What the platform is made of when it starts. */
export interface PlatformParts {
  readonly config: Config;
  readonly urls: DatabaseUrls;
  readonly dataSource: DataSource;
  readonly now: () => Date;
  readonly setupCode: string | undefined;
}

/** Closes the pools after the last request. */
class Connections implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: Pool,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
    await this.vault.end();
  }
}

/** The Nest plumbing that knows no case; global, so that features import nothing. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, urls, dataSource, now, setupCode }: PlatformParts): DynamicModule {
    const log = new Log(config.logLevel);
    const vault = new Pool({
      connectionString: urls.vaultUrl,
      max: 4,
      connectionTimeoutMillis: 5_000,
      Client: LastingClient,
    });
    vault.on('error', () => log.warn('vault connection lost'));
    const authority = new Authority(poolOf(dataSource), now);
    const passwords = new Passwords();
    const sealer = new Sealer(config.vaultKey);
    const { documents } = config;
    const values = [
      { provide: Log, useValue: log },
      { provide: DataSource, useValue: dataSource },
      { provide: VaultPool, useValue: new VaultPool(vault) },
      { provide: Sealer, useValue: sealer },
      { provide: Cursors, useValue: new Cursors(config.tokenKey) },
      { provide: Ids, useClass: UuidV7Ids },
      { provide: Authority, useValue: authority },
      { provide: Passwords, useValue: passwords },
      { provide: SessionTokens, useValue: new SessionTokens(authority, config.tokenKey, now) },
      { provide: SignIn, useValue: new SignIn(authority, passwords, sealer, now) },
      { provide: SetupCode, useValue: new SetupCode(setupCode) },
      { provide: UnitOfWork, useValue: new UnitOfWork(dataSource, config.tokenKey) },
      { provide: Reader, useValue: new Reader(poolOf(dataSource)) },
      { provide: Audit, useValue: new Audit(poolOf(dataSource)) },
      { provide: TicketOffice, useValue: new TicketOffice(poolOf(dataSource)) },
      { provide: Connections, useValue: new Connections(dataSource, vault) },
      { provide: FileStore, useValue: new FileStore(documents.folder, new Sealer(documents.key)) },
      { provide: Scanner, useValue: new Scanner(documents.scanCommand) },
      { provide: DocumentLimits, useValue: new DocumentLimits(documents.mostPerCase, documents.quotaBytes) },
      { provide: NOW, useValue: now },
    ];
    const classes = [
      Jobs,
      JobRunner,
      RegisterPages,
      Sessions,
      WhoAmI,
      OwnPassword,
      PasswordGuard,
      Presence,
      DeclaredRoutes,
    ];
    return {
      module: PlatformModule,
      controllers: [AuthController, JobsController],
      providers: [
        ...values,
        ...classes,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: StaleAuthorityInterceptor },
      ],
      exports: [...values.map(({ provide }) => provide), ...classes],
    };
  }
}

/** Token of the injected clock, `() => Date`. */
export const NOW = Symbol('now');
