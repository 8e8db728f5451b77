# What went wrong, by error code. The same codes and variables in every language.
error-internal = Something went wrong inside the server.
