import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { Select } from 'antd';
import { buildSchema } from 'graphql';
import { useState } from 'react';
import sdl from '../../../../schema/schema.graphql?raw';
import { t } from '../locale/locale.ts';
import { PageTitle } from '../pages/page-title.tsx';
import { useColorScheme } from '../theme/color-scheme.tsx';
import { examples, firstExample } from './examples.ts';
import styles from './graphiql.module.css';
import './workers.ts';

async function fetcher(question: object): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify(question),
  });
  return (await response.json()) as Record<string, unknown>;
}

/** The schema this console was built with: complete, and no introspection to be allowed or paid for. */
const schema = buildSchema(sdl);

/** Where analysts write GraphQL, with questions to start from. */
export default function GraphiqlPage() {
  const { scheme } = useColorScheme();
  const [query, setQuery] = useState(firstExample?.text);
  return (
    <div className={styles.page}>
      <PageTitle
        title={t('graphiql.title')}
        actions={
          <Select
            showSearch
            placeholder={t('graphiql.examples')}
            aria-label={t('graphiql.examples')}
            options={examples.map(({ name, text }) => ({ value: text, label: name }))}
            optionFilterProp="label"
            onChange={setQuery}
            style={{ width: 300 }}
          />
        }
      />
      <div className={styles.editor}>
        <GraphiQL key={query} fetcher={fetcher} schema={schema} initialQuery={query} forcedTheme={scheme} />
      </div>
    </div>
  );
}
