from .mlp import TermMLP as TermMLP
