"""Law 5: an edit of form alone finds nothing that weakens or strengthens."""
