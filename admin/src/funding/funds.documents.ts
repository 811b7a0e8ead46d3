import { graphql } from '../generated/documents/gql.ts';

/** A city has dozens of sources, programmes and allocations a year; their figures are added up here. */
export const ReadFunds = graphql(`
  query ReadFunds(
    $sources: FundingSourceFilter!
    $before: FundingSourceFilter!
    $programmes: FundingProgrammeFilter!
    $allocations: AllocationFilter!
  ) {
    fundingSources(filter: $sources, paging: { limit: 1000 }) {
      nodes {
        id
        kind
        level
        appropriated
        allocated
        committed
        disbursed
        available
        lapsed
      }
    }
    before: fundingSources(filter: $before, paging: { limit: 1000 }) {
      nodes {
        kind
        appropriated
      }
    }
    fundingProgrammes(filter: $programmes, paging: { limit: 1000 }) {
      nodes {
        purpose
        allocated
        committed
        disbursed
      }
    }
    allocations(filter: $allocations, paging: { limit: 1000 }) {
      totalCount
      nodes {
        fundKind
        uncommitted
        committed
        disbursed
        source {
          id
        }
        programme {
          purpose
        }
      }
    }
    appropriations(filter: { source: $sources }) {
      totalCount
    }
    commitments(filter: { allocation: $allocations }) {
      totalCount
    }
    disbursements(filter: { commitment: { allocation: $allocations } }) {
      totalCount
    }
  }
`);

export const ReadFundYears = graphql(`
  query ReadFundYears {
    fundingSources {
      groups(by: [fiscalYear]) {
        fiscalYear
      }
    }
  }
`);
