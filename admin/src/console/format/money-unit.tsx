import { createContext, use, useMemo, useState } from 'react';
import type { PropsWithChildren } from 'react';
import { readStored, writeStored } from '../storage.ts';
import { moneyText, type MoneyUnit } from './money.ts';

interface Choice {
  unit: MoneyUnit;
  choose: (unit: MoneyUnit) => void;
}

const Context = createContext<Choice>({ unit: 'YUAN', choose: () => undefined });

/** Whether a person reads money in yuan or in ten thousands, remembered in their browser. */
export function MoneyUnitProvider({ username, children }: PropsWithChildren<{ username: string }>) {
  const key = `money:${username}`;
  const [unit, setUnit] = useState<MoneyUnit>(() => (readStored(key) === 'WAN' ? 'WAN' : 'YUAN'));
  const value = useMemo(
    () => ({
      unit,
      choose(next: MoneyUnit) {
        writeStored(key, next === 'YUAN' ? null : next);
        setUnit(next);
      },
    }),
    [key, unit],
  );
  return <Context value={value}>{children}</Context>;
}

export const useMoneyUnit = (): Choice => use(Context);

/** An amount in the unit that the person reads; in ten thousands, the yuan are at hand. */
export function Money({ fen }: { fen: number }) {
  const { unit } = useMoneyUnit();
  return (
    <span style={{ whiteSpace: 'nowrap' }} title={unit === 'WAN' ? moneyText(fen) : undefined}>
      {moneyText(fen, unit)}
    </span>
  );
}
