"""Validates what `claimline extract` writes against the schema it prints.

usage: validate.py PROGRAM PATH...

Both formats, with and without vague times, as the JSON Schema of the program
and a draft 2020-12 validator have it.
"""
import json
import subprocess
import sys

import jsonschema


def run(*command):
    return subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8"
    ).stdout


def validator(schema, definition):
    jsonschema.Draft202012Validator.check_schema(schema)
    wanted = {"$ref": "#/$defs/" + definition, "$defs": schema["$defs"]}
    return jsonschema.Draft202012Validator(wanted)


def check_times(claims):
    ids = {claim["id"] for claim in claims}
    for claim in claims:
        assert claim.get("time") is None or claim["time"] in ids, claim


def main():
    program, *paths = sys.argv[1:]
    schema = json.loads(run(program, "schema"))
    for include in ((), ("--include", "vague")):
        extract = (program, "extract", "-q", *paths, *include)
        whole = json.loads(run(*extract))
        validator(schema, "file").validate(whole)
        check_times(whole["claims"])
        lines = [
            json.loads(line)
            for line in run(*extract, "--format", "jsonl").splitlines()
        ]
        line_validator = validator(schema, "line")
        for line in lines:
            line_validator.validate(line)
        assert [c["id"] for c in whole["claims"]] == [c["id"] for c in lines]
        print(len(lines), "claims are valid")


if __name__ == "__main__":
    main()
