/** What `npm start` gives to Node before the script, for those who start the server themselves. */
import { scripts } from '../package.json';

export const START_FLAGS: readonly string[] = scripts.start.split(' ').slice(1, -1);
