"""test_pages.py [PAGE...]: run pages as tests (all of nbs/ by default), each in a process of its own, and count.

Does what `nbdev_test` does, and says more: which page, how long, and how many passed, failed and were skipped."""
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.test import test_nb

from cell_typer.core import data_dir

NO_DATA = 'none; cells that need it say so and are skipped (CONTRIBUTING.md, Data)'
# Two pages run at a time: threads of their own would only get in each other's way.
ONE_THREAD = {f'{name}_NUM_THREADS': '1' for name in ('OMP', 'OPENBLAS', 'NUMBA')}
SAID = {0: 'passed', 3: 'skipped'}

def run_here(page):
    "Run one page in this process; exit with 0 if it passed, 1 if it failed, 3 if it asks not to be run."
    if (page.parent/'.notest').exists(): sys.exit(3)
    passed, seconds = test_nb(page, skip_flags=get_config().tst_flags.split(), basepath=get_config().config_path)
    sys.exit(1 if not passed else 0 if seconds else 3)

def run_apart(page):
    "Run one page in a new process, print how it went, and return that in a word."
    start = time.time()
    command = [sys.executable, __file__, '--here', page]
    ran = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=ONE_THREAD | os.environ)
    said = SAID.get(ran.returncode, 'FAILED')
    why = ran.stdout.strip() or f'Its process ended with status {ran.returncode} (below 0: killed; is memory short?).'
    name = page.relative_to(get_config().nbs_path.resolve())
    print(f"{said:8}{time.time()-start:6.1f} s  {name}" + (f"\n{why}" if said == 'FAILED' else ''), flush=True)
    return said

def main(*named):
    pages = sorted(Path(p).resolve() for p in named or nbglob())
    if not named: print(f"real data: {data_dir() or NO_DATA}", flush=True)
    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool: said = list(pool.map(run_apart, pages))
    passed, failed, skipped = map(said.count, ('passed', 'FAILED', 'skipped'))
    if failed: print('What to do: open each failed page, run it from the top, and mend what its first error shows.')
    # One page that is asked for by name needs no count.
    if failed or not named: print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ''))
    sys.exit(bool(failed) or not pages)

if __name__ == '__main__': run_here(Path(sys.argv[2])) if sys.argv[1:2] == ['--here'] else main(*sys.argv[1:])
