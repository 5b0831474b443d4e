import { GraphQLError } from 'graphql';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

builder.scalarType('Date', {
  description: bilingual(
    'A calendar day in Asia/Shanghai, ISO 8601, such as 2022-12-01.',
    '日期（北京时间），ISO 8601 格式，如 2022-12-01。',
  ),
  serialize: (value) => value,
  parseValue: readDay,
});

builder.scalarType('DateTime', {
  description: bilingual('An instant in UTC, ISO 8601.', '时刻（协调世界时），ISO 8601 格式。'),
  serialize: (value) => value,
});

/** A day that exists; else what is wrong. */
function readDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value)) {
    const instant = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('A Date is a calendar day written like 2022-12-01.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
