// Loaded into a child before its own code: when the parent dies, even by kill -9, the channel closes and so does the child.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
