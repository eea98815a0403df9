"A catalog of many files of cells, questions to it, and training data chosen from them"
import lazy_loader as _lazy

__getattr__, __dir__, __all__ = _lazy.attach_stub(__name__, __file__)
