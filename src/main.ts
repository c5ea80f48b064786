/** `npm start`. */
import { BundleError } from './bundle/faults';
import { ConfigError } from './config';
import { LayoutError } from './graph/plan';
import { StartError } from './http/listen';
import { serve } from './serve';
import { StoreError } from './store/errors';

/** Reasons that the user can do something about: the message is enough. */
const EXPLAINED = [ConfigError, StartError, StoreError, LayoutError, BundleError];

serve().catch((error: Error) => {
  console.error(EXPLAINED.some((type) => error instanceof type) ? error.message : error);
  process.exit(1);
});
