package intake

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
)

// file is one of the files of a plan: its name and its columns. needed columns must be there and filled.
type file struct {
	name    string
	columns []column
}

type column struct {
	name   string
	needed bool
	max    int // most characters of a cell
}

// exact reports whether a column of this name holds a number, a day, a name that is referred to, or a printed figure.
func exact(name string) bool {
	return name == "raw" || slices.ContainsFunc(files, func(f file) bool {
		return slices.ContainsFunc(f.columns, func(c column) bool { return c.name == name && c.max == short })
	})
}

// Limits on what is read, far above any real plan.
const (
	maxRows  = 200_000
	maxBytes = 64 << 20
	short    = 100
	line     = 500
	long     = 4000
	words    = ppb.MaxCommentary
)

// files are all that can be read, in the order in which they are read.
var files = []file{
	{"plan.csv", []column{
		{"council", true, line}, {"title", true, line}, {"quarter", true, short}, {"due_on", true, short},
		{"tolerance", false, short}, {"share", false, short}, {"scheme", false, short},
		{"checks_off", false, line}, {"sign_off", false, short},
		{"clearance_on", false, short}, {"publication_on", false, short}, {"meeting_on", false, short},
		{"order", false, short}, {"small_numbers", false, short},
		{string(ppb.FieldCrest), false, line}, {string(ppb.FieldCrestAlt), false, line}, {string(ppb.FieldTemplate), false, line},
	}},
	{"officers.csv", []column{
		{"login", true, short}, {"name", true, line}, {"post", false, line}, {"role", false, short},
		{"department", false, line}, {"mail", false, line}, {"closed_on", false, short},
	}},
	{"objectives.csv", []column{
		{"code", true, short}, {"parent", false, short}, {"title", true, line}, {"department", false, line},
		{"serves", false, line},
	}},
	{"sections.csv", []column{
		{"code", true, short}, {"parent", false, short}, {"kind", true, short}, {"title", true, line}, {"about", false, short},
		{"numbering", false, short}, {"department", false, line},
	}},
	{"texts.csv", []column{
		{"ref", true, short}, {"section", true, short}, {"title", false, line}, {"text", false, words}, {"file", false, line}, {"standing", false, short},
		{"retired_from", false, short}, {"retired_how", false, short}, {"retired_why", false, long}, {"key", false, short},
	}},
	{"tables.csv", []column{
		{"ref", true, short}, {"section", true, short}, {"title", true, line}, {"note", false, long},
		{"retired_from", false, short}, {"retired_how", false, short}, {"retired_why", false, long}, {"key", false, short},
	}},
	{"columns.csv", []column{
		{"ref", true, short}, {"column", true, short}, {"kind", true, short}, {"label", true, line}, {"group", false, line},
		{"decimals", false, short}, {"formula", false, line}, {"adverse", false, short}, {"adds", false, short},
	}},
	{"measures.csv", []column{
		{"ref", true, short}, {"objective", true, short}, {"title", false, line}, {"definition", false, long},
		{"source", false, line}, {"polarity", true, short}, {"basis", true, short}, {"unit", true, short},
		{"decimals", false, short}, {"headline", false, short}, {"scheme", false, short},
		{"tolerance_kind", false, short}, {"tolerance", false, short}, {"amber_limit", false, short},
		{"profile", false, line}, {"due_in", false, short}, {"months", false, short}, {"year_end", false, short}, {"counts", false, short},
		{"retired_from", false, short}, {"retired_how", false, short}, {"retired_why", false, long}, {"key", false, short},
	}},
	{"milestones.csv", []column{
		{"ref", true, short}, {"objective", true, short}, {"title", false, line}, {"source", false, line}, {"due", false, short},
		{"retired_from", false, short}, {"retired_how", false, short}, {"retired_why", false, long}, {"key", false, short},
	}},
	{"due_dates.csv", []column{
		{"ref", true, short}, {"due", false, short}, {"approved_by", false, line}, {"approved_on", false, short},
		{"reason", false, long}, {"stated", false, short},
	}},
	{"parts.csv", []column{
		{"ref", true, short}, {"part", true, short}, {"label", true, line}, {"unit", true, short},
		{"decimals", false, short}, {"rated", false, short},
	}},
	{"links.csv", []column{
		{"ref", true, short}, {"part", false, short}, {"table", true, short}, {"row", true, short}, {"column", true, short},
		{"as_of", false, short},
	}},
	{"targets.csv", []column{
		{"ref", true, short}, {"part", false, short}, {"period", true, short}, {"kind", true, short},
		{"value", false, short}, {"min", false, short}, {"max", false, short}, {"base", false, short},
		{"raw", false, line}, {"approved_by", false, line}, {"approved_on", false, short},
		{"reason", false, long}, {"standing", false, short}, {"stated", false, short},
	}},
	{"figures.csv", []column{
		{"ref", true, short}, {"part", false, short}, {"period", true, short}, {"month", false, short}, {"raw", false, line},
		{"value", false, short}, {"num", false, short}, {"den", false, short}, {"unit", false, short},
		{"as_of", false, short}, {"den_as_of", false, short}, {"flags", false, short}, {"none_reason", false, short}, {"promised", false, short},
		{"source", false, line}, {"note", false, long}, {"replaces", false, line},
	}},
	{"assignments.csv", []column{
		{"ref", true, short}, {"login", true, short}, {"role", false, short}, {"for", false, short},
	}},
}

// uploadsFolder is the folder with the files that plan.csv and texts.csv name.
const uploadsFolder = "files"

// cellsFolder is the folder with the rows and cells of tables, a file each.
const cellsFolder = "tables"

// cellsFile is the file of a table's rows and cells.
func cellsFile(t *ppb.Grid) file {
	f := file{cellsFolder + "/" + t.Key + ".csv", []column{{"row", false, short}, {"role", false, short}, {"label", true, line}}}
	for _, c := range t.Columns {
		f.columns = append(f.columns, column{c.Code, false, long})
	}
	return f
}

// fileOf is the file with this name; one of a table's cells has the columns that its head names.
func fileOf(name string, head []string) file {
	if i := slices.IndexFunc(files, func(f file) bool { return f.name == name }); i >= 0 {
		return files[i]
	}
	f := cellsFile(&ppb.Grid{})
	f.name = name
	for _, h := range head {
		if !slices.Contains(f.names(), h) {
			f.columns = append(f.columns, column{h, false, long})
		}
	}
	return f
}

// isCells reports whether a file holds the rows and cells of a table.
func isCells(name string) bool { return strings.HasPrefix(name, cellsFolder+"/") }
