"""Reading words: tokens, stems, phrases, quantities, sentences and provisions."""
