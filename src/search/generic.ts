/**
 * Words that so many names hold that a typing mistake in them is looked up only where they are the whole name. Each
 * mistyped word asks the index for every shortening of it; for these, each of them would be found in a large part of
 * the graph, and the search would take long to find everything.
 */
const GENERIC = `
  academy advanced agent agents analysis annual application applications apps assistant automotive base based big
  business capital center centre chart chip chips china chinese client cloud company compute computer computing
  consumer core corp corporation data datacenter dataset deep design development device devices digital edge education
  electronics engine enterprise foundation from general generation generative global group half hardware healthcare
  high holding holdings image industry inference information infrastructure innovation institute integrated
  intelligence intelligent international internet labs laboratory language large learning limited machine management
  manufacturing market media memory mini mobile model models multimodal national network networking networks next
  online open page partners performance personal phone platform platforms power processing product products program
  project public quarter report research results revenue robot robotics science search second security semiconductor
  series server servers service services small smart software solution solutions speech storage studio supply system
  systems team tech technologies technology text third tool tools training university user version video vision voice
  weekly with world year`;

const WORDS: ReadonlySet<string> = new Set(GENERIC.trim().split(/\s+/));

export const isGeneric = (word: string): boolean => WORDS.has(word);
