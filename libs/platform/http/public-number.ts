import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';

/** A serial in an address, 1 to 32,767: what cannot be one belongs to nothing, so the answer is the same 404. */
@Injectable()
export class PublicNumber implements PipeTransform<string, number> {
  transform(value: string): number {
    const serial = /^[1-9]\d{0,4}$/.test(value) ? Number(value) : Number.NaN;
    if (!(serial <= 32_767)) throw new Problem('not-found');
    return serial;
  }
}
