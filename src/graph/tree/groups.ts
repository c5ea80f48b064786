/** Groups of figures as an answer. */
import type { Reader } from '../../store/port';
import { type MetricGroupRow, metricGroups } from '../metric-groups';
import type { GroupAsk, GroupsAsk, Out, Reading } from './ask';
import { type Fill, fill, objectOf } from './fills';

function fieldOf(ask: GroupAsk): Fill<MetricGroupRow> {
  const { name } = ask;
  if ('constant' in ask) return fill(name, () => ask.constant);
  const { part, value = (given: unknown) => given } = ask;
  return fill(name, (group) => value(group[part]));
}

/** @throws BAD_USER_INPUT as `metricGroups` does. */
export async function answerGroups(
  reader: Reader,
  { args, fields }: GroupsAsk,
  { moment, later, made }: Reading,
): Promise<Out[]> {
  const { asked, group } = made.of(fields, '', () => ({
    asked: new Set(fields.flatMap((ask) => ('part' in ask ? [ask.part] : []))),
    group: objectOf(fields.map(fieldOf)),
  }));
  return (await metricGroups(reader, args, asked, moment)).map((row) => group(row, later));
}
