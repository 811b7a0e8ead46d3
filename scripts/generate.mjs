import { generate } from './lib/generated.mjs';

const { code } = await generate();
process.exitCode = code ?? 1;
