// Package export is how a quarter leaves the program: in which formats, as which of its editions, and where to: a file of this
// machine, or what its person keeps on a server. The command and the screen hand out the same by it. It decides nothing of who may
// read what, which is package ppb's and the store's.
package export

import (
	"strings"

	"ppbtui/internal/report"
)

// Plan is the format that is not the report but what it is made by: the files that an import reads. All is the report in each of its
// formats.
const (
	Plan = "plan"
	All  = "all"
)

// Format is a form to export in, with what it is in a sentence without a full stop.
type Format struct{ Name, Says string }

// ending is that of the file which a format is kept as.
func ending(format string) string {
	for _, f := range report.Formats() {
		if f.Name == format {
			return f.Ending()
		}
	}
	return format + ".zip"
}

// Formats are all there are, in the order in which they are offered: those of the report, all of these at once, and the plan.
func Formats() []Format {
	var out []Format
	for _, f := range report.Formats() {
		out = append(out, Format{f.Name, f.Says})
	}
	return append(out,
		Format{All, "the report in each of these formats, a file each"},
		Format{Plan, "not the report but its plan, people and earlier figures: the files that `ppbtui import` reads"},
	)
}

// Names are their names.
func Names(between string) string {
	var out []string
	for _, f := range Formats() {
		out = append(out, f.Name)
	}
	return strings.Join(out, between)
}
