/* eslint-disable */
import * as types from './graphql.ts';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query ReadAccessTokens {\n    accessTokens(paging: { limit: 100 }) {\n      nodes {\n        id\n        name\n        createdAt\n        expiresOn\n        usedAt\n      }\n    }\n  }\n': typeof types.ReadAccessTokensDocument;
  '\n  mutation IssueAccessToken($input: IssueTokenInput!) {\n    issueAccessToken(input: $input) {\n      token\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.IssueAccessTokenDocument;
  '\n  mutation RevokeAccessToken($input: IdInput!) {\n    revokeAccessToken(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RevokeAccessTokenDocument;
  '\n  query ReadDelegations {\n    delegations(paging: { limit: 100 }, sorting: [{ field: until, direction: DESC }]) {\n      nodes {\n        id\n        displayName\n        delegator {\n          id\n          displayName\n        }\n        delegate {\n          id\n          displayName\n        }\n        since\n        until\n        reason\n      }\n    }\n  }\n': typeof types.ReadDelegationsDocument;
  '\n  query FindColleagues($search: String) {\n    colleagues(search: $search) {\n      id\n      name\n      officeName\n    }\n  }\n': typeof types.FindColleaguesDocument;
  '\n  mutation Delegate($input: DelegateInput!) {\n    delegate(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DelegateDocument;
  '\n  mutation EndDelegation($input: DelegationIdInput!) {\n    endDelegation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndDelegationDocument;
  '\n  mutation IssuePassword($input: IssuePasswordInput!) {\n    issuePassword(input: $input) {\n      password\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.IssuePasswordDocument;
  '\n  query ReadRatingSheet($id: ID!) {\n    appraisalRating(id: $id) {\n      id\n      indicatorSet {\n        indicators(sorting: [{ field: position, direction: ASC }], paging: { limit: 100 }) {\n          nodes {\n            id\n            title\n            aspect\n            weight\n            standard\n          }\n        }\n      }\n      scores(paging: { limit: 100 }) {\n        nodes {\n          id\n          indicatorId\n          score\n        }\n      }\n    }\n  }\n': typeof types.ReadRatingSheetDocument;
  '\n  mutation SubmitRating($input: SubmitChangeRequestInput!) {\n    submitChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SubmitRatingDocument;
  '\n  query CountRequests($filter: ChangeRequestFilter) {\n    changeRequests(filter: $filter, paging: { limit: 1 }) {\n      totalCount\n    }\n  }\n': typeof types.CountRequestsDocument;
  '\n  query ReadFunds(\n    $sources: FundingSourceFilter!\n    $before: FundingSourceFilter!\n    $programmes: FundingProgrammeFilter!\n    $allocations: AllocationFilter!\n  ) {\n    fundingSources(filter: $sources, paging: { limit: 1000 }) {\n      nodes {\n        id\n        kind\n        level\n        appropriated\n        allocated\n        committed\n        disbursed\n        available\n        lapsed\n      }\n    }\n    before: fundingSources(filter: $before, paging: { limit: 1000 }) {\n      nodes {\n        kind\n        appropriated\n      }\n    }\n    fundingProgrammes(filter: $programmes, paging: { limit: 1000 }) {\n      nodes {\n        purpose\n        allocated\n        committed\n        disbursed\n      }\n    }\n    allocations(filter: $allocations, paging: { limit: 1000 }) {\n      totalCount\n      nodes {\n        fundKind\n        uncommitted\n        committed\n        disbursed\n        source {\n          id\n        }\n        programme {\n          purpose\n        }\n      }\n    }\n    appropriations(filter: { source: $sources }) {\n      totalCount\n    }\n    commitments(filter: { allocation: $allocations }) {\n      totalCount\n    }\n    disbursements(filter: { commitment: { allocation: $allocations } }) {\n      totalCount\n    }\n  }\n': typeof types.ReadFundsDocument;
  '\n  query ReadFundYears {\n    fundingSources {\n      groups(by: [fiscalYear]) {\n        fiscalYear\n      }\n    }\n  }\n': typeof types.ReadFundYearsDocument;
  '\n  query ReadSeekersFor($id: ID!) {\n    matches: matchesFor(vacancyId: $id, limit: 5) {\n      id\n      name\n      score\n      reasons {\n        factor\n        points\n        most\n        text\n      }\n    }\n  }\n': typeof types.ReadSeekersForDocument;
  '\n  query ReadVacanciesFor($id: ID!) {\n    matches: vacanciesFor(seekerId: $id, limit: 5) {\n      id\n      name\n      score\n      reasons {\n        factor\n        points\n        most\n        text\n      }\n    }\n  }\n': typeof types.ReadVacanciesForDocument;
  '\n  query CountUnread {\n    notifications(filter: { readAt: { is: true } }, paging: { limit: 1 }) {\n      totalCount\n    }\n  }\n': typeof types.CountUnreadDocument;
  '\n  query ReadNotifications($filter: NotificationFilter, $limit: Int!) {\n    notifications(filter: $filter, sorting: [{ field: id, direction: DESC }], paging: { limit: $limit }) {\n      nodes {\n        id\n        kind\n        title\n        text\n        resource\n        recordId\n        createdAt\n        readAt\n      }\n    }\n  }\n': typeof types.ReadNotificationsDocument;
  '\n  mutation MarkRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      affectedCount\n    }\n  }\n': typeof types.MarkReadDocument;
  '\n  query ReadIndicators($on: Day, $divisionId: ID, $sector: Sector, $basis: DivisionBasis!) {\n    indicators(on: $on, divisionId: $divisionId, sector: $sector, basis: $basis) {\n      on\n      basisDay\n      divisionId\n      name\n      sector\n      figures {\n        ...FigureFields\n      }\n      areas {\n        divisionId\n        name\n        undivided\n        figures {\n          ...FigureFields\n        }\n      }\n    }\n  }\n  fragment FigureFields on IndicatorFigure {\n    indicator\n    label\n    clause\n    unit\n    unitLabel\n    value\n    numerator\n    denominator\n    denominatorLabel\n    target\n    targetYear\n    gap\n  }\n': typeof types.ReadIndicatorsDocument;
  '\n  query ReadIndicatorRows(\n    $indicator: Indicator!\n    $part: IndicatorRowPart!\n    $on: Day\n    $divisionId: ID\n    $sector: Sector\n    $basis: DivisionBasis!\n    $own: Boolean!\n    $limit: Int!\n    $offset: Int!\n  ) {\n    indicatorRows(\n      indicator: $indicator\n      part: $part\n      on: $on\n      divisionId: $divisionId\n      sector: $sector\n      basis: $basis\n      own: $own\n      limit: $limit\n      offset: $offset\n    ) {\n      resource\n      totalCount\n      rows {\n        id\n        name\n        place\n      }\n    }\n  }\n': typeof types.ReadIndicatorRowsDocument;
  '\n  query ReadNoticesInForce {\n    noticesInForce {\n      id\n      title\n      kind\n      body\n      publisher\n      publishedOn\n      endsOn\n      phone\n      address\n    }\n  }\n': typeof types.ReadNoticesInForceDocument;
  '\n  query ReadPilotTargets {\n    pilotTargets {\n      level\n      kind\n      target\n      count\n      gap\n      clause\n    }\n  }\n': typeof types.ReadPilotTargetsDocument;
  '\n  query ReadVolunteerRatios {\n    volunteerRatios {\n      basis\n      clause\n      nodes {\n        divisionId\n        divisionName\n        volunteers\n        professionals\n        pairs\n        ratio\n      }\n    }\n  }\n': typeof types.ReadVolunteerRatiosDocument;
  '\n  query VerifyRegistration($number: String!, $name: String!) {\n    verifyRegistration(number: $number, name: $name) {\n      maskedName\n      level\n      standing\n      validFrom\n      validUntil\n    }\n  }\n': typeof types.VerifyRegistrationDocument;
  '\n  query ReadRun($id: ID!) {\n    subsidyRun(id: $id) {\n      id\n      displayName\n      state\n      people\n      total\n      payable\n      recoverable\n      challenged\n      difference\n    }\n    subsidyLines(filter: { runId: { eq: $id } }, paging: { limit: 1 }) {\n      totalCount\n      groups(by: [unmet]) {\n        unmet\n        count\n        amountSum\n      }\n    }\n  }\n': typeof types.ReadRunDocument;
  '\n  query ReadBaseCoverage($on: Day) {\n    trainingBaseCoverage(on: $on) {\n      divisionId\n      divisionName\n      bases\n      least\n      most\n      flag\n      clause\n    }\n  }\n': typeof types.ReadBaseCoverageDocument;
  '\n  query ReadShortfalls($year: Int!, $divisionId: ID, $limit: Int!) {\n    classHourShortfalls(year: $year, divisionId: $divisionId, limit: $limit) {\n      due\n      clause\n      people\n      short\n      nodes {\n        practitionerId\n        name\n        divisionName\n        institutionName\n        hours\n        missing\n      }\n    }\n  }\n': typeof types.ReadShortfallsDocument;
  '\n  query ReadSheetSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      displayName\n      state\n    }\n  }\n': typeof types.ReadSheetSessionDocument;
  '\n  query MatchSheet($input: MatchAttendanceSheetInput!) {\n    matchAttendanceSheet(input: $input) {\n      line\n      verdict\n      message\n      practitionerId\n      minutes\n    }\n  }\n': typeof types.MatchSheetDocument;
  '\n  mutation SubmitSheet($input: SubmitChangeRequestInput!) {\n    submitChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SubmitSheetDocument;
  '\n  query ReadLateRequests($filter: ChangeRequestFilter) {\n    changeRequests(\n      filter: $filter\n      sorting: [{ field: dueAt, direction: ASC }, { field: id, direction: ASC }]\n      paging: { limit: 200 }\n    ) {\n      totalCount\n      groups(by: [awaitingDivisionId, awaitingRoles]) {\n        awaitingDivisionId\n        awaitingRoles\n        count\n      }\n      nodes {\n        dueAt\n        awaitingRoles\n        awaitingDivision {\n          id\n          displayName\n        }\n      }\n    }\n  }\n': typeof types.ReadLateRequestsDocument;
  '\n  query ReadOwnRecord($year: Int!) {\n    practitioners(paging: { limit: 1 }) {\n      nodes {\n        id\n        displayName\n        level\n        institution {\n          displayName\n        }\n        certificates(sorting: [{ field: issuedOn, direction: DESC }], paging: { limit: 1 }) {\n          totalCount\n          nodes {\n            id\n            number\n          }\n        }\n        registrationState\n        registeredUntil\n        registrations(sorting: [{ field: validUntil, direction: DESC }], paging: { limit: 1 }) {\n          nodes {\n            id\n            requiredMinutes\n            earnedMinutes\n          }\n        }\n        subsidyLines(\n          filter: { state: { neq: EXCLUDED } }\n          sorting: [{ field: id, direction: DESC }]\n          paging: { limit: 1 }\n        ) {\n          nodes {\n            id\n            month\n            amount\n          }\n        }\n        bankAccounts(filter: { until: { is: null } }, paging: { limit: 1 }) {\n          nodes {\n            id\n            bank\n            number\n          }\n        }\n        communityProfessional\n        classHoursThisYear\n        classHoursShort\n        currentRank\n        nextRank\n        rankEligible\n        rankMissing\n      }\n    }\n    classHourShortfalls(year: $year, limit: 0) {\n      due\n    }\n    changeRequests(\n      filter: {\n        resource: { eq: "registrationApplications" }\n        state: { in: [DRAFT, PENDING, RETURNED, CONFLICT] }\n      }\n      sorting: [{ field: id, direction: DESC }]\n      paging: { limit: 1 }\n    ) {\n      nodes {\n        id\n        state\n        stepName\n        workingDaysLeft\n      }\n    }\n  }\n': typeof types.ReadOwnRecordDocument;
  '\n  query FirstRequests($filter: ChangeRequestFilter, $sorting: [ChangeRequestSort!]) {\n    changeRequests(filter: $filter, sorting: $sorting, paging: { limit: 5 }) {\n      nodes {\n        id\n        title\n        makerName\n        submittedAt\n        stepName\n      }\n    }\n  }\n': typeof types.FirstRequestsDocument;
  '\n  query ReadScorecardsDue($year: Float!, $area: ID!, $areaCode: String!) {\n    divisions(\n      filter: {\n        level: { eq: COUNTY }\n        validTo: { is: true }\n        or: [{ parentId: { within: [$area] } }, { id: { eq: $areaCode } }]\n      }\n      sorting: [{ field: id, direction: ASC }]\n    ) {\n      nodes {\n        id\n        displayName\n      }\n    }\n    scorecards(filter: { year: { eq: $year } }) {\n      groups(by: [divisionId, state]) {\n        divisionId\n        state\n        count\n      }\n    }\n  }\n': typeof types.ReadScorecardsDueDocument;
  '\n  query SearchRecords($text: String!) {\n    practitioners(filter: { search: $text }, paging: { limit: 5 }) {\n      nodes {\n        id\n        displayName\n        institution {\n          displayName\n        }\n      }\n    }\n    institutions(filter: { search: $text }, paging: { limit: 5 }) {\n      nodes {\n        id\n        displayName\n      }\n    }\n  }\n': typeof types.SearchRecordsDocument;
  '\n  fragment ViewerFields on Viewer {\n    account {\n      id\n      username\n      displayName\n    }\n    grant {\n      id\n      role\n      roleLabel\n      officeName\n      displayName\n      sectorLabel\n      delegatorName\n      division {\n        id\n        displayName\n      }\n    }\n    grants {\n      id\n      roleLabel\n      officeName\n      displayName\n    }\n    permissions\n    mustChangePassword\n  }\n': typeof types.ViewerFieldsFragmentDoc;
  '\n  query ReadViewer {\n    me {\n      ...ViewerFields\n    }\n  }\n': typeof types.ReadViewerDocument;
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  mutation SwitchGrant($input: IdInput!) {\n    switchGrant(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SwitchGrantDocument;
  '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangePasswordDocument;
  '\n  query ReadDivisionName($id: ID!) {\n    division(id: $id) {\n      displayName\n    }\n  }\n': typeof types.ReadDivisionNameDocument;
  '\n  query Inbox($filter: ChangeRequestFilter, $sorting: [ChangeRequestSort!], $paging: OffsetPaging) {\n    changeRequests(filter: $filter, sorting: $sorting, paging: $paging) {\n      totalCount\n      nodes {\n        id\n        title\n        state\n        resource\n        makerName\n        makerOfficeName\n        stepName\n        submittedAt\n        dueAt\n        awaitingMe\n        bulkAllowed\n      }\n    }\n  }\n': typeof types.InboxDocument;
  '\n  fragment FieldChangeFields on FieldChange {\n    field\n    label\n    kind\n    original\n    proposed\n    originalText\n    currentText\n    proposedText\n    changed\n    conflict\n  }\n': typeof types.FieldChangeFieldsFragmentDoc;
  '\n  fragment OperationFields on ChangeOperation {\n    id\n    seq\n    kind\n    action\n    actionLabel\n    resource\n    resourceLabel\n    recordId\n    recordName\n    state\n    errorText\n    fields {\n      ...FieldChangeFields\n    }\n  }\n': typeof types.OperationFieldsFragmentDoc;
  '\n  query ReadOperations($id: ID!, $paging: OffsetPaging) {\n    changeRequest(id: $id) {\n      operations(paging: $paging) {\n        nodes {\n          ...OperationFields\n        }\n      }\n    }\n  }\n': typeof types.ReadOperationsDocument;
  '\n  query ReadRequest($id: ID!) {\n    changeRequest(id: $id) {\n      id\n      version\n      title\n      state\n      resource\n      recordId\n      makerName\n      makerOfficeName\n      note\n      stepName\n      stepEnteredAt\n      dueAt\n      submittedAt\n      decidedAt\n      awaitingMe\n      mine\n      bulkAllowed\n      operations(paging: { limit: 100 }) {\n        totalCount\n        nodes {\n          ...OperationFields\n        }\n      }\n      comments(paging: { limit: 100 }) {\n        nodes {\n          id\n          authorName\n          text\n          createdAt\n        }\n      }\n      attachments(paging: { limit: 100 }) {\n        nodes {\n          id\n          fileName\n          size\n          fileId\n        }\n      }\n      flowStrip {\n        name\n        roleLabel\n        state\n        since\n        dueAt\n        holders\n        decisions {\n          id\n          verdict\n          checkerName\n          reason\n          decidedAt\n        }\n      }\n    }\n  }\n': typeof types.ReadRequestDocument;
  '\n  mutation DecideRequests($input: DecideChangeRequestsInput!) {\n    decideChangeRequests(input: $input) {\n      results {\n        id\n        changeRequest {\n          id\n          title\n          state\n        }\n        userErrors {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n': typeof types.DecideRequestsDocument;
  '\n  mutation CommentOnRequest($input: CommentInput!) {\n    commentOnChangeRequest(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CommentOnRequestDocument;
  '\n  mutation AttachToRequest($input: AttachInput!) {\n    attachToChangeRequest(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AttachToRequestDocument;
  '\n  mutation WithdrawRequest($input: RequestIdInput!) {\n    withdrawChangeRequest(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawRequestDocument;
  '\n  mutation SubmitDraft($input: RequestIdInput!) {\n    submitDraft(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SubmitDraftDocument;
  '\n  mutation ReviseRequest($input: ReviseChangeRequestInput!) {\n    reviseChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n        title\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReviseRequestDocument;
  '\n  query ReadPublishedLotteryReports($year: Int) {\n    publishedLotteryReports(year: $year) {\n      years\n      reports {\n        id\n        division\n        fiscalYear\n        publishedOn\n        late\n        summary\n        effect\n        figures {\n          received\n          allocated\n          committed\n          disbursed\n          executionRate\n          share\n        }\n        before {\n          received\n          share\n        }\n        projects {\n          name\n          purpose\n          division\n          allocated\n          disbursed\n          effect\n        }\n      }\n    }\n  }\n': typeof types.ReadPublishedLotteryReportsDocument;
  '\n  mutation RevealSecret($input: RevealSecretInput!) {\n    revealSecret(input: $input) {\n      value\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RevealSecretDocument;
  '\n  mutation PreviewChanges($input: PreviewChangesInput!) {\n    previewChanges(input: $input) {\n      operations {\n        derived\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n      warnings {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.PreviewChangesDocument;
  '\n  query ReadRevisions($resource: String!, $id: ID!) {\n    revisions(resource: $resource, id: $id) {\n      version\n      at\n      kind\n      actorName\n      changeRequestId\n      fields {\n        field\n        label\n        originalText\n        proposedText\n        changed\n      }\n    }\n  }\n': typeof types.ReadRevisionsDocument;
  '\n  query ReadCodes($list: String!) {\n    codes(\n      filter: { list: { eq: $list } }\n      sorting: [{ field: code, direction: ASC }]\n      paging: { limit: 500 }\n    ) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n': typeof types.ReadCodesDocument;
  '\n  query DivisionsOf($filter: DivisionFilter) {\n    divisions(filter: $filter, sorting: [{ field: id, direction: ASC }], paging: { limit: 500 }) {\n      nodes {\n        id\n        displayName\n        level\n        parent {\n          id\n          displayName\n        }\n      }\n    }\n  }\n': typeof types.DivisionsOfDocument;
  '\n  mutation CreateSubsidyPayFile($input: SubsidyPayFileInput!) {\n    createSubsidyPayFile(input: $input) {\n      payments {\n        practitionerId\n        name\n        documentNumber\n        amount\n        bank\n        account\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CreateSubsidyPayFileDocument;
  '\n  mutation SubmitRows($input: SubmitChangeRequestInput!) {\n    submitChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n        title\n      }\n      userErrors {\n        __typename\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SubmitRowsDocument;
};
const documents: Documents = {
  '\n  query ReadAccessTokens {\n    accessTokens(paging: { limit: 100 }) {\n      nodes {\n        id\n        name\n        createdAt\n        expiresOn\n        usedAt\n      }\n    }\n  }\n':
    types.ReadAccessTokensDocument,
  '\n  mutation IssueAccessToken($input: IssueTokenInput!) {\n    issueAccessToken(input: $input) {\n      token\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.IssueAccessTokenDocument,
  '\n  mutation RevokeAccessToken($input: IdInput!) {\n    revokeAccessToken(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RevokeAccessTokenDocument,
  '\n  query ReadDelegations {\n    delegations(paging: { limit: 100 }, sorting: [{ field: until, direction: DESC }]) {\n      nodes {\n        id\n        displayName\n        delegator {\n          id\n          displayName\n        }\n        delegate {\n          id\n          displayName\n        }\n        since\n        until\n        reason\n      }\n    }\n  }\n':
    types.ReadDelegationsDocument,
  '\n  query FindColleagues($search: String) {\n    colleagues(search: $search) {\n      id\n      name\n      officeName\n    }\n  }\n':
    types.FindColleaguesDocument,
  '\n  mutation Delegate($input: DelegateInput!) {\n    delegate(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DelegateDocument,
  '\n  mutation EndDelegation($input: DelegationIdInput!) {\n    endDelegation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndDelegationDocument,
  '\n  mutation IssuePassword($input: IssuePasswordInput!) {\n    issuePassword(input: $input) {\n      password\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.IssuePasswordDocument,
  '\n  query ReadRatingSheet($id: ID!) {\n    appraisalRating(id: $id) {\n      id\n      indicatorSet {\n        indicators(sorting: [{ field: position, direction: ASC }], paging: { limit: 100 }) {\n          nodes {\n            id\n            title\n            aspect\n            weight\n            standard\n          }\n        }\n      }\n      scores(paging: { limit: 100 }) {\n        nodes {\n          id\n          indicatorId\n          score\n        }\n      }\n    }\n  }\n':
    types.ReadRatingSheetDocument,
  '\n  mutation SubmitRating($input: SubmitChangeRequestInput!) {\n    submitChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SubmitRatingDocument,
  '\n  query CountRequests($filter: ChangeRequestFilter) {\n    changeRequests(filter: $filter, paging: { limit: 1 }) {\n      totalCount\n    }\n  }\n':
    types.CountRequestsDocument,
  '\n  query ReadFunds(\n    $sources: FundingSourceFilter!\n    $before: FundingSourceFilter!\n    $programmes: FundingProgrammeFilter!\n    $allocations: AllocationFilter!\n  ) {\n    fundingSources(filter: $sources, paging: { limit: 1000 }) {\n      nodes {\n        id\n        kind\n        level\n        appropriated\n        allocated\n        committed\n        disbursed\n        available\n        lapsed\n      }\n    }\n    before: fundingSources(filter: $before, paging: { limit: 1000 }) {\n      nodes {\n        kind\n        appropriated\n      }\n    }\n    fundingProgrammes(filter: $programmes, paging: { limit: 1000 }) {\n      nodes {\n        purpose\n        allocated\n        committed\n        disbursed\n      }\n    }\n    allocations(filter: $allocations, paging: { limit: 1000 }) {\n      totalCount\n      nodes {\n        fundKind\n        uncommitted\n        committed\n        disbursed\n        source {\n          id\n        }\n        programme {\n          purpose\n        }\n      }\n    }\n    appropriations(filter: { source: $sources }) {\n      totalCount\n    }\n    commitments(filter: { allocation: $allocations }) {\n      totalCount\n    }\n    disbursements(filter: { commitment: { allocation: $allocations } }) {\n      totalCount\n    }\n  }\n':
    types.ReadFundsDocument,
  '\n  query ReadFundYears {\n    fundingSources {\n      groups(by: [fiscalYear]) {\n        fiscalYear\n      }\n    }\n  }\n':
    types.ReadFundYearsDocument,
  '\n  query ReadSeekersFor($id: ID!) {\n    matches: matchesFor(vacancyId: $id, limit: 5) {\n      id\n      name\n      score\n      reasons {\n        factor\n        points\n        most\n        text\n      }\n    }\n  }\n':
    types.ReadSeekersForDocument,
  '\n  query ReadVacanciesFor($id: ID!) {\n    matches: vacanciesFor(seekerId: $id, limit: 5) {\n      id\n      name\n      score\n      reasons {\n        factor\n        points\n        most\n        text\n      }\n    }\n  }\n':
    types.ReadVacanciesForDocument,
  '\n  query CountUnread {\n    notifications(filter: { readAt: { is: true } }, paging: { limit: 1 }) {\n      totalCount\n    }\n  }\n':
    types.CountUnreadDocument,
  '\n  query ReadNotifications($filter: NotificationFilter, $limit: Int!) {\n    notifications(filter: $filter, sorting: [{ field: id, direction: DESC }], paging: { limit: $limit }) {\n      nodes {\n        id\n        kind\n        title\n        text\n        resource\n        recordId\n        createdAt\n        readAt\n      }\n    }\n  }\n':
    types.ReadNotificationsDocument,
  '\n  mutation MarkRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      affectedCount\n    }\n  }\n':
    types.MarkReadDocument,
  '\n  query ReadIndicators($on: Day, $divisionId: ID, $sector: Sector, $basis: DivisionBasis!) {\n    indicators(on: $on, divisionId: $divisionId, sector: $sector, basis: $basis) {\n      on\n      basisDay\n      divisionId\n      name\n      sector\n      figures {\n        ...FigureFields\n      }\n      areas {\n        divisionId\n        name\n        undivided\n        figures {\n          ...FigureFields\n        }\n      }\n    }\n  }\n  fragment FigureFields on IndicatorFigure {\n    indicator\n    label\n    clause\n    unit\n    unitLabel\n    value\n    numerator\n    denominator\n    denominatorLabel\n    target\n    targetYear\n    gap\n  }\n':
    types.ReadIndicatorsDocument,
  '\n  query ReadIndicatorRows(\n    $indicator: Indicator!\n    $part: IndicatorRowPart!\n    $on: Day\n    $divisionId: ID\n    $sector: Sector\n    $basis: DivisionBasis!\n    $own: Boolean!\n    $limit: Int!\n    $offset: Int!\n  ) {\n    indicatorRows(\n      indicator: $indicator\n      part: $part\n      on: $on\n      divisionId: $divisionId\n      sector: $sector\n      basis: $basis\n      own: $own\n      limit: $limit\n      offset: $offset\n    ) {\n      resource\n      totalCount\n      rows {\n        id\n        name\n        place\n      }\n    }\n  }\n':
    types.ReadIndicatorRowsDocument,
  '\n  query ReadNoticesInForce {\n    noticesInForce {\n      id\n      title\n      kind\n      body\n      publisher\n      publishedOn\n      endsOn\n      phone\n      address\n    }\n  }\n':
    types.ReadNoticesInForceDocument,
  '\n  query ReadPilotTargets {\n    pilotTargets {\n      level\n      kind\n      target\n      count\n      gap\n      clause\n    }\n  }\n':
    types.ReadPilotTargetsDocument,
  '\n  query ReadVolunteerRatios {\n    volunteerRatios {\n      basis\n      clause\n      nodes {\n        divisionId\n        divisionName\n        volunteers\n        professionals\n        pairs\n        ratio\n      }\n    }\n  }\n':
    types.ReadVolunteerRatiosDocument,
  '\n  query VerifyRegistration($number: String!, $name: String!) {\n    verifyRegistration(number: $number, name: $name) {\n      maskedName\n      level\n      standing\n      validFrom\n      validUntil\n    }\n  }\n':
    types.VerifyRegistrationDocument,
  '\n  query ReadRun($id: ID!) {\n    subsidyRun(id: $id) {\n      id\n      displayName\n      state\n      people\n      total\n      payable\n      recoverable\n      challenged\n      difference\n    }\n    subsidyLines(filter: { runId: { eq: $id } }, paging: { limit: 1 }) {\n      totalCount\n      groups(by: [unmet]) {\n        unmet\n        count\n        amountSum\n      }\n    }\n  }\n':
    types.ReadRunDocument,
  '\n  query ReadBaseCoverage($on: Day) {\n    trainingBaseCoverage(on: $on) {\n      divisionId\n      divisionName\n      bases\n      least\n      most\n      flag\n      clause\n    }\n  }\n':
    types.ReadBaseCoverageDocument,
  '\n  query ReadShortfalls($year: Int!, $divisionId: ID, $limit: Int!) {\n    classHourShortfalls(year: $year, divisionId: $divisionId, limit: $limit) {\n      due\n      clause\n      people\n      short\n      nodes {\n        practitionerId\n        name\n        divisionName\n        institutionName\n        hours\n        missing\n      }\n    }\n  }\n':
    types.ReadShortfallsDocument,
  '\n  query ReadSheetSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      displayName\n      state\n    }\n  }\n':
    types.ReadSheetSessionDocument,
  '\n  query MatchSheet($input: MatchAttendanceSheetInput!) {\n    matchAttendanceSheet(input: $input) {\n      line\n      verdict\n      message\n      practitionerId\n      minutes\n    }\n  }\n':
    types.MatchSheetDocument,
  '\n  mutation SubmitSheet($input: SubmitChangeRequestInput!) {\n    submitChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SubmitSheetDocument,
  '\n  query ReadLateRequests($filter: ChangeRequestFilter) {\n    changeRequests(\n      filter: $filter\n      sorting: [{ field: dueAt, direction: ASC }, { field: id, direction: ASC }]\n      paging: { limit: 200 }\n    ) {\n      totalCount\n      groups(by: [awaitingDivisionId, awaitingRoles]) {\n        awaitingDivisionId\n        awaitingRoles\n        count\n      }\n      nodes {\n        dueAt\n        awaitingRoles\n        awaitingDivision {\n          id\n          displayName\n        }\n      }\n    }\n  }\n':
    types.ReadLateRequestsDocument,
  '\n  query ReadOwnRecord($year: Int!) {\n    practitioners(paging: { limit: 1 }) {\n      nodes {\n        id\n        displayName\n        level\n        institution {\n          displayName\n        }\n        certificates(sorting: [{ field: issuedOn, direction: DESC }], paging: { limit: 1 }) {\n          totalCount\n          nodes {\n            id\n            number\n          }\n        }\n        registrationState\n        registeredUntil\n        registrations(sorting: [{ field: validUntil, direction: DESC }], paging: { limit: 1 }) {\n          nodes {\n            id\n            requiredMinutes\n            earnedMinutes\n          }\n        }\n        subsidyLines(\n          filter: { state: { neq: EXCLUDED } }\n          sorting: [{ field: id, direction: DESC }]\n          paging: { limit: 1 }\n        ) {\n          nodes {\n            id\n            month\n            amount\n          }\n        }\n        bankAccounts(filter: { until: { is: null } }, paging: { limit: 1 }) {\n          nodes {\n            id\n            bank\n            number\n          }\n        }\n        communityProfessional\n        classHoursThisYear\n        classHoursShort\n        currentRank\n        nextRank\n        rankEligible\n        rankMissing\n      }\n    }\n    classHourShortfalls(year: $year, limit: 0) {\n      due\n    }\n    changeRequests(\n      filter: {\n        resource: { eq: "registrationApplications" }\n        state: { in: [DRAFT, PENDING, RETURNED, CONFLICT] }\n      }\n      sorting: [{ field: id, direction: DESC }]\n      paging: { limit: 1 }\n    ) {\n      nodes {\n        id\n        state\n        stepName\n        workingDaysLeft\n      }\n    }\n  }\n':
    types.ReadOwnRecordDocument,
  '\n  query FirstRequests($filter: ChangeRequestFilter, $sorting: [ChangeRequestSort!]) {\n    changeRequests(filter: $filter, sorting: $sorting, paging: { limit: 5 }) {\n      nodes {\n        id\n        title\n        makerName\n        submittedAt\n        stepName\n      }\n    }\n  }\n':
    types.FirstRequestsDocument,
  '\n  query ReadScorecardsDue($year: Float!, $area: ID!, $areaCode: String!) {\n    divisions(\n      filter: {\n        level: { eq: COUNTY }\n        validTo: { is: true }\n        or: [{ parentId: { within: [$area] } }, { id: { eq: $areaCode } }]\n      }\n      sorting: [{ field: id, direction: ASC }]\n    ) {\n      nodes {\n        id\n        displayName\n      }\n    }\n    scorecards(filter: { year: { eq: $year } }) {\n      groups(by: [divisionId, state]) {\n        divisionId\n        state\n        count\n      }\n    }\n  }\n':
    types.ReadScorecardsDueDocument,
  '\n  query SearchRecords($text: String!) {\n    practitioners(filter: { search: $text }, paging: { limit: 5 }) {\n      nodes {\n        id\n        displayName\n        institution {\n          displayName\n        }\n      }\n    }\n    institutions(filter: { search: $text }, paging: { limit: 5 }) {\n      nodes {\n        id\n        displayName\n      }\n    }\n  }\n':
    types.SearchRecordsDocument,
  '\n  fragment ViewerFields on Viewer {\n    account {\n      id\n      username\n      displayName\n    }\n    grant {\n      id\n      role\n      roleLabel\n      officeName\n      displayName\n      sectorLabel\n      delegatorName\n      division {\n        id\n        displayName\n      }\n    }\n    grants {\n      id\n      roleLabel\n      officeName\n      displayName\n    }\n    permissions\n    mustChangePassword\n  }\n':
    types.ViewerFieldsFragmentDoc,
  '\n  query ReadViewer {\n    me {\n      ...ViewerFields\n    }\n  }\n': types.ReadViewerDocument,
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  mutation SwitchGrant($input: IdInput!) {\n    switchGrant(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SwitchGrantDocument,
  '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangePasswordDocument,
  '\n  query ReadDivisionName($id: ID!) {\n    division(id: $id) {\n      displayName\n    }\n  }\n':
    types.ReadDivisionNameDocument,
  '\n  query Inbox($filter: ChangeRequestFilter, $sorting: [ChangeRequestSort!], $paging: OffsetPaging) {\n    changeRequests(filter: $filter, sorting: $sorting, paging: $paging) {\n      totalCount\n      nodes {\n        id\n        title\n        state\n        resource\n        makerName\n        makerOfficeName\n        stepName\n        submittedAt\n        dueAt\n        awaitingMe\n        bulkAllowed\n      }\n    }\n  }\n':
    types.InboxDocument,
  '\n  fragment FieldChangeFields on FieldChange {\n    field\n    label\n    kind\n    original\n    proposed\n    originalText\n    currentText\n    proposedText\n    changed\n    conflict\n  }\n':
    types.FieldChangeFieldsFragmentDoc,
  '\n  fragment OperationFields on ChangeOperation {\n    id\n    seq\n    kind\n    action\n    actionLabel\n    resource\n    resourceLabel\n    recordId\n    recordName\n    state\n    errorText\n    fields {\n      ...FieldChangeFields\n    }\n  }\n':
    types.OperationFieldsFragmentDoc,
  '\n  query ReadOperations($id: ID!, $paging: OffsetPaging) {\n    changeRequest(id: $id) {\n      operations(paging: $paging) {\n        nodes {\n          ...OperationFields\n        }\n      }\n    }\n  }\n':
    types.ReadOperationsDocument,
  '\n  query ReadRequest($id: ID!) {\n    changeRequest(id: $id) {\n      id\n      version\n      title\n      state\n      resource\n      recordId\n      makerName\n      makerOfficeName\n      note\n      stepName\n      stepEnteredAt\n      dueAt\n      submittedAt\n      decidedAt\n      awaitingMe\n      mine\n      bulkAllowed\n      operations(paging: { limit: 100 }) {\n        totalCount\n        nodes {\n          ...OperationFields\n        }\n      }\n      comments(paging: { limit: 100 }) {\n        nodes {\n          id\n          authorName\n          text\n          createdAt\n        }\n      }\n      attachments(paging: { limit: 100 }) {\n        nodes {\n          id\n          fileName\n          size\n          fileId\n        }\n      }\n      flowStrip {\n        name\n        roleLabel\n        state\n        since\n        dueAt\n        holders\n        decisions {\n          id\n          verdict\n          checkerName\n          reason\n          decidedAt\n        }\n      }\n    }\n  }\n':
    types.ReadRequestDocument,
  '\n  mutation DecideRequests($input: DecideChangeRequestsInput!) {\n    decideChangeRequests(input: $input) {\n      results {\n        id\n        changeRequest {\n          id\n          title\n          state\n        }\n        userErrors {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n':
    types.DecideRequestsDocument,
  '\n  mutation CommentOnRequest($input: CommentInput!) {\n    commentOnChangeRequest(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CommentOnRequestDocument,
  '\n  mutation AttachToRequest($input: AttachInput!) {\n    attachToChangeRequest(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AttachToRequestDocument,
  '\n  mutation WithdrawRequest($input: RequestIdInput!) {\n    withdrawChangeRequest(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawRequestDocument,
  '\n  mutation SubmitDraft($input: RequestIdInput!) {\n    submitDraft(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SubmitDraftDocument,
  '\n  mutation ReviseRequest($input: ReviseChangeRequestInput!) {\n    reviseChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n        title\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ReviseRequestDocument,
  '\n  query ReadPublishedLotteryReports($year: Int) {\n    publishedLotteryReports(year: $year) {\n      years\n      reports {\n        id\n        division\n        fiscalYear\n        publishedOn\n        late\n        summary\n        effect\n        figures {\n          received\n          allocated\n          committed\n          disbursed\n          executionRate\n          share\n        }\n        before {\n          received\n          share\n        }\n        projects {\n          name\n          purpose\n          division\n          allocated\n          disbursed\n          effect\n        }\n      }\n    }\n  }\n':
    types.ReadPublishedLotteryReportsDocument,
  '\n  mutation RevealSecret($input: RevealSecretInput!) {\n    revealSecret(input: $input) {\n      value\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RevealSecretDocument,
  '\n  mutation PreviewChanges($input: PreviewChangesInput!) {\n    previewChanges(input: $input) {\n      operations {\n        derived\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n      warnings {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.PreviewChangesDocument,
  '\n  query ReadRevisions($resource: String!, $id: ID!) {\n    revisions(resource: $resource, id: $id) {\n      version\n      at\n      kind\n      actorName\n      changeRequestId\n      fields {\n        field\n        label\n        originalText\n        proposedText\n        changed\n      }\n    }\n  }\n':
    types.ReadRevisionsDocument,
  '\n  query ReadCodes($list: String!) {\n    codes(\n      filter: { list: { eq: $list } }\n      sorting: [{ field: code, direction: ASC }]\n      paging: { limit: 500 }\n    ) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n':
    types.ReadCodesDocument,
  '\n  query DivisionsOf($filter: DivisionFilter) {\n    divisions(filter: $filter, sorting: [{ field: id, direction: ASC }], paging: { limit: 500 }) {\n      nodes {\n        id\n        displayName\n        level\n        parent {\n          id\n          displayName\n        }\n      }\n    }\n  }\n':
    types.DivisionsOfDocument,
  '\n  mutation CreateSubsidyPayFile($input: SubsidyPayFileInput!) {\n    createSubsidyPayFile(input: $input) {\n      payments {\n        practitionerId\n        name\n        documentNumber\n        amount\n        bank\n        account\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CreateSubsidyPayFileDocument,
  '\n  mutation SubmitRows($input: SubmitChangeRequestInput!) {\n    submitChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n        title\n      }\n      userErrors {\n        __typename\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SubmitRowsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadAccessTokens {\n    accessTokens(paging: { limit: 100 }) {\n      nodes {\n        id\n        name\n        createdAt\n        expiresOn\n        usedAt\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadAccessTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation IssueAccessToken($input: IssueTokenInput!) {\n    issueAccessToken(input: $input) {\n      token\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').IssueAccessTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeAccessToken($input: IdInput!) {\n    revokeAccessToken(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').RevokeAccessTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadDelegations {\n    delegations(paging: { limit: 100 }, sorting: [{ field: until, direction: DESC }]) {\n      nodes {\n        id\n        displayName\n        delegator {\n          id\n          displayName\n        }\n        delegate {\n          id\n          displayName\n        }\n        since\n        until\n        reason\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadDelegationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindColleagues($search: String) {\n    colleagues(search: $search) {\n      id\n      name\n      officeName\n    }\n  }\n',
): typeof import('./graphql.ts').FindColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Delegate($input: DelegateInput!) {\n    delegate(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').DelegateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndDelegation($input: DelegationIdInput!) {\n    endDelegation(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').EndDelegationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation IssuePassword($input: IssuePasswordInput!) {\n    issuePassword(input: $input) {\n      password\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').IssuePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadRatingSheet($id: ID!) {\n    appraisalRating(id: $id) {\n      id\n      indicatorSet {\n        indicators(sorting: [{ field: position, direction: ASC }], paging: { limit: 100 }) {\n          nodes {\n            id\n            title\n            aspect\n            weight\n            standard\n          }\n        }\n      }\n      scores(paging: { limit: 100 }) {\n        nodes {\n          id\n          indicatorId\n          score\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadRatingSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitRating($input: SubmitChangeRequestInput!) {\n    submitChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').SubmitRatingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CountRequests($filter: ChangeRequestFilter) {\n    changeRequests(filter: $filter, paging: { limit: 1 }) {\n      totalCount\n    }\n  }\n',
): typeof import('./graphql.ts').CountRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadFunds(\n    $sources: FundingSourceFilter!\n    $before: FundingSourceFilter!\n    $programmes: FundingProgrammeFilter!\n    $allocations: AllocationFilter!\n  ) {\n    fundingSources(filter: $sources, paging: { limit: 1000 }) {\n      nodes {\n        id\n        kind\n        level\n        appropriated\n        allocated\n        committed\n        disbursed\n        available\n        lapsed\n      }\n    }\n    before: fundingSources(filter: $before, paging: { limit: 1000 }) {\n      nodes {\n        kind\n        appropriated\n      }\n    }\n    fundingProgrammes(filter: $programmes, paging: { limit: 1000 }) {\n      nodes {\n        purpose\n        allocated\n        committed\n        disbursed\n      }\n    }\n    allocations(filter: $allocations, paging: { limit: 1000 }) {\n      totalCount\n      nodes {\n        fundKind\n        uncommitted\n        committed\n        disbursed\n        source {\n          id\n        }\n        programme {\n          purpose\n        }\n      }\n    }\n    appropriations(filter: { source: $sources }) {\n      totalCount\n    }\n    commitments(filter: { allocation: $allocations }) {\n      totalCount\n    }\n    disbursements(filter: { commitment: { allocation: $allocations } }) {\n      totalCount\n    }\n  }\n',
): typeof import('./graphql.ts').ReadFundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadFundYears {\n    fundingSources {\n      groups(by: [fiscalYear]) {\n        fiscalYear\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadFundYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadSeekersFor($id: ID!) {\n    matches: matchesFor(vacancyId: $id, limit: 5) {\n      id\n      name\n      score\n      reasons {\n        factor\n        points\n        most\n        text\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadSeekersForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadVacanciesFor($id: ID!) {\n    matches: vacanciesFor(seekerId: $id, limit: 5) {\n      id\n      name\n      score\n      reasons {\n        factor\n        points\n        most\n        text\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadVacanciesForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CountUnread {\n    notifications(filter: { readAt: { is: true } }, paging: { limit: 1 }) {\n      totalCount\n    }\n  }\n',
): typeof import('./graphql.ts').CountUnreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadNotifications($filter: NotificationFilter, $limit: Int!) {\n    notifications(filter: $filter, sorting: [{ field: id, direction: DESC }], paging: { limit: $limit }) {\n      nodes {\n        id\n        kind\n        title\n        text\n        resource\n        recordId\n        createdAt\n        readAt\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      affectedCount\n    }\n  }\n',
): typeof import('./graphql.ts').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadIndicators($on: Day, $divisionId: ID, $sector: Sector, $basis: DivisionBasis!) {\n    indicators(on: $on, divisionId: $divisionId, sector: $sector, basis: $basis) {\n      on\n      basisDay\n      divisionId\n      name\n      sector\n      figures {\n        ...FigureFields\n      }\n      areas {\n        divisionId\n        name\n        undivided\n        figures {\n          ...FigureFields\n        }\n      }\n    }\n  }\n  fragment FigureFields on IndicatorFigure {\n    indicator\n    label\n    clause\n    unit\n    unitLabel\n    value\n    numerator\n    denominator\n    denominatorLabel\n    target\n    targetYear\n    gap\n  }\n',
): typeof import('./graphql.ts').ReadIndicatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadIndicatorRows(\n    $indicator: Indicator!\n    $part: IndicatorRowPart!\n    $on: Day\n    $divisionId: ID\n    $sector: Sector\n    $basis: DivisionBasis!\n    $own: Boolean!\n    $limit: Int!\n    $offset: Int!\n  ) {\n    indicatorRows(\n      indicator: $indicator\n      part: $part\n      on: $on\n      divisionId: $divisionId\n      sector: $sector\n      basis: $basis\n      own: $own\n      limit: $limit\n      offset: $offset\n    ) {\n      resource\n      totalCount\n      rows {\n        id\n        name\n        place\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadIndicatorRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadNoticesInForce {\n    noticesInForce {\n      id\n      title\n      kind\n      body\n      publisher\n      publishedOn\n      endsOn\n      phone\n      address\n    }\n  }\n',
): typeof import('./graphql.ts').ReadNoticesInForceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadPilotTargets {\n    pilotTargets {\n      level\n      kind\n      target\n      count\n      gap\n      clause\n    }\n  }\n',
): typeof import('./graphql.ts').ReadPilotTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadVolunteerRatios {\n    volunteerRatios {\n      basis\n      clause\n      nodes {\n        divisionId\n        divisionName\n        volunteers\n        professionals\n        pairs\n        ratio\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadVolunteerRatiosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query VerifyRegistration($number: String!, $name: String!) {\n    verifyRegistration(number: $number, name: $name) {\n      maskedName\n      level\n      standing\n      validFrom\n      validUntil\n    }\n  }\n',
): typeof import('./graphql.ts').VerifyRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadRun($id: ID!) {\n    subsidyRun(id: $id) {\n      id\n      displayName\n      state\n      people\n      total\n      payable\n      recoverable\n      challenged\n      difference\n    }\n    subsidyLines(filter: { runId: { eq: $id } }, paging: { limit: 1 }) {\n      totalCount\n      groups(by: [unmet]) {\n        unmet\n        count\n        amountSum\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadBaseCoverage($on: Day) {\n    trainingBaseCoverage(on: $on) {\n      divisionId\n      divisionName\n      bases\n      least\n      most\n      flag\n      clause\n    }\n  }\n',
): typeof import('./graphql.ts').ReadBaseCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadShortfalls($year: Int!, $divisionId: ID, $limit: Int!) {\n    classHourShortfalls(year: $year, divisionId: $divisionId, limit: $limit) {\n      due\n      clause\n      people\n      short\n      nodes {\n        practitionerId\n        name\n        divisionName\n        institutionName\n        hours\n        missing\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadShortfallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadSheetSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      displayName\n      state\n    }\n  }\n',
): typeof import('./graphql.ts').ReadSheetSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MatchSheet($input: MatchAttendanceSheetInput!) {\n    matchAttendanceSheet(input: $input) {\n      line\n      verdict\n      message\n      practitionerId\n      minutes\n    }\n  }\n',
): typeof import('./graphql.ts').MatchSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitSheet($input: SubmitChangeRequestInput!) {\n    submitChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').SubmitSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadLateRequests($filter: ChangeRequestFilter) {\n    changeRequests(\n      filter: $filter\n      sorting: [{ field: dueAt, direction: ASC }, { field: id, direction: ASC }]\n      paging: { limit: 200 }\n    ) {\n      totalCount\n      groups(by: [awaitingDivisionId, awaitingRoles]) {\n        awaitingDivisionId\n        awaitingRoles\n        count\n      }\n      nodes {\n        dueAt\n        awaitingRoles\n        awaitingDivision {\n          id\n          displayName\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadLateRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadOwnRecord($year: Int!) {\n    practitioners(paging: { limit: 1 }) {\n      nodes {\n        id\n        displayName\n        level\n        institution {\n          displayName\n        }\n        certificates(sorting: [{ field: issuedOn, direction: DESC }], paging: { limit: 1 }) {\n          totalCount\n          nodes {\n            id\n            number\n          }\n        }\n        registrationState\n        registeredUntil\n        registrations(sorting: [{ field: validUntil, direction: DESC }], paging: { limit: 1 }) {\n          nodes {\n            id\n            requiredMinutes\n            earnedMinutes\n          }\n        }\n        subsidyLines(\n          filter: { state: { neq: EXCLUDED } }\n          sorting: [{ field: id, direction: DESC }]\n          paging: { limit: 1 }\n        ) {\n          nodes {\n            id\n            month\n            amount\n          }\n        }\n        bankAccounts(filter: { until: { is: null } }, paging: { limit: 1 }) {\n          nodes {\n            id\n            bank\n            number\n          }\n        }\n        communityProfessional\n        classHoursThisYear\n        classHoursShort\n        currentRank\n        nextRank\n        rankEligible\n        rankMissing\n      }\n    }\n    classHourShortfalls(year: $year, limit: 0) {\n      due\n    }\n    changeRequests(\n      filter: {\n        resource: { eq: "registrationApplications" }\n        state: { in: [DRAFT, PENDING, RETURNED, CONFLICT] }\n      }\n      sorting: [{ field: id, direction: DESC }]\n      paging: { limit: 1 }\n    ) {\n      nodes {\n        id\n        state\n        stepName\n        workingDaysLeft\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadOwnRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FirstRequests($filter: ChangeRequestFilter, $sorting: [ChangeRequestSort!]) {\n    changeRequests(filter: $filter, sorting: $sorting, paging: { limit: 5 }) {\n      nodes {\n        id\n        title\n        makerName\n        submittedAt\n        stepName\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').FirstRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadScorecardsDue($year: Float!, $area: ID!, $areaCode: String!) {\n    divisions(\n      filter: {\n        level: { eq: COUNTY }\n        validTo: { is: true }\n        or: [{ parentId: { within: [$area] } }, { id: { eq: $areaCode } }]\n      }\n      sorting: [{ field: id, direction: ASC }]\n    ) {\n      nodes {\n        id\n        displayName\n      }\n    }\n    scorecards(filter: { year: { eq: $year } }) {\n      groups(by: [divisionId, state]) {\n        divisionId\n        state\n        count\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadScorecardsDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchRecords($text: String!) {\n    practitioners(filter: { search: $text }, paging: { limit: 5 }) {\n      nodes {\n        id\n        displayName\n        institution {\n          displayName\n        }\n      }\n    }\n    institutions(filter: { search: $text }, paging: { limit: 5 }) {\n      nodes {\n        id\n        displayName\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').SearchRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ViewerFields on Viewer {\n    account {\n      id\n      username\n      displayName\n    }\n    grant {\n      id\n      role\n      roleLabel\n      officeName\n      displayName\n      sectorLabel\n      delegatorName\n      division {\n        id\n        displayName\n      }\n    }\n    grants {\n      id\n      roleLabel\n      officeName\n      displayName\n    }\n    permissions\n    mustChangePassword\n  }\n',
): typeof import('./graphql.ts').ViewerFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadViewer {\n    me {\n      ...ViewerFields\n    }\n  }\n',
): typeof import('./graphql.ts').ReadViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SwitchGrant($input: IdInput!) {\n    switchGrant(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').SwitchGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadDivisionName($id: ID!) {\n    division(id: $id) {\n      displayName\n    }\n  }\n',
): typeof import('./graphql.ts').ReadDivisionNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Inbox($filter: ChangeRequestFilter, $sorting: [ChangeRequestSort!], $paging: OffsetPaging) {\n    changeRequests(filter: $filter, sorting: $sorting, paging: $paging) {\n      totalCount\n      nodes {\n        id\n        title\n        state\n        resource\n        makerName\n        makerOfficeName\n        stepName\n        submittedAt\n        dueAt\n        awaitingMe\n        bulkAllowed\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FieldChangeFields on FieldChange {\n    field\n    label\n    kind\n    original\n    proposed\n    originalText\n    currentText\n    proposedText\n    changed\n    conflict\n  }\n',
): typeof import('./graphql.ts').FieldChangeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OperationFields on ChangeOperation {\n    id\n    seq\n    kind\n    action\n    actionLabel\n    resource\n    resourceLabel\n    recordId\n    recordName\n    state\n    errorText\n    fields {\n      ...FieldChangeFields\n    }\n  }\n',
): typeof import('./graphql.ts').OperationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadOperations($id: ID!, $paging: OffsetPaging) {\n    changeRequest(id: $id) {\n      operations(paging: $paging) {\n        nodes {\n          ...OperationFields\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadOperationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadRequest($id: ID!) {\n    changeRequest(id: $id) {\n      id\n      version\n      title\n      state\n      resource\n      recordId\n      makerName\n      makerOfficeName\n      note\n      stepName\n      stepEnteredAt\n      dueAt\n      submittedAt\n      decidedAt\n      awaitingMe\n      mine\n      bulkAllowed\n      operations(paging: { limit: 100 }) {\n        totalCount\n        nodes {\n          ...OperationFields\n        }\n      }\n      comments(paging: { limit: 100 }) {\n        nodes {\n          id\n          authorName\n          text\n          createdAt\n        }\n      }\n      attachments(paging: { limit: 100 }) {\n        nodes {\n          id\n          fileName\n          size\n          fileId\n        }\n      }\n      flowStrip {\n        name\n        roleLabel\n        state\n        since\n        dueAt\n        holders\n        decisions {\n          id\n          verdict\n          checkerName\n          reason\n          decidedAt\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideRequests($input: DecideChangeRequestsInput!) {\n    decideChangeRequests(input: $input) {\n      results {\n        id\n        changeRequest {\n          id\n          title\n          state\n        }\n        userErrors {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').DecideRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CommentOnRequest($input: CommentInput!) {\n    commentOnChangeRequest(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').CommentOnRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AttachToRequest($input: AttachInput!) {\n    attachToChangeRequest(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').AttachToRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawRequest($input: RequestIdInput!) {\n    withdrawChangeRequest(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').WithdrawRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitDraft($input: RequestIdInput!) {\n    submitDraft(input: $input) {\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').SubmitDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReviseRequest($input: ReviseChangeRequestInput!) {\n    reviseChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n        title\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReviseRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadPublishedLotteryReports($year: Int) {\n    publishedLotteryReports(year: $year) {\n      years\n      reports {\n        id\n        division\n        fiscalYear\n        publishedOn\n        late\n        summary\n        effect\n        figures {\n          received\n          allocated\n          committed\n          disbursed\n          executionRate\n          share\n        }\n        before {\n          received\n          share\n        }\n        projects {\n          name\n          purpose\n          division\n          allocated\n          disbursed\n          effect\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadPublishedLotteryReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealSecret($input: RevealSecretInput!) {\n    revealSecret(input: $input) {\n      value\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').RevealSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PreviewChanges($input: PreviewChangesInput!) {\n    previewChanges(input: $input) {\n      operations {\n        derived\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n      warnings {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').PreviewChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadRevisions($resource: String!, $id: ID!) {\n    revisions(resource: $resource, id: $id) {\n      version\n      at\n      kind\n      actorName\n      changeRequestId\n      fields {\n        field\n        label\n        originalText\n        proposedText\n        changed\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadRevisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadCodes($list: String!) {\n    codes(\n      filter: { list: { eq: $list } }\n      sorting: [{ field: code, direction: ASC }]\n      paging: { limit: 500 }\n    ) {\n      nodes {\n        code\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ReadCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DivisionsOf($filter: DivisionFilter) {\n    divisions(filter: $filter, sorting: [{ field: id, direction: ASC }], paging: { limit: 500 }) {\n      nodes {\n        id\n        displayName\n        level\n        parent {\n          id\n          displayName\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').DivisionsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateSubsidyPayFile($input: SubsidyPayFileInput!) {\n    createSubsidyPayFile(input: $input) {\n      payments {\n        practitionerId\n        name\n        documentNumber\n        amount\n        bank\n        account\n      }\n      userErrors {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').CreateSubsidyPayFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitRows($input: SubmitChangeRequestInput!) {\n    submitChangeRequest(input: $input) {\n      changeRequest {\n        id\n        state\n        title\n      }\n      userErrors {\n        __typename\n        code\n        message\n        path\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').SubmitRowsDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
