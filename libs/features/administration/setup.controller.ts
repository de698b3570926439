import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../../platform/http/endpoint.js';
import { SetUp, SetupNeed } from './setup.contract.js';
import { SetupService } from './setup.service.js';

/** Setting up an empty installation; open to everybody who has the code from the start-up. */
@Controller('setup')
export class SetupController {
  constructor(private readonly setup: SetupService) {}

  /** Whether the installation is still empty. */
  @Get()
  @Endpoint({ permission: 'public', answers: SetupNeed })
  async need(): Promise<SetupNeed> {
    return { needed: await this.setup.isNeeded() };
  }

  /** Set up an empty installation with the one-time code. */
  @Post()
  @Endpoint({ permission: 'public', answers: SetupNeed, status: 201, idempotent: false })
  async setUp(@Body() body: SetUp, @Req() request: FastifyRequest): Promise<SetupNeed> {
    await this.setup.setUp(body, request.id);
    return { needed: false };
  }
}
