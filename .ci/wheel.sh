#!/bin/sh
# wheel.sh [PIP OPTION...]: build the package, install it where nothing else is, use it from another folder.
set -eu
cd "$(dirname "$0")/.."
python=$PWD/.venv/bin/python
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
fail() { echo "What to do: $1"; exit 1; }

echo "== building the source archive, and from it the wheel"
"$python" -m build --outdir "$tmp/dist" . > "$tmp/log" 2>&1 ||
    { cat "$tmp/log"; fail "mend setup.py, settings.ini or MANIFEST.in"; }

echo "== installing the wheel, without any extra, into an empty environment"
"$python" -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install -qq --no-compile "$@" "$tmp"/dist/*.whl || fail "mend requirements in settings.ini"

echo "== importing it and running the demo from another folder"
unset CELL_TYPER_DATA PYTHONPATH
export CELL_TYPER_CACHE="$tmp/cache"
cd "$tmp"
venv/bin/python -c 'import cell_typer as ct; ct.annotate; ct.load_typer; ct.train' ||
    fail "add what the package lacks: a file (package_data in setup.py) or a requirement (settings.ini)"
venv/bin/cell-typer demo --output "$tmp/demo" > "$tmp/log" 2>&1 ||
    { cat "$tmp/log"; fail "run cell-typer demo and mend what it shows"; }
test -s "$tmp/demo/fetal_intestine.h5ad" || fail "cell-typer demo ended well but wrote no demo/fetal_intestine.h5ad"
