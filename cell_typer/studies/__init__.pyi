from .folds import donor_folds as donor_folds
from .folds import donor_splits as donor_splits
from .labeled import LabeledCells as LabeledCells
from .labeled import join_studies as join_studies
from .labeled import read_labeled as read_labeled
from .references import ProfileTable as ProfileTable
from .references import read_profiles as read_profiles
