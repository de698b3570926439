import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { Problem } from '../../domain/problems.js';
import type { Page, PageWish } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { DestructionCertificate, DestructionView, KeptCase, ListKeptCases } from './retention.contract.js';
import { CERTIFICATE, COUNT_KEPT, COUNT_LISTS, KEPT_CASES, LISTS } from './retention.queries.js';

const kept: Register<{ until: string; key: string; view: KeptCase }, KeptCase> = {
  name: 'retention-cases',
  list: KEPT_CASES,
  count: COUNT_KEPT,
  item: ({ view }) => view,
  key: ({ until, key }) => [until, key],
  keyWidth: 2,
};

const lists: Register<{ key: string; view: DestructionView }, DestructionView> = {
  name: 'destruction-lists',
  list: LISTS,
  count: COUNT_LISTS,
  item: ({ view }) => view,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** What is kept until when, and the lists of destruction, as their reader may see the cases. */
@Injectable()
export class RetentionQueries {
  constructor(
    private readonly pages: RegisterPages,
    private readonly reader: Reader,
    private readonly rules: RuleBook,
  ) {}

  /** Closed cases whose time of keeping ends by a day, those first whose time ended first. */
  cases(actor: Actor, wish: ListKeptCases): Promise<Page<KeptCase>> {
    return this.pages.page(actor, kept, { ...wish }, [wish.dueBy ?? this.rules.today()]);
  }

  /** Lists on which the reader sees a case, or which they made. */
  lists(actor: Actor, wish: PageWish): Promise<Page<DestructionView>> {
    return this.pages.page(actor, lists, { ...wish }, []);
  }

  /** What a list destroyed. Throws not-found; transition-not-open where it was not carried out. */
  async certificate(actor: Actor, id: string): Promise<DestructionCertificate> {
    const row = await this.reader.one(actor, CERTIFICATE, [id]);
    if (!row) throw new Problem('not-found');
    if (row.certificate === null) throw new Problem('transition-not-open', { state: row.state });
    return { certificate: row.certificate, sha256: row.sha256 };
  }
}
