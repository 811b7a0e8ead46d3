import { ensureInstalled } from './lib/installation.mjs';

ensureInstalled();
