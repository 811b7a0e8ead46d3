import { onScratchDatabase } from './scratch.ts';

/** Fails when the entities have moved on from what the migrations make. */
await onScratchDatabase(async (orm) => {
  const missing = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  if (missing.trim() === '') return;
  console.error(`migrations are behind the entities; run npm run migration:create\n${missing}`);
  process.exitCode = 1;
});
