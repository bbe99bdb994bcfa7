"""German and English words of dates."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner jan january",
            "februar feber feb february",
            "märz maerz mär mrz march",
            "april apr",
            "mai may",
            "juni jun june",
            "juli jul july",
            "august aug",
            "september sept sep",
            "oktober okt october oct",
            "november nov",
            "dezember dez december dec",
        ),
        start=1,
    )
    for name in names.split()
}
SEASONS = {
    "frühjahr": (3, 5),
    "fruehjahr": (3, 5),
    "frühling": (3, 5),
    "fruehling": (3, 5),
    "frühsommer": (5, 7),
    "sommer": (6, 8),
    "spätsommer": (8, 9),
    "herbst": (9, 11),
    "spätherbst": (10, 11),
    "winter": (12, 2),
}
MONTH_NAMES = (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
)
