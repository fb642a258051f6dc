"""Numbers that point at one person: bank account, telephone, citizen service number (BSN)."""

import re
from collections.abc import Iterator
from typing import Final

from stdnum import iban as _iban
from stdnum.nl import bsn as _bsn

from matcher.screening.finding import Finding

_GAP: Final = r"[ \u00a0\u2009.\-‐–/_]"
_LONG: Final = re.compile(r"\d(?:[ \u00a0\u2009.\-‐–/_()]{0,4}\d){6}")
_RUN: Final = re.compile(r"\(?\+?\(?\d(?:[ \u00a0\u2009.\-‐–/_()]{0,4}\d){6,29}")
_LETTERED_IBAN: Final = re.compile(rf"(?<![^\W_])[a-z]{{2}}{_GAP}?\d{{2}}(?=(?:{_GAP}?[a-z0-9]){{11}})", re.I)
_DUTCH_IBAN: Final = re.compile(
    rf"(?<![^\W_])(?:nl{_GAP}{{0,2}}\d{_GAP}?\d{_GAP}{{0,2}}(?:[a-z]{_GAP}?){{4}}(?:{_GAP}{{0,2}}\d){{8,11}}"
    rf"|(?:ingb|abna|rabo|snsb|asnb|rbrb|trio|knab|bunq|fvlb|revo)(?:{_GAP}{{0,2}}\d){{9,10}})(?!\d)",
    re.I,
)
# Length of an account number by country (ISO 13616), for the countries that people in the region come from.
_IBAN_LENGTH: Final = {
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FR": 27,
    "GB": 22,
    "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IT": 27, "LT": 20, "LU": 20, "LV": 21, "PL": 28, "PT": 25,
    "RO": 24,
    "SE": 24, "SI": 19, "SK": 24, "TR": 26, "UA": 29, "FI": 18, "NO": 15, "CY": 28, "MT": 31,
}  # fmt: skip

_BSN_WORD: Final = re.compile(
    r"\b(?:bsn|b\.s\.n|burger[ -]?service[ -]?(?:nummer|nr)|sofi|service[ -]?nummer|persoonsnummer)", re.I
)
_PHONE_WORD: Final = re.compile(
    r"\b(?:tel|telefoon|telefoonnummer|telefoonnr|telnr|telefonisch|tfn|phone|mobiel|mobieltje|mobiele"
    r"|gsm|whatsapp|"
    r"whatsappen|wapp|app|appen|bel|bellen|belt|gebeld|bereikbaar|bereiken|sms|nul|06-nummer|nummertje)\b",
    re.I,
)
_ACCOUNT_WORD: Final = re.compile(r"\b(?:bank)?rekening(?:nummer|nr)?\b|\biban\b|\bgironummer\b", re.I)
# A number that says itself that it is something else.
_OTHER_NUMBER: Final = re.compile(
    r"\b(?:kvk|k\.v\.k|kamer van koophandel|btw|rsin|lei|order\w*|bestel\w*|artikel\w*|product\w*"
    r"|factuur\w*|kenmerk|"
    r"referentie(?:nummer|nr)?|ref|zaak(?:nummer|nr)|dossier(?:nummer|nr|code)|polis\w*|klant(?:nummer|nr)"
    r"|personeels(?:nummer|nr)|"
    r"vestigings(?:nummer|nr)|big|big-\w*|serie(?:nummer|nr)|serial|vacature(?:nummer|nr|id|code)"
    r"|certificaat\w*|"
    r"diploma(?:nummer|nr)|registratie\w*|ean|isbn|barcode|chassis\w*|batch\w*|partij\w*|lot"
    r"|container\w*|crebo\w*|"
    r"brin\w*|agb\w*|skj\w*|onderdeel\w*|typenummer|type|code|ticket\w*|track\w*|zending\w*|pakket\w*)\b",
    re.I,
)
_AMOUNT_AFTER: Final = re.compile(
    r"\s?(?:euro|eur\b|€|stuks|stuk\b|pallets|dozen|orders|kg|kilo|ton\b|liter|m2|km\b|%)", re.I
)
_DATE: Final = re.compile(r"\d{1,2}([-./])\d{1,2}\1(?:19|20)\d\d(?!\d)|(?:19|20)\d\d[-./]\d\d[-./]\d\d(?!\d)")
_TIMES: Final = re.compile(r"[0-2]?\d\.[0-5]\d ?(?:[-–/]|tot) ?[0-2]?\d\.[0-5]\d(?![.\d])")
_DIGIT_WORDS: Final = r"(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_SPELLED_PHONE: Final = re.compile(
    rf"\b{_DIGIT_WORDS}(?:[ ,-]{{1,2}}{_DIGIT_WORDS}){{7,11}}\b"
    r"|\b(?:nul[ ,-]{1,2}zes|06)(?:[ ,-]{1,2}(?:\d{1,2}|nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
    r"|tien|elf|twaalf|"
    r"dertien|veertien|\w{0,12}tien|\w{0,12}tig)){4,8}\b"
    r"|(?<!\w)o6[ .\-]{0,3}(?:\d[ .\-]?){7}\d(?!\d)",
    re.I,
)


def _runs(text: str) -> Iterator[re.Match[str]]:
    """Yield the runs of seven digits and more; most texts have none."""
    return _RUN.finditer(text) if _LONG.search(text) else iter(())


def is_bsn(digits: str) -> bool:
    """Say whether eight or nine digits pass the 11-proef."""
    return bool(_bsn.is_valid(digits))


def is_iban(number: str) -> bool:
    """Say whether a number is an account number by ISO 13616: length, country and check digits."""
    return bool(_iban.is_valid(number))


def accounts(text: str) -> Iterator[Finding]:
    """Yield bank accounts; a wrong check digit is still an account, for a typing error does not make it
    public."""
    for match in _DUTCH_IBAN.finditer(text):
        yield Finding(match.start(), match.end(), "iban")
    for match in _LETTERED_IBAN.finditer(text):
        end = _foreign_end(text, match)
        if end:
            yield Finding(match.start(), end, "iban")
    for match in _runs(text):
        start, end = _inner(match)
        before = text[max(0, start - 28) : start]
        if 7 <= _count(match.group()) <= 10 and _ACCOUNT_WORD.search(before) and not re.search(r"\d", before):
            yield Finding(start, end, "iban")


def _foreign_end(text: str, match: re.Match[str]) -> int:
    country = text[match.start() : match.start() + 2].upper()
    length = _IBAN_LENGTH.get(country, 0)
    window = text[match.start() : match.start() + 50]
    lengths = (length,) if length else (*range(15, 32),)
    for size in lengths:
        taken = 0
        for offset, char in enumerate(window):
            taken += char.isalnum()
            if taken == size:
                number = "".join(c for c in window[: offset + 1] if c.isalnum())
                closed = not window[offset + 1 : offset + 2].isalnum()
                digits = sum(c.isdigit() for c in number)
                if closed and ((length and digits * 10 >= size * 6) or is_iban(number)):
                    return match.start() + offset + 1
                break
    return 0


def telephones(text: str) -> Iterator[Finding]:
    """Yield telephone numbers: Dutch ones by their length, foreign ones by + or 00, short ones after a
    word for it."""
    for match in _SPELLED_PHONE.finditer(text):
        yield Finding(match.start(), match.end(), "telefoon")
    for match in _runs(text):
        start, stop = match.span()
        while start < stop:
            found = _telephone_at(text, start, stop)
            if found:
                yield found
            # A run may hold several numbers side by side: go on behind this one, or behind its first group.
            start = found.end if found else _next_group(text, start, stop)
            while start < stop and not (text[start].isdigit() or text[start] in "(+"):
                start += 1


def _next_group(text: str, start: int, stop: int) -> int:
    seen = False
    for place in range(start, stop):
        if text[place].isdigit():
            seen = True
        elif seen:
            return place
    return stop


def _telephone_at(text: str, start: int, stop: int) -> Finding | None:
    previous = text[start - 1 : start]
    if previous.isalnum() or (previous in ",.-" and text[start - 2 : start - 1].isdigit() and start >= 2):
        return None
    run = text[start:stop]
    bare = run.lstrip("(+")
    if _DATE.match(bare) or _TIMES.match(bare) or not bare:
        return None
    before = text[max(0, start - 26) : start]
    named = bool(_PHONE_WORD.search(before))
    if not named and _OTHER_NUMBER.search(before):
        return None
    digits = "".join(c for c in run if c.isdigit())
    size = _telephone_size(digits, "+" in run[:3], named)
    if not size or (size < 10 and _declares(text[max(0, start - 42) : start])):
        return None
    end = _after_digits(text, start, size)
    if text[end : end + 1].isalnum():
        return None
    return Finding(start, end, "telefoon")


def _telephone_size(digits: str, plus: bool, named: bool) -> int:
    """Return how many digits from the start are a telephone number, 0 for none."""
    if plus or digits.startswith("00"):
        code = digits if plus else digits[2:]
        head = 0 if plus else 2
        if code.startswith("31"):
            size = head + (12 if code[2:3] == "0" else 11)
            return size if len(digits) >= size else (len(digits) if len(digits) >= head + 9 else 0)
        return min(len(digits), head + 15) if len(code) >= 9 and code[0] != "0" else 0
    if digits.startswith("0"):
        if digits.startswith(("0800", "0900", "0906", "0909")):
            return 8 if len(digits) in (8, 9) else (11 if len(digits) >= 11 else min(len(digits), 10))
        if len(digits) >= 10:
            return 10 if not (named and len(digits) in (11, 12)) else len(digits)
        return len(digits) if named or (digits.startswith("06") and len(digits) == 9) else 0
    if digits.startswith("316") and len(digits) >= 11:
        return 11
    return len(digits) if named and 7 <= len(digits) <= 12 else 0


def citizen_numbers(text: str) -> Iterator[Finding]:
    """Yield BSNs.

    After the word (bsn, burgerservicenummer, sofinummer) any seven to ten digits count, the 11-proef failing
    or not: a mistyped BSN still points at a person. Without the word the 11-proef decides, unless it
    says that it is
    something else (kvk, ordernummer) or reads as a date or an amount.
    """
    for match in _runs(text):
        start, _ = _inner(match)
        before, after = text[max(0, start - 42) : start], text[match.end() : match.end() + 34]
        named = _declares(before) or _is_named_behind(after)
        place = start
        while place < match.end():
            size = _bsn_size(text, place, match.end(), named)
            if size:
                end = _after_digits(text, place, size)
                yield Finding(place, end, "bsn")
                place = end
            else:
                place = _next_group(text, place, match.end())
            while place < match.end() and not text[place].isdigit():
                place += 1


def _declares(before: str) -> bool:
    words = list(_BSN_WORD.finditer(before))
    return bool(words) and not re.search(r"\d", before[words[-1].end() :])


def _is_named_behind(after: str) -> bool:
    """ "123456782 (bsn)", and not "zaak 1182024, bsn 123456782"."""
    word = _BSN_WORD.search(_until_stop(after))
    if word is None:
        return False
    names_another = re.match(r"\w*[^\w\n]{0,4}(?:\d|\Z)", after[word.end() :]) is not None
    return not names_another or re.fullmatch(r"\s*[,/|;-]\s*|.*\d.*", after[: word.start()]) is None


def _until_stop(after: str) -> str:
    return re.split(r"[\d\n.;]", after, maxsplit=1)[0]


def _bsn_size(text: str, start: int, stop: int, named: bool) -> int:
    previous = text[start - 1 : start]
    if (
        previous.isalnum()
        or previous in ("€", ",")
        or (previous in (".", "-") and text[start - 2 : start - 1].isdigit())
    ):
        return 0
    run = text[start:stop]
    digits = "".join(c for c in run if c.isdigit())
    if named and 7 <= len(digits) <= 10:
        return len(digits)
    if not named and (_OTHER_NUMBER.search(text[max(0, start - 30) : start]) or _DATE.match(run) or "+" in run[:2]):
        return 0
    if _AMOUNT_AFTER.match(text[stop : stop + 8]) or text[max(0, start - 2) : start].strip() == "€":
        return 0
    for size in (9, 8):
        end = _after_digits(text, start, size) if len(digits) >= size else 0
        if end and not text[end : end + 1].isalnum() and (named or is_bsn(digits[:size])):
            groups = re.findall(r"\d+", text[start:end])
            if named or (len(groups) == 1 and not _reads_as_date(groups[0])) or (size == 9 and _even(groups)):
                return size
    return 0


def _even(groups: list[str]) -> bool:
    """Say whether the groups look like one number cut in parts, and not like loose numbers in a row."""
    sizes = [len(group) for group in groups]
    return len(sizes) > 1 and (max(sizes) <= 4 and (min(sizes) >= 2 or max(sizes) == 1 or len(sizes) <= 4))


def _reads_as_date(digits: str) -> bool:
    if len(digits) != 8:
        return False
    return bool(re.fullmatch(r"(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(?:19|20)\d\d", digits))


def _inner(match: re.Match[str]) -> tuple[int, int]:
    lead = len(match.group()) - len(match.group().lstrip("(+"))
    return match.start() + lead, match.end()


def _count(run: str) -> int:
    return sum(char.isdigit() for char in run)


def _after_digits(text: str, start: int, size: int) -> int:
    """Return the offset just behind the size-th digit from start."""
    seen = 0
    for place in range(start, len(text)):
        seen += text[place].isdigit()
        if seen == size:
            return place + 1
    return len(text)
