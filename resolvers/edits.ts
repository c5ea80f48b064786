/** The mutations: each writes a bundle, the one given or that of the edits made by hand. */
import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { BundleInput, withoutNulls } from '../schema/bundle-input';
import { ImportPayload, MergeEntitiesPayload, RetractPayload } from '../schema/edits';
import { requireEditor } from '../src/auth/require';
import { authorOf } from '../src/auth/viewer';
import type { Applied } from '../src/bundle/apply';
import { boundedIds } from '../src/bundle/bounded-ids';
import type { BundleDocument } from '../src/bundle/document';
import { type EditOptions, importDocument, mergeEntities, retract } from '../src/bundle/edit';
import { BundleError } from '../src/bundle/faults';
import type { Context } from '../src/context';
import { checkId } from '../src/graph/nodes';
import { KIND_NAMES } from '../src/ontology/kinds';
import type { Store } from '../src/store/port';

const DRY_RUN = { defaultValue: false, description: 'Whether to tell what would change, and write nothing.' };
const STATEMENTS = ['Relation', 'Metric', 'Event', 'Claim'];
/** Faults told in words; all are in the extensions. */
const SPOKEN = 3;

/** What every payload has. */
const payload = ({ changed, diff, revision, write }: Applied) => ({
  changed,
  revision,
  write,
  diff: { added: boundedIds(diff.added), changed: boundedIds(diff.changed), removed: boundedIds(diff.removed) },
});

/** A fault in words: where it is, unless it says so itself, and what it is. */
function spoken({ path, message }: { readonly path: readonly (string | number)[]; readonly message: string }): string {
  const place = message.startsWith(`${path.at(-1)}: `) ? path.slice(0, -1) : path;
  return place.length > 0 ? `${place.join('.')}: ${message}` : message;
}

/** Every fault, with its path in the arguments: that of the bundle begins with its argument. */
function faultsAsError(error: unknown, code: string, at: readonly string[]): unknown {
  if (!(error instanceof BundleError)) return error;
  const faults = error.faults.map(({ path = [], message }) => ({ path: [...at, ...path], message }));
  const told = faults.slice(0, SPOKEN).map(spoken);
  const more = faults.length > SPOKEN ? [`${faults.length - SPOKEN} more faults are in extensions.faults.`] : [];
  return new GraphQLError([...told, ...more].join('\n'), { extensions: { code, faults } });
}

/** Writes as the viewer, who must be an editor; whatever is wrong with the arguments is one error. */
async function edit(
  context: Context,
  dryRun: boolean,
  work: (store: Store, options: EditOptions) => Promise<Applied>,
  code = 'BAD_USER_INPUT',
  at: readonly string[] = [],
) {
  const by = authorOf(requireEditor(context));
  try {
    return payload(await context.write((store) => work(store, { author: { by }, dryRun })));
  } catch (error) {
    throw faultsAsError(error, code, at);
  }
}

@Resolver()
export class EditsResolver {
  @Mutation(() => ImportPayload, {
    description:
      'Brings the graph to what a bundle says: all of it or nothing, and only what changed. What an earlier version of the bundle said and this one does not is removed. Faults come all at once, in `extensions.faults` of one error with the code BUNDLE_INVALID, each with its path in the arguments.',
  })
  async importBundle(
    @Arg('bundle', () => BundleInput, { description: 'The bundle.' }) bundle: object,
    @Arg('dryRun', () => Boolean, DRY_RUN) dryRun: boolean,
    @Ctx() context: Context,
  ) {
    const document = withoutNulls(bundle) as BundleDocument;
    const done = await edit(
      context,
      dryRun,
      (store, options) => importDocument(store, document, options),
      'BUNDLE_INVALID',
      ['bundle'],
    );
    return { ...done, bundle: document.bundle };
  }

  @Mutation(() => RetractPayload, {
    description:
      'Takes a statement back: from then on it counts as never recorded, at any date, and what it had superseded stands again. `node` still finds it, with its `retraction`. It stays retracted when its bundle is imported again.',
  })
  async retract(
    @Arg('statement', () => ID, { description: 'The id of a relation, a metric, an event or a claim.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for readers.' }) reason: string,
    @Arg('dryRun', () => Boolean, DRY_RUN) dryRun: boolean,
    @Ctx() context: Context,
  ) {
    const done = await edit(context, dryRun, (store, options) =>
      retract(store, { statement: checkId(id, 'statement', ...STATEMENTS), reason }, options),
    );
    return { ...done, statement: await context.graph.node(id) };
  }

  @Mutation(() => MergeEntitiesPayload, {
    description:
      'Makes two entities of one kind one. The id of the first leads to the second from then on, wherever it is asked for or imported; its names become names of the second, which gets what it lacks; and whatever any bundle says of the first, it says of the second.',
  })
  async mergeEntities(
    @Arg('from', () => ID, { description: 'The id of the entity that goes.' }) from: string,
    @Arg('into', () => ID, { description: 'The id of the entity that stays.' }) into: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why, for readers.' }) reason: string | null,
    @Arg('dryRun', () => Boolean, DRY_RUN) dryRun: boolean,
    @Ctx() context: Context,
  ) {
    const merge = { from, into, ...(reason != null && { reason }) };
    const done = await edit(context, dryRun, (store, options) => {
      checkId(from, 'from', ...KIND_NAMES);
      checkId(into, 'into', ...KIND_NAMES);
      return mergeEntities(store, merge, options);
    });
    return { ...done, entity: await context.graph.node(into) };
  }
}
