from .cells import plot_agreement as plot_agreement
from .cells import plot_cells as plot_cells
from .cells import plot_composition as plot_composition
from .cells import plot_confusion as plot_confusion
from .cells import plot_icicle as plot_icicle
from .cells import plot_reliability as plot_reliability
from .cells import plot_tree as plot_tree
