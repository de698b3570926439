import { Module } from '@nestjs/common';
import { Recomputation } from './recomputation.js';
import { ReferenceController } from './reference.controller.js';
import { RuleService } from './rule.service.js';
import { RuleProposalService } from './rule-proposal.service.js';
import { RulesController } from './rules.controller.js';

/** Rules as data (规则): workflows, vocabularies, problems, deadlines, the working-day calendar, and how they change. */
@Module({
  controllers: [ReferenceController, RulesController],
  providers: [RuleService, RuleProposalService, Recomputation],
})
export class RulesModule {}
