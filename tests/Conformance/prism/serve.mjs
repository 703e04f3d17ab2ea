// Runs a command against Prism servers of its own:  node serve.mjs DOCUMENT COMMAND…
// Their addresses are appended to the command: they refuse what violates the document, and make answers up by its schemas, for its own
// examples violate them.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [specification, command, ...args] = process.argv.slice(2);
const cli = join(dirname(fileURLToPath(import.meta.url)), "node_modules/@stoplight/prism-cli/dist/index.js");
const servers = [];

// Port 0: the system chooses a free one, which the server prints.
const serve = (...options) => {
  const server = spawn(process.execPath, [cli, "mock", "--port", "0", "--host", "127.0.0.1", ...options, specification], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "test", NO_COLOR: "1" },
  });
  servers.push(server);
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout.on("data", (text) => {
      printed += text;
      const address = /listening on (http:\/\/[\d.]+:\d+)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    server.once("exit", () => reject(new Error(`Prism did not start:\n${printed}`)));
  });
};

let code = 1;
try {
  const addresses = await Promise.all([serve("--errors", "--dynamic"), serve("--errors", "--dynamic")]);
  const client = spawn(command, [...args, ...addresses], { stdio: "inherit" });
  code = await new Promise((resolve) => client.once("exit", resolve));
} finally {
  for (const server of servers) server.removeAllListeners("exit").kill();
}

process.exit(code ?? 1);
