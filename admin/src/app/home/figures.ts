import type { LogicalFilter } from '@refinedev/core';
import { useQuery } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { request } from '../../console/api/request.ts';
import { listPath } from '../../console/list/list-path.ts';
import { graphql } from '../../generated/documents/gql.ts';
import { t } from '../locale/locale.ts';

const CountWorkforce = graphql(`
  query CountWorkforce($today: Day!, $soon: Day!) {
    practitioners(paging: { limit: 1 }) {
      totalCount
    }
    assistant: practitioners(filter: { level: { eq: ASSISTANT } }, paging: { limit: 1 }) {
      totalCount
    }
    mid: practitioners(filter: { level: { eq: MID } }, paging: { limit: 1 }) {
      totalCount
    }
    senior: practitioners(filter: { level: { eq: SENIOR } }, paging: { limit: 1 }) {
      totalCount
    }
    uncertified: practitioners(filter: { level: { is: true } }, paging: { limit: 1 }) {
      totalCount
    }
    ending: appointments(filter: { endOn: { gte: $today, lte: $soon } }, paging: { limit: 1 }) {
      totalCount
    }
    institutions(paging: { limit: 1 }) {
      totalCount
    }
  }
`);

const level = (value: string): LogicalFilter[] => [{ field: 'level', operator: 'eq', value }];
const uncertified: LogicalFilter[] = [{ field: 'level', operator: 'null', value: true }];

const SOON_DAYS = 90;
const today = dayjs().format('YYYY-MM-DD');
const soon = dayjs().add(SOON_DAYS, 'day').format('YYYY-MM-DD');
const ending: LogicalFilter[] = [{ field: 'endOn', operator: 'between', value: [today, soon] }];

/** Each figure: which count, and the list that holds exactly what was counted. */
const FIGURES = [
  { count: 'practitioners', label: t('home.practitioners'), to: '/practitioners' },
  { count: 'assistant', label: t('home.assistant'), to: listPath('practitioners', level('ASSISTANT')) },
  { count: 'mid', label: t('home.mid'), to: listPath('practitioners', level('MID')) },
  { count: 'senior', label: t('home.senior'), to: listPath('practitioners', level('SENIOR')) },
  { count: 'uncertified', label: t('home.uncertified'), to: listPath('practitioners', uncertified) },
  { count: 'ending', label: t('home.ending'), to: listPath('appointments', ending) },
  { count: 'institutions', label: t('home.institutions'), to: '/institutions' },
] as const;

/** The workforce in numbers, each with the list behind it. */
export function useWorkforceFigures() {
  const { data } = useQuery({
    queryKey: ['figures'],
    queryFn: () => request(CountWorkforce, { today, soon }),
    staleTime: 60_000,
  });
  return FIGURES.map(({ count, label, to }) => ({ label, to, value: data?.[count].totalCount }));
}

const CountAccounts = graphql(`
  query CountAccounts($today: Day!, $soon: Day!) {
    inUse: accounts(filter: { disabled: { is: false } }, paging: { limit: 1 }) {
      totalCount
    }
    disabled: accounts(filter: { disabled: { is: true } }, paging: { limit: 1 }) {
      totalCount
    }
    ending: grants(filter: { until: { gte: $today, lte: $soon } }, paging: { limit: 1 }) {
      totalCount
    }
  }
`);

const disabled = (value: string): LogicalFilter[] => [{ field: 'disabled', operator: 'eq', value }];
const grantsEnding: LogicalFilter[] = [{ field: 'until', operator: 'between', value: [today, soon] }];

const ACCOUNT_FIGURES = [
  { count: 'inUse', label: t('home.accountsInUse'), to: listPath('accounts', disabled('false')) },
  { count: 'disabled', label: t('home.accountsDisabled'), to: listPath('accounts', disabled('true')) },
  { count: 'ending', label: t('home.grantsEnding'), to: listPath('grants', grantsEnding) },
] as const;

/** Accounts and grants in numbers, for those who administer them. */
export function useAccountFigures() {
  const { data } = useQuery({
    queryKey: ['account-figures'],
    queryFn: () => request(CountAccounts, { today, soon }),
    staleTime: 60_000,
  });
  return ACCOUNT_FIGURES.map(({ count, label, to }) => ({ label, to, value: data?.[count].totalCount }));
}
