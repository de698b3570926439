import { Module } from '@nestjs/common';
import { papersController } from '../../casework/papers/papers-controller.js';
import { caseKindNames } from '../../domain/case-kinds.js';

/** Forms (登记表、呈批表) and the whole case in one file (导出全卷), of every kind of case that there is. */
@Module({ controllers: caseKindNames.map(papersController) })
export class PapersModule {}
