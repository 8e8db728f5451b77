# Belgium: only what differs from French.

direction-import = prélèvement
