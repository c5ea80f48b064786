/** Groups of figures as an answer. */
import type { Reader } from '../../store/port';
import { type MetricGroupRow, metricGroups } from '../metric-groups';
import type { Moment } from '../standing';
import type { GroupAsk, GroupsAsk, Out } from './ask';

const partOf = (ask: GroupAsk, group: MetricGroupRow): unknown => {
  if ('constant' in ask) return ask.constant;
  const given = group[ask.part];
  return ask.value ? ask.value(given) : given;
};

/** @throws BAD_USER_INPUT as `metricGroups` does. */
export async function answerGroups(reader: Reader, { args, fields }: GroupsAsk, moment: Moment): Promise<Out[]> {
  const asked = new Set(fields.flatMap((ask) => ('part' in ask ? [ask.part] : [])));
  const groups = await metricGroups(reader, args, asked, moment);
  return groups.map((group) => Object.fromEntries(fields.map((ask) => [ask.name, partOf(ask, group)])));
}
