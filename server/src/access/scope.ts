import { defineDimension } from '../kernel/scope/dimension.ts';

/** The ways in which rows are divided among people; the order is that of the settings row-level security reads. */
defineDimension({ name: 'division', kind: 'range', sqlType: 'text' });
defineDimension({ name: 'sector', kind: 'set', sqlType: 'text' });
defineDimension({ name: 'realm', kind: 'set', sqlType: 'text' });
/** Whether a record has been opened to those it concerns. Nobody holds what is still sealed, not even the whole register. */
defineDimension({ name: 'disclosure', kind: 'set', sqlType: 'text' });
defineDimension({ name: 'institution', kind: 'own', sqlType: 'bigint' });
defineDimension({ name: 'person', kind: 'own', sqlType: 'bigint' });
defineDimension({ name: 'account', kind: 'own', sqlType: 'bigint' });

/** The one value of `disclosure` that anybody holds. */
export const OPENED = 'OPENED';

/** Roles and the dimensions in which they see business records that carry division and sector. */
export const EVERY_ROW = '';
export const BY_DIVISION = 'division';
export const BY_SECTOR = 'division sector';
