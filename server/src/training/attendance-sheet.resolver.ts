import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { signedIn, type RequestContext } from '../kernel/api/context.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { badRequest } from '../kernel/errors.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { judgeSheet } from './attendance-sheet.rules.ts';
import { sheetFacts } from './attendance-sheet.ts';
import { MatchAttendanceSheetInput, SheetRowResult } from './attendance-sheet.types.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';

const MOST_ROWS = 1000;

@Resolver()
export class AttendanceSheetResolver {
  @Query(() => [SheetRowResult], { description: '核对一张签到表：逐行找出是谁、能否登记；不保存' })
  async matchAttendanceSheet(
    @Arg('input', () => MatchAttendanceSheetInput, { description: '班次与各行' })
    { sessionId, rows }: MatchAttendanceSheetInput,
    @Ctx() context: RequestContext,
  ): Promise<SheetRowResult[]> {
    const actor = signedIn(context);
    demand(resourceOf(TrainingAttendance), 'create', actor);
    if (rows.length > MOST_ROWS) throw badRequest(`一次最多导入 ${MOST_ROWS} 行，请分成几张表导入。`);
    return judgeSheet(rows, await sheetFacts({ actor, reader: context.reader }, sessionId, rows));
  }
}
