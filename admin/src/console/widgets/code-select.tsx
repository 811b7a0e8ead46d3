import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { SelectProps } from 'antd';
import { graphql } from '../../generated/documents/gql.ts';
import { request } from '../api/request.ts';

const ReadCodes = graphql(`
  query ReadCodes($list: String!) {
    codes(
      filter: { list: { eq: $list } }
      sorting: [{ field: code, direction: ASC }]
      paging: { limit: 500 }
    ) {
      nodes {
        code
        name
      }
    }
  }
`);

/** The codes of one published list; they do not change while a page is open. */
function useCodes(list: string | undefined) {
  return useQuery({
    queryKey: ['codes', list],
    queryFn: async () => (await request(ReadCodes, { list: list ?? '' })).codes.nodes,
    enabled: list !== undefined,
    staleTime: Infinity,
  });
}

interface Props extends Omit<SelectProps<string>, 'options'> {
  codeList?: string;
}

/** A code chosen by number or name. */
export function CodeSelect({ codeList, ...props }: Props) {
  const { data = [], isFetching } = useCodes(codeList);
  const options = data.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  return (
    <Select
      allowClear
      showSearch
      optionFilterProp="label"
      {...props}
      options={options}
      loading={isFetching}
    />
  );
}
