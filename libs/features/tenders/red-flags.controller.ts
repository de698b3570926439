import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { RaiseRedFlags, RedFlagSettings, RedFlagSettingView, RedFlags, SetRedFlag } from './flag.contract.js';
import { RedFlagService } from './flag.service.js';

/** Red flags over tenders: questions by public indicators, over what the asker sees. */
@Controller('red-flags')
export class RedFlagsController {
  constructor(private readonly flags: RedFlagService) {}

  /** Eleven indicators over the register, each with its rule, numbers and rows. */
  @Get()
  @Endpoint({ permission: 'tender.screen', answers: RedFlags })
  raise(@CurrentActor() actor: Actor, @Query() query: RaiseRedFlags): Promise<RedFlags> {
    return this.flags.raise(actor, query);
  }

  /** The thresholds in force. */
  @Get('settings')
  @Endpoint({ permission: 'tender.screen', answers: RedFlagSettings })
  settings(@CurrentActor() actor: Actor): Promise<RedFlagSettings> {
    return this.flags.settings(actor);
  }

  /** Set a threshold, with the reason; the old ones stay on record. */
  @Post('settings')
  @Endpoint({ permission: 'tender.decide', answers: RedFlagSettingView, status: 201 })
  set(
    @CurrentActor() actor: Actor,
    @Body() body: SetRedFlag,
    @Enveloped() envelope: Envelope,
  ): Promise<RedFlagSettingView> {
    return this.flags.set(actor, body, envelope);
  }
}
