import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A post that a person holds from one day to another. */
@Entity('post')
@Check('post_validity_is_in_order', 'valid_to IS NULL OR valid_to >= valid_from')
export class Post {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  key!: number;

  @Column({ name: 'person_key', type: 'int' })
  personKey!: number;

  @Column({ name: 'organization_key', type: 'int' })
  organizationKey!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  rank!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}
