package ppb

// entryChecks are the warnings that need only the item.
func entryChecks(rd *reader) []Check { return nil }
