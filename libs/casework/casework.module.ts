import { Global, Module } from '@nestjs/common';
import { Authority } from '../platform/identity/authority.js';
import { NOW } from '../platform/platform.module.js';
import { CaseBatch } from './case-batch.js';
import { CaseFiling } from './case-filing.js';
import { CaseList } from './case-list.js';
import { CaseEngine } from './engine.js';
import { RuleBook } from './rule-book.js';
import { SideSteps } from './side-steps.js';

/** What every kind of case shares. */
@Global()
@Module({
  providers: [
    CaseEngine,
    CaseBatch,
    CaseFiling,
    CaseList,
    SideSteps,
    {
      provide: RuleBook,
      inject: [Authority, NOW],
      useFactory: (authority: Authority, now: () => Date) => new RuleBook(authority, now),
    },
  ],
  exports: [CaseBatch, CaseEngine, CaseFiling, CaseList, RuleBook, SideSteps],
})
export class CaseworkModule {}
