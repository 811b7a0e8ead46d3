import { useQuery } from '@tanstack/react-query';
import { request } from '../../console/api/request.ts';
import { graphql } from '../../generated/documents/gql.ts';
import { t } from '../locale/locale.ts';
import type { Command } from './commands.ts';

const SearchRecords = graphql(`
  query SearchRecords($text: String!) {
    practitioners(filter: { search: $text }, paging: { limit: 5 }) {
      nodes {
        id
        displayName
        institution {
          displayName
        }
      }
    }
    institutions(filter: { search: $text }, paging: { limit: 5 }) {
      nodes {
        id
        displayName
      }
    }
  }
`);

async function searchRecords(text: string): Promise<Command[]> {
  const { practitioners, institutions } = await request(SearchRecords, { text });
  const people = practitioners.nodes.map(({ id, displayName, institution }) => ({
    ...{ key: `practitioner:${id}`, to: `/practitioners/${id}`, words: '' },
    label: institution ? `${displayName} · ${institution.displayName}` : displayName,
    hint: t('palette.practitioner'),
  }));
  const units = institutions.nodes.map(({ id, displayName }) => ({
    ...{ key: `institution:${id}`, to: `/institutions/${id}`, words: '' },
    label: displayName,
    hint: t('palette.institution'),
  }));
  return [...people, ...units];
}

/** People and institutions whose name, pinyin or initials match, once two characters are typed. */
export function useRecordSearch(text: string) {
  return useQuery({
    queryKey: ['palette', text],
    queryFn: () => searchRecords(text),
    enabled: text.length >= 2 || /\p{Script=Han}/u.test(text),
  });
}
