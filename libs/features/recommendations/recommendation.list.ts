import type { CaseListKind } from '../../casework/case-list.js';
import type { Parameters } from '../../casework/case-list.sql.js';
import { recommendationWorkflow } from '../../domain/workflows/recommendation.js';
import type { ListRecommendations } from './recommendation.contract.js';
import { listItem } from './recommendation.queries.js';

/** Letters as lists see them. */
export const recommendationList: CaseListKind<ListRecommendations> = {
  kind: 'recommendation',
  workflow: recommendationWorkflow,
  join: 'JOIN recommendation d ON d.case_key = c.key',
  item: listItem,
  conditions: (query, parameters) => [
    ...(query.kind === undefined ? [] : [detail(`x.kind = ${parameters.add(query.kind, 'text')}`)]),
    ...(query.year === undefined ? [] : [detail(`x.series_year = ${parameters.add(query.year, 'int')}`)]),
    ...(query.series === undefined ? [] : [detail(`x.series = ${parameters.add(query.series, 'text')}`)]),
    ...(query.originId === undefined ? [] : [detail(comesFrom(query.originId, parameters))]),
    ...(query.recipientId === undefined ? [] : [detail(goesTo(query.recipientId, parameters))]),
  ],
};

const detail = (condition: string) =>
  `EXISTS (SELECT 1 FROM recommendation x WHERE x.case_key = c.key AND ${condition})`;

const comesFrom = (id: string, parameters: Parameters) =>
  `x.origin_key = (SELECT f.key FROM case_file f WHERE f.id = ${parameters.add(id, 'uuid')})`;

const goesTo = (id: string, parameters: Parameters) =>
  `(SELECT o.key FROM organization o WHERE o.id = ${parameters.add(id, 'uuid')}) = ANY(x.recipient_keys)`;
