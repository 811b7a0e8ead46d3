import { graphql } from '../../generated/documents/gql.ts';
import type { ReadPublishedLotteryReportsQuery } from '../../generated/documents/graphql.ts';

export const ReadPublishedLotteryReports = graphql(`
  query ReadPublishedLotteryReports($year: Int) {
    publishedLotteryReports(year: $year) {
      years
      reports {
        id
        division
        fiscalYear
        publishedOn
        late
        summary
        effect
        figures {
          received
          allocated
          committed
          disbursed
          executionRate
          share
        }
        before {
          received
          share
        }
        projects {
          name
          purpose
          division
          allocated
          disbursed
          effect
        }
      }
    }
  }
`);

type Published = ReadPublishedLotteryReportsQuery['publishedLotteryReports'];
export type LotteryReport = Published['reports'][number];
export type LotteryProject = LotteryReport['projects'][number];
