import { onScratchDatabase } from './scratch.ts';

/** Writes the migration from what migrations give to what the entities say. */
await onScratchDatabase(async (orm) => {
  const { fileName } = await orm.migrator.create();
  console.log(fileName || 'nothing to migrate');
});
