import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PersonService } from './person.service.js';

/** People and posts; the platform's providers are global. */
@Module({ controllers: [PeopleController], providers: [PersonService] })
export class PeopleModule {}
