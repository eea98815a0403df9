"From a reference to probabilities of Cell Ontology terms, and which term is given"
import lazy_loader as _lazy

__getattr__, __dir__, __all__ = _lazy.attach_stub(__name__, __file__)
