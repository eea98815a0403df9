from .annotate import Annotation as Annotation
from .annotate import annotate_folder as annotate_folder
from .model import Typer as Typer
from .model import load_typer as load_typer
from .model import save_typer as save_typer
from .model import typers as typers
from .summary import unseen_groups as unseen_groups
