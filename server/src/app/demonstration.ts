/** An account of the demonstration city, as the sign-in page offers it. */
export interface DemoAccount {
  username: string;
  password: string;
  label: string;
}

export const demoAccounts = (): DemoAccount[] => [];

export async function loadDemonstration(_ownerUrl: string, _say: (text: string) => void): Promise<void> {}
