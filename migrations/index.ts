import { CreateIdentity1764000000001 } from './1764000000001-create-identity.js';
import { CreateCasework1764000000002 } from './1764000000002-create-casework.js';
import { CreateComplaints1764000000003 } from './1764000000003-create-complaints.js';
import { AdjustDeadlines1764000000040 } from './1764000000040-adjust-deadlines.js';
import { EnforceRecusals1764000000041 } from './1764000000041-enforce-recusals.js';
import { VersionRules1764000001000 } from './1764000001000-version-rules.js';
import { KeepProgrammes1764000002000 } from './1764000002000-keep-programmes.js';
import { IndexInbox1764000003000 } from './1764000003000-index-inbox.js';
import { CreateProjects1764000100000 } from './1764000100000-create-projects.js';
import { CreateResponsibility1764000110000 } from './1764000110000-create-responsibility.js';
import { RelateComplaints1764000120000 } from './1764000120000-relate-complaints.js';
import { TellReporters1764000130000 } from './1764000130000-tell-reporters.js';
import { TakeMeasures1764000140000 } from './1764000140000-take-measures.js';
import { RegisterInterference1764000150000 } from './1764000150000-register-interference.js';
import { CreatePledges1764000160000 } from './1764000160000-create-pledges.js';
import { CreateRecommendations1764000170000 } from './1764000170000-create-recommendations.js';
import { ReviseRecommendations1764000180000 } from './1764000180000-revise-recommendations.js';
import { CreateSuggestionNotices1764000181000 } from './1764000181000-create-suggestion-notices.js';
import { KeepTemplates1764000182000 } from './1764000182000-keep-templates.js';
import { LinkPledgesToResponsibility1764000190000 } from './1764000190000-link-pledges-to-responsibility.js';
import { KeepNetworks1764000191000 } from './1764000191000-keep-networks.js';
import { KeepDocuments1764000210000 } from './1764000210000-keep-documents.js';
import { CopyAndWatch1764000211000 } from './1764000211000-copy-and-watch.js';
import { KeepAndDestroy1764000212000 } from './1764000212000-keep-and-destroy.js';
import { CreateChecklists1764000220000 } from './1764000220000-create-checklists.js';
import { CreateInspections1764000221000 } from './1764000221000-create-inspections.js';
import { CreateTenders1764000230000 } from './1764000230000-create-tenders.js';
import { CreateJobs1764000250000 } from './1764000250000-create-jobs.js';
import { SearchCases1764000251000 } from './1764000251000-search-cases.js';
import { TellApart1764000252000 } from './1764000252000-tell-apart.js';
import { LearnCategories1764000253000 } from './1764000253000-learn-categories.js';
import { LookOnce1764000260000 } from './1764000260000-look-once.js';

/** Every migration, oldest first. A merged one is never edited. */
export const migrations = [
  CreateIdentity1764000000001,
  CreateCasework1764000000002,
  CreateComplaints1764000000003,
  AdjustDeadlines1764000000040,
  EnforceRecusals1764000000041,
  VersionRules1764000001000,
  KeepProgrammes1764000002000,
  IndexInbox1764000003000,
  CreateProjects1764000100000,
  CreateResponsibility1764000110000,
  RelateComplaints1764000120000,
  TellReporters1764000130000,
  TakeMeasures1764000140000,
  RegisterInterference1764000150000,
  CreatePledges1764000160000,
  CreateRecommendations1764000170000,
  ReviseRecommendations1764000180000,
  CreateSuggestionNotices1764000181000,
  KeepTemplates1764000182000,
  LinkPledgesToResponsibility1764000190000,
  KeepNetworks1764000191000,
  KeepDocuments1764000210000,
  CopyAndWatch1764000211000,
  KeepAndDestroy1764000212000,
  CreateChecklists1764000220000,
  CreateInspections1764000221000,
  CreateTenders1764000230000,
  CreateJobs1764000250000,
  SearchCases1764000251000,
  TellApart1764000252000,
  LearnCategories1764000253000,
  LookOnce1764000260000,
];
