"""Holds README.md to what the program does.

usage: readme_test.py PROGRAM

The claim it shows must come out of the corpus, its console blocks must print
what they show, and the folders it names must exist.
"""
import json
import os
import pathlib
import re
import subprocess
import sys


def blocks(text, language):
    pattern = rf"^```{language}\n(.*?)^```$"
    return re.findall(pattern, text, re.MULTILINE | re.DOTALL)


def check_claims(text, program):
    extract = [program, "extract", "-q", "corpus"]
    written = json.loads(subprocess.run(
        extract, check=True, capture_output=True, encoding="utf-8").stdout)
    shown = blocks(text, "json")
    assert shown, "README.md shows no claim"
    for claim in shown:
        assert json.loads(claim) in written["claims"], claim


def check_console(text):
    shown = blocks(text, "console")
    assert shown, "README.md shows no command with its output"
    for block in shown:
        command, output = re.fullmatch(r"\$ (.*?)\n(.*)", block,
                                       re.DOTALL).groups()
        ran = subprocess.run(command, shell=True, capture_output=True,
                             encoding="utf-8")
        assert ran.stdout == output, f"{command}\nprints\n{ran.stdout}"


def check_folders(text):
    folders = re.findall(r"`((?:pipeline|rules|tests|corpus|schema)/[\w/]*)`",
                         text)
    assert len(folders) > 10
    for folder in folders:
        assert pathlib.Path(folder).is_dir(), folder


def main():
    program = os.path.abspath(sys.argv[1])
    os.environ["PATH"] = os.pathsep.join(
        [os.path.dirname(program), os.environ["PATH"]])
    text = pathlib.Path("README.md").read_text(encoding="utf-8")
    check_claims(text, program)
    check_console(text)
    check_folders(text)


if __name__ == "__main__":
    main()
