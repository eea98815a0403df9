from . import bench as bench
from . import classify as classify
from . import corpus as corpus
from . import embed as embed
from . import genes as genes
from . import io as io
from . import llm as llm
from . import metrics as metrics
from . import nn as nn
from . import ontology as ontology
from . import pl as pl
from . import studies as studies
from . import typer as typer
from .bench.leave_one_donor_out import benchmark as benchmark
from .typer.annotate import Annotation as Annotation
from .typer.annotate import annotate as annotate
from .typer.explain import explain as explain
from .typer.model import Typer as Typer
from .typer.model import load_typer as load_typer
from .typer.model import typers as typers
from .typer.report import report as report
from .typer.train import train as train

__version__: str
