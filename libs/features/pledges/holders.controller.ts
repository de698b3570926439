import { Controller, Get, Query } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { CurrentActor } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { type HolderItem, HolderPage, ListHolders } from './holder.contract.js';
import { COUNT, LIST } from './holder.queries.js';

const holders: Register<HolderItem & { key: string }, HolderItem> = {
  name: 'pledge-holders',
  list: LIST,
  count: COUNT,
  item: ({ key: _, ...item }) => item,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** The people behind the figures of first-responsible persons. */
@Controller('pledges/holders')
export class HoldersController {
  constructor(
    private readonly pages: RegisterPages,
    private readonly rules: RuleBook,
  ) {}

  /** First-responsible persons under a pledge on a day, each once, of the pledges that the reader sees. */
  @Get()
  @Endpoint({ permission: 'pledge.read', answers: HolderPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListHolders): Promise<HolderPage> {
    const { programme = null, rank = null, at = this.rules.today(), asOf = null } = query;
    return this.pages.page(actor, holders, query, [programme, rank, at, asOf]);
  }
}
