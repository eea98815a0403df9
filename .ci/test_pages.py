"""test_pages.py [PAGE...]: run pages as tests (all of nbs/ by default), each in a process of its own, and count.

Does what `nbdev_test` does, and says more: which page, how long, and how many passed, failed and were skipped."""
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryFile

# Two pages run at a time: threads of their own would only get in each other's way. Libraries read this when imported.
os.environ |= {f'{name}_NUM_THREADS': '1' for name in ('OMP', 'OPENBLAS', 'NUMBA')} | dict(os.environ)

# What most pages import is imported here, once: the process of a page is a fork of this one.
import anndata
import matplotlib.pyplot
import numba
import sklearn.linear_model
import sklearn.metrics
import sklearn.neighbors
from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.test import test_nb

from cell_typer.core import data_dir

NO_DATA = 'none; cells that need it say so and are skipped (CONTRIBUTING.md, Data)'
SAID = {0: 'passed', 3: 'skipped'}

def run_here(page):
    "Run one page in this process; exit with 0 if it passed, 1 if it failed, 3 if it asks not to be run."
    if (page.parent/'.notest').exists(): sys.exit(3)
    passed, seconds = test_nb(page, skip_flags=get_config().tst_flags.split(), basepath=get_config().config_path)
    sys.exit(1 if not passed else 0 if seconds else 3)

def start(page):
    "Run one page in a fork of this process; returns its process id, where its output goes, and when it began."
    log, began = TemporaryFile('w+', errors='replace'), time.time()
    sys.stdout.flush()
    if pid := os.fork(): return pid, (page, log, began)
    for stream in (1, 2): os.dup2(log.fileno(), stream)
    run_here(page)

def finish(status, page, log, began):
    "Print how a page went, and return that in a word."
    status = os.waitstatus_to_exitcode(status)
    said = SAID.get(status, 'FAILED')
    log.seek(0)
    why = log.read().strip() or f'Its process ended with status {status} (below 0: killed; is memory short?).'
    name = page.relative_to(get_config().nbs_path.resolve())
    print(f"{said:8}{time.time()-began:6.1f} s  {name}" + (f"\n{why}" if said == 'FAILED' else ''), flush=True)
    return said

def run_pages(pages):
    "Run pages, two at a time; what each did, in a word."
    waiting, running, said = list(pages), {}, []
    while waiting or running:
        while waiting and len(running) < min(2, os.cpu_count() or 1): running.update([start(waiting.pop(0))])
        pid, status = os.wait()
        said.append(finish(status, *running.pop(pid)))
    return said

def main(*named):
    # nbs/tests first: its pages take longest, and at the end one of them would run alone
    pages = sorted((Path(p).resolve() for p in named or nbglob()), key=lambda p: (p.parent.name != 'tests', p))
    if not named: print(f"real data: {data_dir() or NO_DATA}", flush=True)
    said = run_pages(pages)
    passed, failed, skipped = map(said.count, ('passed', 'FAILED', 'skipped'))
    if failed: print('What to do: open each failed page, run it from the top, and mend what its first error shows.')
    # One page that is asked for by name needs no count.
    if failed or not named: print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ''))
    sys.exit(bool(failed) or not pages)

if __name__ == '__main__': main(*sys.argv[1:])
