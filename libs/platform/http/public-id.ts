import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import { isUuid } from '../../kernel/uuid-v7.js';

/** An id in an address: what cannot be one belongs to nothing, so the answer is the same 404. */
@Injectable()
export class PublicId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUuid(value)) throw new Problem('not-found');
    return value.toLowerCase();
  }
}
