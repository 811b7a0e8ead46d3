import type { Cast } from './cast.ts';
import type { Saved } from './saving.ts';

type Certified = Pick<Cast, 'certificates'>;
const holders = (certificates: Saved[]): Set<unknown> => new Set(certificates.map((c) => c.practitionerId));

/** Ids of those who hold a certificate. */
export const certifiedIn = ({ certificates }: Certified): Set<unknown> => holders(certificates);

/** Ids of those who hold a certificate above the assistant's. */
export const qualifiedIn = ({ certificates }: Certified): Set<unknown> =>
  holders(certificates.filter((c) => c.level !== 'ASSISTANT'));
