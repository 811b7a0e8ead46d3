import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { declareField } from './field.ts';
import { bigint } from './kinds.ts';

/**
 * What every stored record has. Ids are decimal strings of a bigint, taken from the table's sequence when a
 * creation is proposed, so that operations of one request can refer to each other.
 */
@Entity({ abstract: true })
export abstract class StoredRecord {
  @PrimaryKey({ type: bigint }) id!: string;
  @Property({ type: 'integer', version: true, default: 1 }) version!: number;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', defaultRaw: 'now()' }) createdAt!: Date;
  @Property({
    type: 'datetime',
    columnType: 'timestamptz(3)',
    defaultRaw: 'now()',
    onUpdate: () => new Date(),
  })
  updatedAt!: Date;
}

const own = { form: false, required: true };
declareField(StoredRecord.prototype, { ...own, name: 'id', kind: 'id', label: '编号', filter: true });
declareField(StoredRecord.prototype, { ...own, name: 'version', kind: 'integer', label: '版本' });
declareField(StoredRecord.prototype, { ...own, name: 'createdAt', kind: 'instant', label: '登记时间' });
declareField(StoredRecord.prototype, { ...own, name: 'updatedAt', kind: 'instant', label: '更新时间' });
