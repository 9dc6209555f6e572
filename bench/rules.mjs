// All rules on a portfolio in memory against DuckDB computing the plan sums, splits and majorities alone, in turn in one process.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DuckDBInstance } from '@duckdb/node-api';
import { finish } from './peers/finish.mjs';

const [, , bundle, source, runs] = process.argv;
const { checkPortfolio, nodeCodec, readPortfolio, readWorkbook } = createRequire(import.meta.url)(bundle);
const portfolio = readPortfolio(await readWorkbook(readFileSync(source), nodeCodec));
const connection = await (await DuckDBInstance.create()).connect();
await load(connection, portfolio);

// The exact two-level split needs the largest remainders; this gives DuckDB the rounded parts, which is less work.
const QUERY = `
  SELECT plan, sum(y1 + y2 + y3 + y4) AS total,
         sum(y1 + y2 + y3 + y4) * 750 // 1000 AS lbf, sum(y1 + y2 + y3 + y4) * 125 // 1000 AS municipality,
         sum(y1 + y2 + y3 + y4) * 106 // 1000 AS activities, sum(y1 + y2 + y3 + y4) * 19 // 1000 AS coordination,
         sum(y1 + y2 + y3 + y4) * 125 // 1000 AS housing,
         count(*) AS n, count(*) FILTER (cited) AS cited, count(*) FILTER (cited) * 2 > count(*) AS majority
  FROM activities GROUP BY plan`;

const own = [];
const duck = [];
for (let run = -3; run < Number(runs); run += 1) {
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
finish({ own, duck, plans: portfolio.plans.length, activities: portfolio.activities.length });

async function load(db, { activities }) {
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
