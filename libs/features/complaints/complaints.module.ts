import { Module } from '@nestjs/common';
import { CaseParticulars } from '../../casework/papers/case-particulars.js';
import { Sealer } from '../../platform/crypto/seal.js';
import { VaultPool } from '../../platform/database/vault-pool.js';
import { CategoriesController } from './categories/categories.controller.js';
import { Categories } from './categories/categories.js';
import { ComplaintBatch } from './complaint.batch.js';
import { ComplaintFiling } from './complaint.filing.js';
import { ComplaintNotes } from './complaint.notes.js';
import { complaintParticulars } from './complaint.particulars.js';
import { ComplaintRecords } from './complaint.records.js';
import { ComplaintRelations } from './complaint.relations.js';
import { ComplaintService } from './complaint.service.js';
import { ComplaintActionsController } from './complaint-actions.controller.js';
import { ComplaintNotesController } from './complaint-notes.controller.js';
import { ComplaintRecordsController } from './complaint-records.controller.js';
import { ComplaintRelationsController } from './complaint-relations.controller.js';
import { ComplaintsController } from './complaints.controller.js';
import { ReporterVault } from './reporter-vault.js';
import { ComplaintSearchController } from './search/complaint-search.controller.js';
import { ComplaintSearch } from './search/complaint-search.js';
import { SimilarController } from './similar/similar.controller.js';
import { SimilarService } from './similar/similar.service.js';
import { SimilarComplaintFinder } from './similar/similar-complaints.js';

/** Complaints (信访举报件). */
@Module({
  controllers: [
    ComplaintSearchController,
    SimilarController,
    CategoriesController,
    ComplaintRecordsController,
    ComplaintRelationsController,
    ComplaintNotesController,
    ComplaintsController,
    ComplaintActionsController,
  ],
  providers: [
    ComplaintService,
    ComplaintFiling,
    ComplaintBatch,
    ComplaintRecords,
    ComplaintRelations,
    ComplaintNotes,
    ComplaintSearch,
    SimilarComplaintFinder,
    SimilarService,
    Categories,
    {
      provide: ReporterVault,
      inject: [VaultPool, Sealer],
      useFactory: ({ pool }: VaultPool, sealer: Sealer) => new ReporterVault(pool, sealer),
    },
  ],
  exports: [ReporterVault],
})
export class ComplaintsModule {
  constructor(particulars: CaseParticulars) {
    particulars.register('complaint', complaintParticulars);
  }
}
