import { ColleagueResolver } from '../access/colleague.resolver.ts';
import { PasswordResolver } from '../access/password.resolver.ts';
import { SessionResolver } from '../access/session.resolver.ts';
import { ChangeOperationResolver, ChangeRequestResolver } from '../approvals/approvals.resolver.ts';
import { NotificationResolver } from '../notifications/notifications.resolver.ts';
import { LotteryResolver } from '../funding/lottery.resolver.ts';
import { PayFileResolver } from '../subsidies/pay-file.resolver.ts';
import { VerificationResolver } from '../registration/verification.resolver.ts';
import { OversightResolver } from '../oversight/oversight.resolver.ts';
import { PublicityResolver } from '../publicity/publicity.resolver.ts';
import { QualityResolver } from '../quality/quality.resolver.ts';
import { AttendanceSheetResolver } from '../training/attendance-sheet.resolver.ts';
import { TrainingResolver } from '../training/training.resolver.ts';
import type { RecordClass } from '../kernel/declare/field.ts';
import { MatchingResolver } from '../mobility/matching.resolver.ts';

/** Resolvers written by hand: only what the kernel does not give. */
export const resolvers: RecordClass[] = [
  SessionResolver,
  PasswordResolver,
  ColleagueResolver,
  NotificationResolver,
  ChangeRequestResolver,
  ChangeOperationResolver,
  MatchingResolver,
  LotteryResolver,
  PayFileResolver,
  VerificationResolver,
  OversightResolver,
  PublicityResolver,
  TrainingResolver,
  AttendanceSheetResolver,
  QualityResolver,
];
