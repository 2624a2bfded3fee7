// Calls the vendor's Node client: one JSON line `{operationId, parameters}` in, one `{ok, error}` out.
// The first line out lists the operations that the client has.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { writeSync } from "node:fs";

const [packages, host, accessKeyId, accessKeySecret] = process.argv.slice(2);
const { ManagementClient } = createRequire(packages + "/")("authing-node-sdk");

// Standard output belongs to the answers.
console.log = console.info = console.debug = console.error;
const answer = (line) => writeSync(1, JSON.stringify(line) + "\n");

const client = new ManagementClient({ host, accessKeyId, accessKeySecret });
answer({ methods: Object.getOwnPropertyNames(ManagementClient.prototype) });

// The few wire names in snake case have arguments in camel case; a name too many is never read.
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
    answer({ ok: true });
  } catch (error) {
    answer({ ok: false, error: String(error) });
  }
}
process.exit(0);
