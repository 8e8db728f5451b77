"""Outdoor temperatures, emission factors, and settings of the analyses."""

from alembic import op

revision = "0007"
down_revision = "0006"

_STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE outdoor_temperature (
        at INTEGER NOT NULL,
        centi_c INTEGER NOT NULL,
        PRIMARY KEY (at)
    )
    """,
    """
    CREATE TABLE analysis_settings (
        id INTEGER NOT NULL CONSTRAINT ck_analysis_settings_one CHECK (id = 1),
        heating_base_c TEXT NOT NULL,
        cooling_base_c TEXT NOT NULL,
        night_from_minute INTEGER NOT NULL,
        night_to_minute INTEGER NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE emission_factor (
        commodity TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        grams TEXT NOT NULL,
        PRIMARY KEY (commodity, valid_from)
    ) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
