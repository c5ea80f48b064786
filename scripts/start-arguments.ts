/** What `npm start` gives to Node, for those who start the server themselves. */
import { scripts } from '../package.json';

const SERVER = 'src/main.ts';

/** The arguments, with another script in the place of the server if one is named. */
export const startArguments = (script = SERVER): string[] => [...scripts.start.split(' ').slice(1, -1), script];
