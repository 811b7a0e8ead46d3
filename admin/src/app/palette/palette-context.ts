import { createContext, use } from 'react';

interface Palette {
  open: () => void;
}

export const PaletteContext = createContext<Palette>({ open: () => undefined });

/** Opens the command palette from anywhere. */
export function usePalette(): Palette {
  return use(PaletteContext);
}
