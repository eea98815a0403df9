from .verbs import main as main
