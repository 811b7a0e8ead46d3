import { expect, test } from 'vitest';
import { Credential } from '../../server/src/access/credential.entity.ts';
import { useApi } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, practitioner } from '../support/requests.ts';

const api = useApi({}, async (a) => {
  await appoint(a, oneOfEach);
  await a.orm.em
    .fork()
    .nativeUpdate(Credential, { account: { username: 'union' } } as never, { mustChange: true });
});

test('an initial password opens nothing but its own change', async () => {
  const union = await api.as('union');
  const { me } = await union.get(
    '{ me { mustChangePassword account { name } grant { division { name } } } }',
  );
  expect(me).toEqual({
    mustChangePassword: true,
    account: { name: 'union' },
    grant: { division: { name: '三元区' } },
  });
  const code = async (query: string) => (await union.ask(query)).errors?.[0]?.extensions?.code;
  expect(await code('{ practitioners { totalCount } }')).toBe('PASSWORD_CHANGE_REQUIRED');
  await expect(create(union, practitioner())).rejects.toThrow(/初始密码|只能读取/);
  const token = 'mutation { issueAccessToken(input: { name: "year", days: 366 }) { token } }';
  expect(await code(token)).toBe('PASSWORD_CHANGE_REQUIRED');
  expect(await code('mutation { switchGrant(input: { id: "1" }) { userErrors { code } } }')).toBe(
    'PASSWORD_CHANGE_REQUIRED',
  );
  const change = async (next: string) =>
    (
      await union.get(
        `mutation { changePassword(input: { current: "Shegong-2026", next: "${next}" }) { userErrors { code path } } }`,
      )
    ).changePassword.userErrors;
  expect(await change('Shegong-2026')).toEqual([{ code: 'SAME_PASSWORD', path: ['next'] }]);
  expect(await code('{ practitioners { totalCount } }')).toBe('PASSWORD_CHANGE_REQUIRED');
  expect(await change('Another-2026')).toEqual([]);
  expect((await create(union, practitioner())).errors).toEqual([]);
  const credential = await api.orm.em.fork().findOneOrFail(Credential, {
    account: { username: 'union' },
  } as never);
  expect(credential.passwordHash, 'as OWASP advises').toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
