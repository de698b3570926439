import { complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import { readExpected } from './expected.js';
import { describePage } from './page-table.js';

describePage(readExpected('complaint'), complaintWorkflow, 'complaint.read');
