import { ColleagueResolver } from '../access/colleague.resolver.ts';
import { PasswordResolver } from '../access/password.resolver.ts';
import { SessionResolver } from '../access/session.resolver.ts';
import { ChangeOperationResolver, ChangeRequestResolver } from '../approvals/approvals.resolver.ts';
import { QualityResolver } from '../quality/quality.resolver.ts';
import { AttendanceSheetResolver } from '../training/attendance-sheet.resolver.ts';
import { TrainingResolver } from '../training/training.resolver.ts';
import type { RecordClass } from '../kernel/declare/field.ts';

/** Resolvers written by hand: only what the kernel does not give. */
export const resolvers: RecordClass[] = [
  SessionResolver,
  PasswordResolver,
  ColleagueResolver,
  ChangeRequestResolver,
  ChangeOperationResolver,
  TrainingResolver,
  AttendanceSheetResolver,
  QualityResolver,
];
