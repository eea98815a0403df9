from .cohort import join_studies as join_studies
from .folds import donor_folds as donor_folds
