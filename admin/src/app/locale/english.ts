/** All that only English needs, in a module that is loaded for those who chose it. */
export { en } from './messages.en.ts';
export { sectionsEn } from './sections.en.ts';
