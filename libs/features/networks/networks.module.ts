import { Module } from '@nestjs/common';
import { NetworkService } from './network.service.js';
import { NetworksController } from './networks.controller.js';

/** A programme's network of responsibility: leading group, office, networks, meetings, tasks. */
@Module({ controllers: [NetworksController], providers: [NetworkService] })
export class NetworksModule {}
