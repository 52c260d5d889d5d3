package data

import (
	"encoding/json"
	"io"
)

// WriteJSON writes v (a Document, a MeasureJSON or a MilestoneJSON) indented by two spaces and ended by a line end.
func WriteJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
