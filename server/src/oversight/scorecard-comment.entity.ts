import { longText, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Office } from '../access/office.entity.ts';
import { Scorecard } from './scorecard.entity.ts';

/** What an office has to say to a scorecard, before it is signed. */
@resource('考核评议', {
  group: 'oversight',
  icon: 'message',
  displayName: {
    sql: (row) => `(select o.name from office o where o.id = ${row}.office_id)`,
    needs: ['officeId'],
  },
  scopeVia: 'scorecard',
})
export class ScorecardComment extends StoredRecord {
  @reference('考核表', () => Scorecard, { required: true, list: true, immutable: true })
  scorecard!: Scorecard;
  @reference('评议机构', () => Office, { required: true, list: true, immutable: true }) office!: Office;
  @longText('意见', { required: true, list: true, max: 2000 }) text!: string;
}
