import { Global, Module } from '@nestjs/common';
import { Authority } from '../platform/identity/authority.js';
import { NOW } from '../platform/platform.module.js';
import { CaseBatch } from './case-batch.js';
import { CaseFiling } from './case-filing.js';
import { CaseList } from './case-list.js';
import { CaseDocuments } from './documents/case-documents.js';
import { DocumentContent } from './documents/document-content.js';
import { DocumentIntake } from './documents/document-intake.js';
import { CaseEngine } from './engine.js';
import { CasePapers } from './papers/case-papers.js';
import { CaseParticulars } from './papers/case-particulars.js';
import { RuleBook } from './rule-book.js';
import { CaseSearch } from './search/case-search.js';
import { WordWeighing } from './search/word-weights.js';
import { SideSteps } from './side-steps.js';

/** What every kind of case shares. */
@Global()
@Module({
  providers: [
    CaseEngine,
    CaseBatch,
    CaseFiling,
    CaseList,
    CaseDocuments,
    DocumentContent,
    DocumentIntake,
    CaseSearch,
    WordWeighing,
    CasePapers,
    CaseParticulars,
    SideSteps,
    {
      provide: RuleBook,
      inject: [Authority, NOW],
      useFactory: (authority: Authority, now: () => Date) => new RuleBook(authority, now),
    },
  ],
  exports: [
    CaseBatch,
    CaseDocuments,
    CaseEngine,
    CaseFiling,
    CaseList,
    CaseSearch,
    DocumentContent,
    CasePapers,
    CaseParticulars,
    RuleBook,
    SideSteps,
    WordWeighing,
  ],
})
export class CaseworkModule {}
