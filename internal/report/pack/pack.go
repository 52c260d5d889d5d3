// Package pack is a quarter as a data package: one zip with tidy CSV files for analysts, a description of each of their columns, the
// quarter as JSON with its schema, and a page that explains all of it.
//
// What is in it: README.md; measures.csv with a row for each measure or part of one in each quarter, and measures_years.csv with those
// held for whole years alone; measures_detail.csv and milestones.csv, a row for each in the quarter; a table_NAME.csv for each table;
// quarter.json and quarter.schema.json; datapackage.json, which describes the CSV files as a Frictionless tabular data package (v1).
//
// # The open data gate
//
// The bar for measures.csv, measures_years.csv and the .meta.csv beside each is what the Department for Education asks of data that is
// sent to it (the public project eesyscreener: 3 checks of file names, 15 that come first, 58 of data and metadata). 56 of these 76 apply,
// and the test of the gate in package report runs each over both samples, and over an example that it has to refuse: names of files and
// columns; the columns that there must be; metadata that goes with the data, with labels, types, units, decimals and hints where each
// belongs; no "NA" or "null"; filters with two items or more, a default and no blanks; years and quarters that are such; no row twice; a
// level with its columns; no blank among numbers.
//
// These 20 do not apply:
//
//   - five of filter groups (fil_grp_dupe, fil_grp_is_fil, fil_grp_match, fil_grp_stripped, filter_group_level): there are no groups;
//   - six of codes of places (ward, pcon, lad, lep, lsip, eda combos) and seven that go with other levels (geog_ignored_rows,
//     geog_other_dupes, geog_other_code_dupes, geog_na, geog_na_code, geog_region_for_lad, geog_overcompleted_cols): the data has one
//     level, Local authority;
//   - api_dict_col_names: the Department's dictionary has names of its own statistics; api_char_filter_items: the title of a measure is as
//     long as the council made it, and the interface that asks for 120 characters is the Department's.
//
// Two are met by what they allow. A plan holds no code of the council, its region or its country: each code is x, not available, which the
// checks of places leave out, and the council's name is its own. And a total over measures means nothing: the part of a measure that is
// the whole is called Total, and the default of each filter (filter_default) is the item of the first row.
//
// In the place of a number stands c where it is withheld, x where it is not available, z where it is not applicable: without the
// square brackets of the printed report, as the Department has it.
//
// Nothing here sees a clock: the same quarter gives the same bytes.
package pack

import (
	"archive/zip"
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"time"

	"ppbtui/internal/report/data"
)

// epoch is the first day that a zip can name.
var epoch = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

// packer writes the files of a package one behind the other, and keeps what is said of them and none of their rows.
type packer struct {
	zip    *zip.Writer
	doc    *data.Document
	titles map[string]string // of objectives, by their codes
	files  []file
}

// Write writes the quarter d with the series of its measures, in their order.
func Write(w io.Writer, d *data.Document, series []data.SeriesJSON) error {
	p := &packer{zip: zip.NewWriter(w), doc: d, titles: map[string]string{}}
	for i := range d.Objectives {
		p.titles[d.Objectives[i].Code] = d.Objectives[i].Title
	}
	for _, step := range []func() error{
		func() error { return p.measures(series) },
		p.details, p.milestones, p.tables, p.quarter, p.describe, p.readme, p.zip.Close,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// quarter adds the JSON and its schema.
func (p *packer) quarter() error {
	_, _, err := p.add("quarter.json", func(to *bufio.Writer) error { return data.WriteJSON(to, p.doc) })
	if err == nil {
		_, _, err = p.add("quarter.schema.json", func(to *bufio.Writer) error {
			_, err := to.WriteString(data.JSONSchema())
			return err
		})
	}
	return err
}

// add adds a file, and says how many bytes it has and what their SHA-256 is.
func (p *packer) add(name string, write func(*bufio.Writer) error) (size int64, sum string, err error) {
	to, err := p.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: epoch})
	if err != nil {
		return 0, "", err
	}
	hash := sha256.New()
	var count counter
	out := bufio.NewWriterSize(io.MultiWriter(to, hash, &count), 1<<15)
	if err := write(out); err != nil {
		return 0, "", err
	}
	if err := out.Flush(); err != nil {
		return 0, "", err
	}
	return int64(count), hex.EncodeToString(hash.Sum(nil)), nil
}

// counter counts bytes.
type counter int64

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}
