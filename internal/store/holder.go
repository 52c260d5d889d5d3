package store

// someProgram is who holds a lock where the machine does not say.
const someProgram = "another program"
