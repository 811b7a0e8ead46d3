import { graphql } from '../generated/documents/gql.ts';

export const ReadIndicators = graphql(`
  query ReadIndicators($on: Day, $divisionId: ID, $sector: Sector, $basis: DivisionBasis!) {
    indicators(on: $on, divisionId: $divisionId, sector: $sector, basis: $basis) {
      on
      basisDay
      divisionId
      name
      sector
      figures {
        ...FigureFields
      }
      areas {
        divisionId
        name
        undivided
        figures {
          ...FigureFields
        }
      }
    }
  }
  fragment FigureFields on IndicatorFigure {
    indicator
    label
    clause
    unit
    unitLabel
    value
    numerator
    denominator
    denominatorLabel
    target
    targetYear
    gap
  }
`);

export const ReadIndicatorRows = graphql(`
  query ReadIndicatorRows(
    $indicator: Indicator!
    $part: IndicatorRowPart!
    $on: Day
    $divisionId: ID
    $sector: Sector
    $basis: DivisionBasis!
    $own: Boolean!
    $limit: Int!
    $offset: Int!
  ) {
    indicatorRows(
      indicator: $indicator
      part: $part
      on: $on
      divisionId: $divisionId
      sector: $sector
      basis: $basis
      own: $own
      limit: $limit
      offset: $offset
    ) {
      resource
      totalCount
      rows {
        id
        name
        place
      }
    }
  }
`);
