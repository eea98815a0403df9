"Which cell type is every cell, in Cell Ontology terms, and how sure is that?"
__version__ = "0.1.0"

_where = dict(annotate='annotation', Annotation='annotation', explain='evidence', plot_evidence='evidence',
              write_report='report', load_typer='typer', Typer='typer', train='learning', benchmark='benchmarking',
              match_labels='ontology', cell_ontology='ontology', load_gene_vectors='gene_vectors',
              GeneVectors='gene_vectors')

__all__ = ['__version__', 'examples', *_where]

def __getattr__(name):
    "Import the parts when they are asked for, so that `import cell_typer` is light."
    from importlib import import_module
    if name == 'examples': return import_module('cell_typer.examples')
    if name in _where: return getattr(import_module(f'cell_typer.{_where[name]}'), name)
    raise AttributeError(f'cell_typer has no {name!r}; it has: {", ".join(__all__)}')

def __dir__(): return __all__
