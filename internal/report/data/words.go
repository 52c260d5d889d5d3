package data

import (
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// UnitWords is what a number counts, by the unit's name.
func UnitWords(name string) string {
	switch name {
	case rag.Percent.String():
		return "per cent"
	case rag.Rate10000.String():
		return "rate per 10,000"
	case rag.Money.String():
		return "pounds"
	}
	return name
}

// Named is a name of ours as a word: "in_progress" is "In progress".
func Named(name string) string { return wording.Capital(strings.ReplaceAll(name, "_", " ")) }
