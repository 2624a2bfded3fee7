"""Calls the vendor's Python client: one JSON line {operationId, parameters} in, one {ok, error} out.

The first line out lists the operations that the client has.
"""

import inspect
import json
import os
import sys

# Standard output is only for the lines of this protocol.
REPORTS = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

from genauth import ManagementClient  # noqa: E402


def report(line):
    REPORTS.write(json.dumps(line) + "\n")
    REPORTS.flush()


def plain(name):
    """`userIdType`, `user_id_type` and `type_` (a keyword) get one spelling."""
    return name.replace("_", "").lower()


def arguments_of(method, parameters):
    given = {plain(name): value for name, value in parameters.items()} if isinstance(parameters, dict) else None
    arguments = {}
    for name, argument in inspect.signature(method).parameters.items():
        if given is None:
            arguments[name] = parameters
        elif plain(name) in given:
            arguments[name] = given[plain(name)]
        elif argument.default is inspect.Parameter.empty:
            # The client requires an argument that the API does not require. None means "absent" to it.
            arguments[name] = None
    return arguments


def main():
    host, access_key_id, access_key_secret = sys.argv[1:4]
    client = ManagementClient(access_key_id, access_key_secret, host=host, lang="zh-CN")
    methods = dict(inspect.getmembers(client, inspect.ismethod))
    report({"methods": sorted(methods)})
    for line in iter(sys.stdin.readline, ""):
        case = json.loads(line)
        try:
            method = methods[case["operationId"]]
            method(**arguments_of(method, case["parameters"]))
            report({"ok": True})
        except Exception as error:  # an error of the client belongs in the report and does not end the run
            report({"ok": False, "error": f"{type(error).__name__}: {error}"})


main()
