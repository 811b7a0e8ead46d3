import { graphql } from '../../generated/documents/gql.ts';
import type { CreateSubsidyPayFileMutation } from '../../generated/documents/graphql.ts';
import { assertAccepted } from '../../console/api/faults.ts';
import { request } from '../../console/api/request.ts';

const CreateSubsidyPayFile = graphql(`
  mutation CreateSubsidyPayFile($input: SubsidyPayFileInput!) {
    createSubsidyPayFile(input: $input) {
      payments {
        practitionerId
        name
        documentNumber
        amount
        bank
        account
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** One person's payment, in fen; without bank and account while none is registered. */
export type Payment = CreateSubsidyPayFileMutation['createSubsidyPayFile']['payments'][number];

/** What each person of a settled run gets, and where to; the log notes who asked. @throws Refusal */
export async function readPayments(runId: string): Promise<readonly Payment[]> {
  const { createSubsidyPayFile } = await request(CreateSubsidyPayFile, { input: { runId } });
  assertAccepted(createSubsidyPayFile.userErrors);
  return createSubsidyPayFile.payments;
}
