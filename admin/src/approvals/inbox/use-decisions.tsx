import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { t } from '../../app/locale/locale.ts';
import { messageOf } from '../../console/api/faults.ts';
import type { Verdict } from '../../generated/documents/graphql.ts';
import type { DecisionResult } from '../request/acts.ts';
import { decide } from '../request/acts.ts';

interface Decision {
  ids: string[];
  verdict: Verdict;
  reason?: string;
}

/**
 * Deciding one or many requests. One refused is a message; of several, every row's result is shown.
 * `onDecided` hears which were accepted.
 */
export function useDecisions(onDecided: (ids: string[]) => void) {
  const { message } = App.useApp();
  const [asking, setAsking] = useState<Omit<Decision, 'reason'>>();
  const [results, setResults] = useState<DecisionResult[]>();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ ids, verdict, reason }: Decision) => decide(ids, verdict, reason),
    onError: (error) => void message.error(messageOf(error)),
    onSuccess: report,
  });

  function report(answers: DecisionResult[]) {
    setAsking(undefined);
    const refused = answers.filter(({ userErrors }) => userErrors.length > 0);
    const [first] = refused;
    if (answers.length > 1) setResults(answers);
    else if (first) void message.error(first.userErrors.map((error) => error.message).join(' '));
    else void message.success(t('decide.done'));
    onDecided(answers.filter((answer) => !refused.includes(answer)).map(({ id }) => id));
  }

  /** Approving needs no word; returning and rejecting ask for the reason. */
  function begin(ids: string[], verdict: Verdict) {
    if (ids.length === 0 || isPending) return;
    if (verdict === 'APPROVE') mutate({ ids, verdict });
    else setAsking({ ids, verdict });
  }

  return {
    begin,
    isPending,
    asking,
    answer: (reason: string) => asking && mutate({ ...asking, reason }),
    cancel: () => setAsking(undefined),
    results,
    closeResults: () => setResults(undefined),
  };
}

export type Decisions = ReturnType<typeof useDecisions>;
