import { Controller, Get, Param } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { ProblemPage, VocabularyPage, VocabularyView, WorkflowPage, WorkflowView } from './reference.contract.js';
import { problemViews, vocabularyViews, workflowViews } from './reference.view.js';

/** What stands in the house's own tables: workflows, vocabularies, problems. */
@Controller()
export class ReferenceController {
  @Get('workflows')
  @Endpoint({ permission: 'rule.read', answers: WorkflowPage })
  workflows(): WorkflowPage {
    return { items: [...workflowViews] };
  }

  @Get('workflows/:name')
  @Endpoint({ permission: 'rule.read', answers: WorkflowView })
  workflow(@Param('name') name: string): WorkflowView {
    return named(workflowViews, name);
  }

  @Get('vocabularies')
  @Endpoint({ permission: 'rule.read', answers: VocabularyPage })
  vocabularies(): VocabularyPage {
    return { items: [...vocabularyViews] };
  }

  @Get('vocabularies/:name')
  @Endpoint({ permission: 'rule.read', answers: VocabularyView })
  vocabulary(@Param('name') name: string): VocabularyView {
    return named(vocabularyViews, name);
  }

  @Get('problems')
  @Endpoint({ permission: 'rule.read', answers: ProblemPage })
  problems(): ProblemPage {
    return { items: [...problemViews] };
  }
}

function named<View extends { name: string }>(views: readonly View[], name: string): View {
  const view = views.find((each) => each.name === name);
  if (!view) throw new Problem('not-found');
  return view;
}
