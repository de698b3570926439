import type { FormInstance } from 'antd';
import { type ProblemError, pathOf } from '../../api/problem.js';

/** Shows refused fields where they stand; answers whether every one of them has its place in the form. */
export function showErrors(form: FormInstance, problem: ProblemError): boolean {
  const fields = problem.fields.map(({ pointer, detail }) => ({ name: pathOf(pointer), errors: [detail] }));
  form.setFields(fields as never);
  const first = fields[0];
  if (first) form.scrollToField(first.name as never, { focus: true });
  return fields.length > 0 && fields.every(({ name }) => form.getFieldInstance(name as never) !== undefined);
}
