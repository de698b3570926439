import { Body, Controller, Get, Param, Post, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { SetLane } from './clue.contract.js';
import { ClueRegister } from './clue.register.js';
import { ClueLinks, LanePage, LaneView } from './clue.view.js';

/** Links between clues and complaints, and the second lane of approval. */
@Controller()
@UseInterceptors(DenialInterceptor)
export class ClueRegisterController {
  constructor(private readonly register: ClueRegister) {}

  /** The complaints from which a clue comes. */
  @Get('clues/:id/complaints')
  @Endpoint({ permission: 'clue.read', answers: ClueLinks })
  complaints(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() { traceId }: Envelope,
  ): Promise<ClueLinks> {
    return this.register.complaintsOf(actor, id, traceId);
  }

  /** The clues that a complaint yielded. */
  @Get('complaints/:id/clues')
  @Endpoint({ permission: 'clue.read', answers: ClueLinks })
  clues(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() { traceId }: Envelope,
  ): Promise<ClueLinks> {
    return this.register.cluesOf(actor, id, traceId);
  }

  /** Organs for which the second lane was ever set. */
  @Get('clue-lanes')
  @Endpoint({ permission: 'clue.read', answers: LanePage })
  lanes(@CurrentActor() actor: Actor): Promise<LanePage> {
    return this.register.lanes(actor);
  }

  /** Switch the second lane of an organ on or off. */
  @Post('clue-lanes')
  @Endpoint({ permission: 'clue.setLanes', answers: LaneView })
  setLane(@CurrentActor() actor: Actor, @Body() body: SetLane, @Enveloped() envelope: Envelope): Promise<LaneView> {
    return this.register.setLane(actor, body, envelope);
  }
}
