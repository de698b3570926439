import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { LayDownSeries, ListSeries, SeriesList, SeriesView } from './document-series.contract.js';
import { DocumentSeriesService } from './document-series.service.js';

/** Agency codes (机关代字) of the series that letters are numbered in. */
@Controller('document-series')
export class DocumentSeriesController {
  constructor(private readonly series: DocumentSeriesService) {}

  /** The series of the organs in scope. */
  @Get()
  @Endpoint({ permission: 'recommendation.register', answers: SeriesList })
  list(@CurrentActor() actor: Actor, @Query() query: ListSeries): Promise<SeriesList> {
    return this.series.list(actor, query.organizationId);
  }

  /** Lay down an agency code; once a number stands under it, it stays. */
  @Post()
  @Endpoint({ permission: 'documentSeries.write', answers: SeriesView, status: 201 })
  layDown(
    @CurrentActor() actor: Actor,
    @Body() body: LayDownSeries,
    @Enveloped() envelope: Envelope,
  ): Promise<SeriesView> {
    return this.series.layDown(actor, body, envelope);
  }
}
