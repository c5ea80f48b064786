/** `npm start`. */
import { toldOf } from './cli/exit';
import { serve } from './serve';

serve().catch((error: Error) => {
  console.error(toldOf(error));
  process.exit(1);
});
