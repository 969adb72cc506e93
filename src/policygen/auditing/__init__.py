"""Many policies at once: one row a policy, one a finding, and the edits that recur."""
