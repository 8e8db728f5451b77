"""Rollups per year, so that ten years of all channels are a read of thousands of rows, not of tens of thousands."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table and fill it from the months."""
    op.execute(
        """
        CREATE TABLE rollup_year (
            year INTEGER NOT NULL,
            channel_id INTEGER NOT NULL,
            value INTEGER NOT NULL,
            measured_s INTEGER NOT NULL,
            interpolated_s INTEGER NOT NULL,
            estimated_s INTEGER NOT NULL,
            edited_s INTEGER NOT NULL,
            PRIMARY KEY (year, channel_id)
        ) WITHOUT ROWID
        """
    )
    op.execute(
        """
        INSERT INTO rollup_year
        SELECT (month + 12000) / 12 - 1000, channel_id,
            sum(value), sum(measured_s), sum(interpolated_s), sum(estimated_s), sum(edited_s)
        FROM rollup_month GROUP BY 1, 2
        """
    )
