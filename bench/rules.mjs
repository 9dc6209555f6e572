// All rules on a portfolio in memory against DuckDB computing the plan sums, splits and majorities alone, in turn in one process.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DuckDBInstance } from '@duckdb/node-api';
import { finish } from './peers/finish.mjs';

const [, , bundle, source, runs] = process.argv;
const { checkPortfolio, nodeCodec, readPortfolio, readWorkbook } = createRequire(import.meta.url)(bundle);
const workbook = await readWorkbook(readFileSync(source), nodeCodec);
const { plans, activities } = readPortfolio(workbook);
const connection = await (await DuckDBInstance.create()).connect();
await load(connection, activities);

// Per plan: the sum, the exact two-level split by largest remainder (weights 750 : 125 : 125, then 106 : 19), the majority.
const QUERY = `
  WITH sums AS (
    SELECT plan, sum(y1 + y2 + y3 + y4)::BIGINT AS t, count(*) AS n, count(*) FILTER (cited) AS c FROM activities GROUP BY plan),
  quotas AS (
    SELECT *, t * 750 // 1000 AS ql, t * 125 // 1000 AS qm, t * 750 % 1000 AS rl, t * 125 % 1000 AS rm, t * 125 % 1000 AS rh FROM sums),
  main AS (
    SELECT *, ql + ((rm > rl)::INT + (rh > rl)::INT < t - ql - 2 * qm)::INT AS lbf,
           qm + ((rl >= rm)::INT + (rh > rm)::INT < t - ql - 2 * qm)::INT AS municipality FROM quotas),
  own AS (SELECT *, municipality * 106 // 125 AS qa, municipality * 106 % 125 AS ra, municipality * 19 % 125 AS rc FROM main)
  SELECT plan, t, lbf, municipality, t - lbf - municipality AS housing,
         qa + (ra > 0 AND ra >= rc)::INT AS activities, municipality - qa - (ra > 0 AND ra >= rc)::INT AS coordination,
         n, c, c * 2 > n AS majority
  FROM own`;

// Rounds that are not counted, until V8 has compiled the rules: DuckDB comes compiled. What they cost a command that checks one
// file is in the whole processes that are measured beside this.
const WARM_UP = 20;
const own = [];
const duck = [];
for (let run = -WARM_UP; run < Number(runs); run += 1) {
  // A portfolio of its own for each run: what the rules remember of one (the names found in it) is not to help the next.
  const portfolio = readPortfolio(workbook);
  const started = performance.now();
  const result = checkPortfolio(portfolio, { today: '2018-03-14' });
  const between = performance.now();
  const rows = await (await connection.runAndReadAll(QUERY)).getRows();
  const ended = performance.now();
  if (rows.length !== result.plans.length) throw new Error(`${rows.length} groups, ${result.plans.length} plans`);
  if (run < 0) continue;
  own.push(between - started);
  duck.push(ended - between);
}
finish({ own, duck, plans: plans.length, activities: activities.length });

async function load(db, activities) {
  await db.run('CREATE TABLE activities (plan VARCHAR, cited BOOLEAN, y1 BIGINT, y2 BIGINT, y3 BIGINT, y4 BIGINT)');
  const appender = await db.createAppender('activities');
  for (const activity of activities) {
    appender.appendVarchar(activity.planName);
    appender.appendBoolean(activity.citation !== 'none');
    for (const { ore } of activity.years) appender.appendBigInt(BigInt(ore));
    appender.endRow();
  }
  appender.closeSync();
}
