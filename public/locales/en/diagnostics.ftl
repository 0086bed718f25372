# Findings on the reader's files: what is wrong, and what to do. The place is written in front.
