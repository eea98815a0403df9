"""Process every page as `nbdev_docs` does, without Quarto; check that each page is made and stands in the sidebar."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from nbdev.config import get_config
from nbdev.doclinks import nbglob

FAILED_CELL = """mend the cell that fails above. The site runs only exported cells and cells with an import in them,
so an import that shares its cell with other code brings that code along, without what it needs."""

def process(proc):
    "Run nbdev_proc_nbs into an empty `proc`; a `quarto` that does nothing keeps it from installing one."
    shutil.rmtree(proc, ignore_errors=True)
    with tempfile.TemporaryDirectory() as d:
        stub = Path(d)/'quarto'
        stub.write_text('#!/bin/sh\n')
        stub.chmod(0o755)
        env = os.environ | {'PATH': f"{d}{os.pathsep}{os.environ['PATH']}"}
        command = Path(sys.executable).with_name('nbdev_proc_nbs')
        ran = subprocess.run([command], env=env, capture_output=True, text=True)
    if ran.returncode: sys.exit(f"{ran.stderr}\nWhat to do: {FAILED_CELL}")

def made(page):
    "Is there a processed page that has cells?"
    return page.exists() and bool(json.loads(page.read_text(encoding='utf-8'))['cells'])

def listed(part):
    "Every page that a part of the sidebar names."
    if isinstance(part, str): return [part] if part.endswith('.ipynb') else []
    inner = part.values() if isinstance(part, dict) else part
    return [page for o in inner for page in listed(o)]

def main():
    cfg = get_config()
    proc, nbs = cfg.config_path/'_proc', cfg.nbs_path
    pages = sorted(Path(p).relative_to(nbs).as_posix() for p in nbglob())
    process(proc)
    empty = [p for p in pages if not made(proc/p)]
    if empty: sys.exit(f"No page was made of: {', '.join(empty)}\n"
                       "What to do: run .venv/bin/nbdev_proc_nbs and read what it says.")
    sidebar = listed(yaml.safe_load((nbs/'sidebar.yml').read_text(encoding='utf-8')))
    if sorted(sidebar) != pages:
        missing, gone = sorted(set(pages)-set(sidebar)), sorted(set(sidebar)-set(pages))
        sys.exit("nbs/sidebar.yml and the pages differ. "
                 f"Not in the sidebar: {missing}; no such page: {gone}; or a page twice.\n"
                 "What to do: name every page once in nbs/sidebar.yml.")
    print(f"{len(pages)} pages made, all of them in the sidebar")

if __name__ == '__main__': main()
