"""A journey as tables: workbooks and CSV, out of the product and in again."""
