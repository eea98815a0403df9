"""Write README.md from nbs/index.ipynb: prose, code and plain outputs, the same on every machine (no Quarto needed)."""
import re
import shutil
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter
from traitlets.config import Config

ROOT = Path(__file__).resolve().parents[1]
DIRECTIVE = re.compile(r'^#\|.*\n?', re.MULTILINE)
RELATIVE = re.compile(r'(\]\(|src=")(?!\w+:|[#/])([^)"\s#]+)')
PICTURE = re.compile(r'!\[\w+\]\((README_files/README_(\d+)_\d+\.\w+)\)')
PLAIN = ['text/markdown', 'image/png', 'image/svg+xml', 'text/plain']

def from_root(found):
    "A link beside the notebook, as it is seen from the top of the repository."
    return f"{found[1]}nbs/{found[2]}" if (ROOT/'nbs'/found[2]).exists() else found[0]

def alt(cell):
    "What the pictures of a cell show, for readers who cannot see them: its `#| fig-alt:` line."
    said = re.search(r'^#\| *fig-alt: *(.+)$', cell.source, re.MULTILINE)
    return said[1].strip() if said else ''

def shown(cell):
    "The cell as a reader of the README sees it, or None if it is hidden."
    said = ''.join(DIRECTIVE.findall(cell.source))
    if cell.cell_type == 'raw' or re.search(r'\bhide\b|default_exp', said): return None
    if cell.cell_type == 'markdown': return cell | {'source': RELATIVE.sub(from_root, cell.source)}
    cell.metadata.alt = alt(cell)
    cell.source = DIRECTIVE.sub('', cell.source).strip()
    if 'echo: false' in said: cell.metadata.transient = {'remove_source': True}
    cell.outputs = [] if 'output: false' in said else [o for o in cell.outputs if o.get('name') != 'stderr']
    return cell

def main(root=ROOT):
    "Write README.md and README_files at `root` from the front page there."
    nb = nbformat.read(root/'nbs'/'index.ipynb', as_version=4)
    nb.metadata.language_info = {'name': 'python'}
    nb.cells = [nbformat.from_dict(c) for c in map(shown, nb.cells) if c is not None]
    exporter = MarkdownExporter(config=Config(NbConvertBase=dict(display_data_priority=PLAIN)))
    text, made = exporter.from_notebook_node(nb, resources={'output_files_dir': 'README_files', 'unique_key': 'README'})
    text = PICTURE.sub(lambda m: f"![{nb.cells[int(m[2])].metadata.alt}]({m[1]})", text)
    text = re.sub(r'[ \t]+$', '', text, flags=re.MULTILINE)
    shutil.rmtree(root/'README_files', ignore_errors=True)
    for name, content in made['outputs'].items():
        (root/name).parent.mkdir(exist_ok=True)
        (root/name).write_bytes(content)
    (root/'README.md').write_text(re.sub(r'\n{3,}', '\n\n', text).strip() + '\n', encoding='utf-8')

if __name__ == '__main__': main()
