import { Client } from 'pg';
import { StartupFault } from './startup-fault.ts';

const oldestVersion = 15;

interface Abilities {
  version: number;
  database: string;
  /** May create schemas in the database, and roles in the server. */
  mayOwn: boolean;
}

/** Throws a StartupFault unless the URL leads to a new enough database that this login may set up. */
export async function requireUsableDatabase(url: string): Promise<void> {
  if (!URL.canParse(url)) throw notAddress();
  const { version, database, mayOwn } = await abilitiesAt(url);
  if (version < oldestVersion) throw tooOld(version);
  if (!mayOwn) throw notAllowed(database);
}

async function abilitiesAt(url: string): Promise<Abilities> {
  try {
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: 10_000,
    });
    client.on('error', () => {});
    await client.connect();
    try {
      return await readAbilities(client);
    } finally {
      await client.end();
    }
  } catch (error) {
    throw unreachable(url, error as Error);
  }
}

async function readAbilities(client: Client): Promise<Abilities> {
  const { rows } = await client.query<Abilities>(`
    select current_setting('server_version_num')::int / 10000 as version,
           current_database() as database,
           has_database_privilege(current_database(), 'CREATE') and (rolsuper or rolcreaterole) as "mayOwn"
    from pg_roles where rolname = current_user`);
  return rows[0]!;
}

function notAddress(): StartupFault {
  return new StartupFault(
    'DATABASE_URL 不是数据库地址:请写成 postgresql://用户:密码@主机:5432/库名,密码中的特殊字符须作百分号编码',
    'DATABASE_URL is not the address of a database: write postgresql://user:password@host:5432/name, with special characters of the password percent-encoded',
  );
}

function unreachable(url: string, cause: Error): StartupFault {
  const address = withoutPassword(url);
  const detail = cause.message || (cause as NodeJS.ErrnoException).code || cause.name;
  return new StartupFault(
    `连不上 DATABASE_URL 指定的数据库 ${address}(${detail}):请检查地址、账号、密码和网络,或去掉 DATABASE_URL 改用内置数据库`,
    `Cannot reach the database of DATABASE_URL at ${address} (${detail}): check host, login, password and network, or unset DATABASE_URL to use the embedded database`,
    cause,
  );
}

function tooOld(version: number): StartupFault {
  return new StartupFault(
    `数据库是 PostgreSQL ${version},版本过低:请升级到 ${oldestVersion} 或更高版本`,
    `The database is PostgreSQL ${version}, too old: upgrade it to ${oldestVersion} or later`,
  );
}

function notAllowed(database: string): StartupFault {
  return new StartupFault(
    `DATABASE_URL 的账号无权在数据库 ${database} 中建表或建角色:请授予该账号 CREATEROLE 和数据库的 CREATE 权限`,
    `The login of DATABASE_URL may not create tables or roles in ${database}: grant it CREATEROLE, and CREATE on the database`,
  );
}

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port && `:${port}`}${pathname}`;
}
