"""Clinics and foundations by name, where somebody is treated or works."""

from typing import Final

from matcher.screening.wordlist import worded

CLINICS: Final = worded(
    """psyq altrecht arkin lentis emergis yulius novadic tactus brijder iriszorg jellinek bouman triviant dimence
    accare levvel lucertis bartimeus kentalis pento basalt adelante hskgroep psytrec mentaalbeter kannerhuis
    verslavingscentrum slaapkliniek rugpoli rugcentrum ggzinstelling revant heliomare roessingh ggze ggnet
    ggzdelfland antes parnassia boumanhuis youz fivoor bavo riagg rijndam"""
)
