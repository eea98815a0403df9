from .display import level_terms as level_terms
from .display import short_names as short_names
from .graph import Ontology as Ontology
from .labels import match_labels as match_labels
from .labels import require_labels as require_labels
from .releases import carried_releases as carried_releases
from .releases import cell_ontology as cell_ontology
from .releases import read_ontology as read_ontology
