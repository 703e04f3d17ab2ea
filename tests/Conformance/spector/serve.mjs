// Runs a command against a Spector server of its own:  node serve.mjs COVERAGE COMMAND…
// The server's address is appended to the command. COVERAGE is the file that the server writes when it ends.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [coverage, command, ...args] = process.argv.slice(2);
const modules = join(dirname(fileURLToPath(import.meta.url)), "node_modules");

// The server names the commit of the folder that it runs in, and does not start without one.
const repository = mkdtempSync(join(tmpdir(), "spector-"));
const git = (...words) => spawnSync("git", ["-c", "user.name=spector", "-c", "user.email=spector@localhost", ...words], { cwd: repository });
git("init", "--quiet");
git("commit", "--quiet", "--allow-empty", "--message", "none");

// Port 0: the system chooses a free one, which the server prints.
const server = spawn(
  process.execPath,
  [
    join(modules, "@typespec/spector/cmd/cli.mjs"),
    "serve",
    join(modules, "@typespec/http-specs/specs"),
    "--port",
    "0",
    "--coverageFile",
    resolve(coverage),
  ],
  { cwd: repository, stdio: ["ignore", "pipe", "inherit"] },
);
const ended = new Promise((resolve) => server.once("exit", resolve));
let printed = "";
const address = await new Promise((resolve, reject) => {
  server.stdout.on("data", (text) => {
    printed += text;
    const port = /Started server on (\d+)/.exec(printed)?.[1];
    if (port) resolve(`http://localhost:${port}`);
  });
  server.once("exit", () => reject(new Error(`The server did not start:\n${printed}`)));
});

const client = spawn(command, [...args, address], { stdio: "inherit" });
const code = await new Promise((resolve) => client.once("exit", resolve));
await fetch(`${address}/.admin/stop`, { method: "POST" });
await ended;
rmSync(repository, { recursive: true, force: true });
if (process.env.SPECTOR_LOG) console.log(printed);
process.exit(code ?? 1);
