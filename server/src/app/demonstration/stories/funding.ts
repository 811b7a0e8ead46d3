import { Allocation } from '../../../funding/allocation.entity.ts';
import { Commitment } from '../../../funding/commitment.entity.ts';
import { Disbursement } from '../../../funding/disbursement.entity.ts';
import { addDays, dayOf, type Day } from '../../../kernel/values/day.ts';
import type { FundedCast } from '../cast.ts';
import { CITY } from '../places.ts';
import type { Saved } from '../saving.ts';
import { clerkInstitution, countyCode } from './choosing.ts';
import { creating, type Story } from './story.ts';

/** Money is spent within its year: what happened some days ago happened no earlier than its first day. */
const today = dayOf(new Date());
const newYear = `${today.slice(0, 4)}-01-01`;
const ago = (days: number): number =>
  Math.min(days, Math.round((Date.parse(today) - Date.parse(newYear)) / 86_400_000));
const dayAgo = (days: number): Day => addDays(today, -ago(days));

const ofThisYear = ({ fiscalYear }: Saved): boolean => String(fiscalYear) === today.slice(0, 4);

const programme = ({ programmes }: FundedCast, divisionId: string, purpose: string): Saved =>
  programmes.find((p) => ofThisYear(p) && p.divisionId === divisionId && p.purpose === purpose)!;

/** What a purpose of an area has been given this year; nothing in the first weeks of it. */
function allocated(cast: FundedCast, divisionId: string, purpose: string): Saved | undefined {
  const { id } = programme(cast, divisionId, purpose);
  return cast.allocations.find((a) => a.programmeId === id);
}

const more: Story['wishes'] = (cast) => {
  const source = cast.sources.find((s) => ofThisYear(s) && s.kind === 'LOTTERY' && s.divisionId === CITY)!;
  const values = { sourceId: source.id, amount: 80_000_00, businessDate: dayAgo(4) };
  const programmeId = programme(cast, CITY, 'WELFARE_SERVICE').id;
  return [creating(Allocation, { ...values, programmeId, documentNumber: '演示财社〔追加〕1号' })];
};

const contract =
  (divisionId: string, purpose: string, subject: string, amount: number, days: number): Story['wishes'] =>
  (cast) => {
    const allocation = allocated(cast, divisionId, purpose);
    if (!allocation) return [];
    const payee = { payeeKind: 'INSTITUTION', institutionId: clerkInstitution(cast).id };
    const values = { subject, amount, allocationId: allocation.id, businessDate: dayAgo(days) };
    return [creating(Commitment, { ...values, ...payee })];
  };

const payment: Story['wishes'] = (cast) => {
  const allocation = allocated(cast, CITY, 'TRAINING');
  const commitment = cast.commitments.find((c) => c.allocationId === allocation?.id);
  if (!commitment) return [];
  const values = { commitmentId: commitment.id, amount: 12_000_00, businessDate: dayAgo(1) };
  return [creating(Disbursement, { ...values, voucherNumber: 'DEMO-付-追加' })];
};

const welfare = contract(CITY, 'WELFARE_SERVICE', '冬季困难群众探访服务（演示）', 30_000_00, 3);
const local = contract(countyCode('sanyuan'), 'PURCHASE', '社区服务站冬季项目（演示）', 18_000_00, 2);

/** Money that waits for approval: more for welfare, two contracts, a payment. */
export const fundingStories: Story[] = [
  { by: 'finance', daysAgo: ago(4), note: '公益金结余追加福利服务（演示）', wishes: more },
  { by: 'registrar', daysAgo: ago(3), note: '冬季探访服务，请财政审核（演示）', wishes: welfare },
  { by: 'finance.sanyuan', daysAgo: ago(2), wishes: local },
  { by: 'finance', daysAgo: ago(1), note: '按结业人数支付培训费（演示）', wishes: payment },
];
