/** States in which a request is in its maker's hands. */
export const REVISABLE: readonly string[] = ['DRAFT', 'RETURNED', 'CONFLICT'];
