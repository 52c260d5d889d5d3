package doc

// Mark is a status that is always word and shape and tint, never colour alone. The zero Mark is no mark.
type Mark uint8

// The marks: ratings first, then directions of travel.
const (
	NoMark Mark = iota
	Green
	Amber
	Red
	Unrated
	Better
	Same
	Worse
	Up
	Down
	NotApplicable
)

var marks = [...]struct{ name, word, shape string }{
	NoMark:        {"", "", ""},
	Green:         {"green", "Green", "●"},
	Amber:         {"amber", "Amber", "▲"},
	Red:           {"red", "Red", "■"},
	Unrated:       {"none", "Not rated", "□"},
	Better:        {"better", "Better", "↑"},
	Same:          {"same", "Same", "→"},
	Worse:         {"worse", "Worse", "↓"},
	Up:            {"up", "Up", "↑"},
	Down:          {"down", "Down", "↓"},
	NotApplicable: {"na", "N/A", "–"},
}

// Name is the mark's name for classes and references: "green", "better".
func (m Mark) Name() string { return marks[m].name }

// Word is the mark as a reader says it: "Green", "Better".
func (m Mark) Word() string { return marks[m].word }

// Shape is the mark's character, for formats without drawings.
func (m Mark) Shape() string { return marks[m].shape }

// Tint is the name of the rating whose ink and tint the mark has: "green", "amber", "red" or "none".
func (m Mark) Tint() string {
	switch m {
	case Green, Better:
		return "green"
	case Amber, Same:
		return "amber"
	case Red, Worse:
		return "red"
	}
	return "none"
}
