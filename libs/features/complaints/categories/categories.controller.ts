import { Body, Controller, Get, Post } from '@nestjs/common';
import { categoriesWithWords } from '../../../domain/categories.js';
import { Endpoint } from '../../../platform/http/endpoint.js';
import { CurrentActor } from '../../../platform/http/request.js';
import type { Actor } from '../../../platform/identity/actor.js';
import { Presence } from '../../../platform/identity/presence.js';
import {
  AcceptanceOfSuggestions,
  CategorySuggestions,
  CategoryTree,
  SuggestCategories,
} from './categories.contract.js';
import { Categories } from './categories.js';

/** Issue types: the tree, suggestions, how often these were taken. */
@Controller('categories')
export class CategoriesController {
  constructor(
    private readonly categories: Categories,
    private readonly presence: Presence,
  ) {}

  /** The tree of issue types with its words. */
  @Get()
  @Endpoint({ permission: 'rule.read', answers: CategoryTree })
  async tree(@CurrentActor() actor: Actor): Promise<CategoryTree> {
    await this.presence.confirm(actor);
    return { items: categoriesWithWords() };
  }

  /** Suggestions for a complaint that is being written. */
  @Post('suggestions')
  @Endpoint({ permission: 'complaint.file', answers: CategorySuggestions, idempotent: false })
  suggest(@CurrentActor() actor: Actor, @Body() body: SuggestCategories): Promise<CategorySuggestions> {
    return this.categories.suggest(actor, body);
  }

  /** How often the first suggestion was taken. */
  @Get('acceptance')
  @Endpoint({ permission: 'complaint.read', answers: AcceptanceOfSuggestions })
  acceptance(@CurrentActor() actor: Actor): Promise<AcceptanceOfSuggestions> {
    return this.categories.acceptance(actor);
  }
}
