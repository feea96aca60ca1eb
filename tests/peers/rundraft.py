# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later

# Compiles the code of a draft, which awaits at its top; with "run" also tells as JSON what it asks its bot:
# rundraft.py FILE compile|run
import ast
import asyncio
import json
import sys

source = open(sys.argv[1], encoding="utf-8").read()
code = compile(source, sys.argv[1], "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
asked = []


def plain(value):
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return [plain(item) for item in value] if isinstance(value, (list, tuple)) else value


class Bot:
    def __getattr__(self, method):
        async def call(**parameters):
            asked.append({"method": method, "parameters": {name: plain(value) for name, value in parameters.items()}})

        return call


if sys.argv[2] == "run":
    asyncio.run(eval(code, {"bot": Bot()}))
    print(json.dumps(asked[0]))
