# Roadmaps, measures, coverage and priorities.
# Fetched when a view first shows them.
