import { Module } from '@nestjs/common';
import { ClueFiling } from './clue.filing.js';
import { ClueRegister } from './clue.register.js';
import { ClueService } from './clue.service.js';
import { ClueActionsController } from './clue-actions.controller.js';
import { ClueRegisterController } from './clue-register.controller.js';
import { CluesController } from './clues.controller.js';

/** Clues (问题线索). */
@Module({
  controllers: [CluesController, ClueActionsController, ClueRegisterController],
  providers: [ClueService, ClueFiling, ClueRegister],
})
export class CluesModule {}
