import { clueWorkflow } from '../../../libs/domain/workflows/clue.js';
import { readExpected } from './expected.js';
import { describePage } from './page-table.js';

describePage(readExpected('clue'), clueWorkflow, 'clue.read');
