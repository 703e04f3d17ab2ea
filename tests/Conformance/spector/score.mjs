// Prints what the server's coverage file says, and the score:  node score.mjs VERSION COVERAGE FAILED
// A scenario has passed when the server says so and its call read what it should. Fails when fewer passed than `score.txt` says.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [openapi, coverage, failed] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const lines = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const failedCalls = new Set(lines(failed));
const inexpressible = new Set(lines(join(here, "not-expressible.txt")).map((line) => line.split(":")[0]));
const results = Object.assign({}, ...JSON.parse(readFileSync(coverage, "utf8")).map((report) => report.results));

const counts = new Map();
for (const [scenario, result] of Object.entries(results)) {
  const outcome = result === "pass" && !failedCalls.has(scenario) ? "passed" : inexpressible.has(scenario) ? "beyond" : "failed";
  const folder = scenario.split("_").slice(0, 2).join("_");
  const count = counts.get(folder) ?? { passed: 0, failed: 0, beyond: 0 };
  count[outcome]++;
  counts.set(folder, count);
  if (outcome === "failed") console.log(`  ${scenario}: ${result}`);
}

const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);
row("scenarios", "passed", "failed", "not expressible");
row("---", "---", "---", "---");
for (const [folder, { passed, failed, beyond }] of [...counts].sort()) row(folder, passed, failed, beyond);

const sum = (outcome) => [...counts.values()].reduce((total, count) => total + count[outcome], 0);
const expressible = sum("passed") + sum("failed");
const wanted = Number(lines(join(here, "score.txt"))[0]);
console.log(
  `Spector, OpenAPI ${openapi}: ${sum("passed")} of ${expressible} scenarios that OpenAPI can express pass ` +
    `(${((100 * sum("passed")) / expressible).toFixed(1)} %); ${sum("beyond")} it can't; at least ${wanted} have to pass`,
);
process.exit(sum("passed") >= wanted ? 0 : 1);
