package data

import _ "embed"

// quarterSchema is kept beside the types that it describes: a test holds the two together.
//
//go:embed quarter.schema.json
var quarterSchema string

// JSONSchema is the JSON Schema (draft 2020-12) of what WriteJSON makes of a Document.
func JSONSchema() string { return quarterSchema }
