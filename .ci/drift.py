"""drift.py PATHS ADVICE COMMAND...: run COMMAND; if that changes anything at PATHS, say what, put it back, and fail.

It compares with the files as they lie here, not with the last commit: unfinished work is no drift."""
import subprocess
import sys
from pathlib import Path

UNWATCHED = {'__pycache__', '.ipynb_checkpoints'}

def snapshot(paths):
    "The bytes of each file at `paths`."
    files = [f for p in map(Path, paths) for f in ([p] if p.is_file() else sorted(p.rglob('*')))]
    return {f: f.read_bytes() for f in files if f.is_file() and not UNWATCHED & set(f.parts)}

def restore(before, after):
    "Put files back as they were `before`."
    for f in after.keys() - before.keys(): f.unlink()
    for f, content in before.items():
        if after.get(f) != content: f.write_bytes(content)

def main(paths, advice, *command):
    before = snapshot(paths.split())
    ran = subprocess.run(command, capture_output=True, text=True)
    after = snapshot(paths.split())
    drifted = sorted(f for f in before.keys() | after.keys() if before.get(f) != after.get(f))
    restore(before, after)
    if ran.returncode: sys.exit(f"{ran.stdout}{ran.stderr}")
    print(ran.stdout.strip(), end='\n' if ran.stdout.strip() else '')
    if drifted: sys.exit(f"Not in step: {', '.join(map(str, drifted))}\nWhat to do: {advice}")

if __name__ == '__main__': main(*sys.argv[1:])
