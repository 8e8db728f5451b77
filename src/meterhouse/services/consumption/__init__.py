"""The histogram query behind every chart, table and export of consumption."""
