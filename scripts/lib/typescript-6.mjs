// dependency-cruiser reads TypeScript through the compiler's JavaScript interface, which version 7
// no longer has. Imported before it, this module hands it version 6; everything else keeps 7.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const asksForCompiler = /^typescript(\/package\.json)?$/.test(specifier);
    if (!asksForCompiler || !context.parentURL?.includes('/dependency-cruiser/'))
      return next(specifier, context);
    return next(specifier.replace('typescript', 'typescript-6'), context);
  },
});
