// Calls the vendor's Node client: one JSON line `{operationId, parameters}` in, one `{ok, error}` out.
// The first line out lists the operations that the client has.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { writeSync } from "node:fs";

const [packages, host, accessKeyId, accessKeySecret] = process.argv.slice(2);
const { ManagementClient } = createRequire(packages + "/")("authing-node-sdk");

// Standard output is only for the lines of this protocol.
console.log = console.info = console.debug = console.error;
const report = (line) => writeSync(1, JSON.stringify(line) + "\n");

const client = new ManagementClient({ host, accessKeyId, accessKeySecret });
report({ methods: Object.getOwnPropertyNames(ManagementClient.prototype) });

// A few wire names are in snake case, and the client has their arguments in camel case. Unknown names do no harm.
const camelCased = (parameters) =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
      value,
    ]),
  );

// Methods take one object (taken apart or whole), or scalars in a row, or nothing.
function argumentsOf(method, parameters) {
  const signature = method.toString();
  const list = signature.slice(signature.indexOf("(") + 1).trimStart();
  if (list.startsWith(")")) return [];
  if (list.startsWith("{")) return [{ ...parameters, ...camelCased(parameters) }];
  const names = list.slice(0, list.indexOf(")")).split(",").map((name) => name.trim());
  if (names[0] === "requestBody" || Array.isArray(parameters) || typeof parameters !== "object") {
    return [parameters];
  }
  return names.map((name) => parameters[name.replace(/^_/, "")]);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { operationId, parameters } = JSON.parse(line);
  try {
    const method = client[operationId];
    await method.apply(client, argumentsOf(method, parameters));
    report({ ok: true });
  } catch (error) {
    report({ ok: false, error: String(error) });
  }
}
process.exit(0);
