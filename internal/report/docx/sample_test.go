package docx

import (
	"ppbtui/internal/report/doc"
	"ppbtui/internal/report/reporttest"
)

var hostile = reporttest.Hostile

// everything is a document with all that package doc has, and one text in every place.
func everything(s string) *doc.Document { return reporttest.Document(s) }
