import { type DynamicModule, Module } from '@nestjs/common';
import { CaseworkModule } from '../../libs/casework/casework.module.js';
import { AdministrationModule } from '../../libs/features/administration/index.js';
import { AppraisalsModule } from '../../libs/features/appraisals/index.js';
import { ChecklistsModule } from '../../libs/features/checklists/index.js';
import { AttachmentsModule } from '../../libs/features/attachments/index.js';
import { ComplaintsModule } from '../../libs/features/complaints/index.js';
import { DeadlinesModule } from '../../libs/features/deadlines/index.js';
import { HandoversModule } from '../../libs/features/handovers/index.js';
import { InboxModule } from '../../libs/features/inbox/index.js';
import { InspectionsModule } from '../../libs/features/inspections/index.js';
import { InterferenceModule } from '../../libs/features/interference/index.js';
import { LetterTemplatesModule } from '../../libs/features/letter-templates/index.js';
import { MeasuresModule } from '../../libs/features/measures/index.js';
import { NetworksModule } from '../../libs/features/networks/index.js';
import { OrganizationsModule } from '../../libs/features/organizations/index.js';
import { PapersModule } from '../../libs/features/papers/index.js';
import { PeopleModule } from '../../libs/features/people/index.js';
import { PhrasesModule } from '../../libs/features/phrases/index.js';
import { PledgesModule } from '../../libs/features/pledges/index.js';
import { ProgrammesModule } from '../../libs/features/programmes/index.js';
import { ProjectsModule } from '../../libs/features/projects/index.js';
import { RecommendationsModule } from '../../libs/features/recommendations/index.js';
import { RecusalsModule } from '../../libs/features/recusals/index.js';
import { ResponsibilitiesModule } from '../../libs/features/responsibilities/index.js';
import { RetentionModule } from '../../libs/features/retention/index.js';
import { RulesModule } from '../../libs/features/rules/index.js';
import { StatisticsModule } from '../../libs/features/statistics/index.js';
import { TendersModule } from '../../libs/features/tenders/index.js';
import { SuggestionNoticesModule } from '../../libs/features/suggestion-notices/index.js';
import { WorkSuggestionsModule } from '../../libs/features/work-suggestions/index.js';
import { PlatformModule, type PlatformParts } from '../../libs/platform/platform.module.js';

/** The list of features. */
const features = [
  RetentionModule,
  HandoversModule,
  PapersModule,
  AttachmentsModule,
  InterferenceModule,
  MeasuresModule,
  OrganizationsModule,
  PeopleModule,
  AdministrationModule,
  ComplaintsModule,
  ChecklistsModule,
  InspectionsModule,
  RecusalsModule,
  DeadlinesModule,
  InboxModule,
  ProgrammesModule,
  ProjectsModule,
  ResponsibilitiesModule,
  NetworksModule,
  PledgesModule,
  RecommendationsModule,
  RulesModule,
  StatisticsModule,
  TendersModule,
  WorkSuggestionsModule,
  AppraisalsModule,
  SuggestionNoticesModule,
  LetterTemplatesModule,
  PhrasesModule,
];

/** The application: platform, casework, features. */
@Module({})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(parts), CaseworkModule, ...features] };
  }
}
