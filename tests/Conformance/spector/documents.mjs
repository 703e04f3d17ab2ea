// Makes an OpenAPI document of each scenario folder, one for each version of its service:  node documents.mjs FOLDER [3.0.0|3.1.0]
// In one process, because tsp takes seconds to load; and by the emitter's function instead of its file output, which writes nothing of a
// folder where one operation is beyond OpenAPI.
import { NodeHost, compile } from "@typespec/compiler";
import { getOpenAPI3 } from "@typespec/openapi3";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [target, openApiVersion = "3.1.0"] = process.argv.slice(2);
const specs = resolve(dirname(fileURLToPath(import.meta.url)), "node_modules/@typespec/http-specs/specs");

// The emitter looks up the examples of a parameter by its name in a plain object. For a parameter named `constructor` that is the function
// Object, which passes for a list of one example, and ends the emitter; without a length it is no example.
Object.defineProperty(Object, "length", { value: 0 });

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const main of readdirSync(specs, { recursive: true }).filter((file) => basename(file) === "main.tsp").sort()) {
  const folder = dirname(main);
  const program = await compile(NodeHost, join(specs, main), { noEmit: true });
  const services = await getOpenAPI3(program, { "openapi-versions": [openApiVersion] });
  const records = services.flatMap((service) => (service.versioned ? service.versions : [service]));
  for (const { document, version } of records) {
    const name = [...folder.split("/"), ...(version && records.length > 1 ? [version] : [])].join("-");
    writeFileSync(join(target, `${name}.json`), JSON.stringify(document, null, 2));
  }

  const problems = [...program.diagnostics, ...records.flatMap((record) => record.diagnostics)];
  for (const { code, message } of problems.filter((problem) => problem.severity === "error")) {
    console.error(`${folder}: ${code}: ${message.split("\n")[0]}`);
  }
}
