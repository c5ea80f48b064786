import type { WriteAction } from '../../../generated/graphql';
import type { Both } from '../../state/language';

export const ACTIONS: Readonly<Record<WriteAction, Both>> = {
  IMPORT: ['Bundle imported', '导入数据包'],
  MERGE: ['Entities merged', '合并实体'],
  RETRACT: ['Statement taken back', '撤回陈述'],
};
