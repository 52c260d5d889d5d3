package reporttest

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/spread"
)

// Says is what an export says: the text that it is, the texts of the data package that it is, the words of the Word file or the PDF, or the
// cells of the workbook; of those three each as ">words<".
func Says(export []byte) (string, error) {
	if bytes.HasPrefix(export, []byte("%PDF-")) {
		return printed(export)
	}
	if !bytes.HasPrefix(export, []byte("PK")) {
		return string(export), nil
	}
	z, err := zip.NewReader(bytes.NewReader(export), int64(len(export)))
	if err != nil {
		return "", err
	}
	has := func(name string) bool {
		return slices.ContainsFunc(z.File, func(f *zip.File) bool { return f.Name == name })
	}
	switch {
	case has("datapackage.json"):
		return texts(z)
	case !has("word/document.xml"):
		return cells(export)
	}
	var out strings.Builder
	for _, f := range z.File {
		part, err := z.Open(f.Name)
		if err == nil {
			err = characters(&out, part)
		}
		if err != nil {
			return "", err
		}
	}
	return out.String(), nil
}

// texts are the files of a data package, those of a CSV as cells. Numbers that are such by chance are left out: how long each file is, its
// digest, and what counts its rows.
func texts(z *zip.Reader) (string, error) {
	var out strings.Builder
	for _, f := range z.File {
		if f.Name == "quarter.schema.json" { // it is the same for every quarter
			continue
		}
		file, err := fs.ReadFile(z, f.Name)
		if err != nil {
			return "", err
		}
		out.WriteString(f.Name + "\n")
		if f.Name == "datapackage.json" {
			file = sizes.ReplaceAll(file, nil)
		}
		if !strings.HasSuffix(f.Name, ".csv") {
			out.Write(file)
			continue
		}
		rows, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
		if err != nil {
			return "", err
		}
		for _, row := range rows {
			if rows[0][0] == "row_number" {
				row = row[1:]
			}
			out.WriteString(">" + strings.Join(row, "<>") + "<\n")
		}
	}
	return out.String(), nil
}

// sizes are what datapackage.json says of a file's length and digest.
var sizes = regexp.MustCompile(`"bytes": \d+|"sha256:[0-9a-f]+"`)

// cells are those of a workbook. How many rows each sheet has, which the contents list, is left out.
func cells(workbook []byte) (string, error) {
	all, err := spread.Read("the workbook", bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, s := range all {
		if s.Name == "Contents" {
			continue
		}
		for _, row := range s.Rows {
			b.WriteString(">" + strings.Join(row, "<>") + "<\n")
		}
	}
	return b.String(), nil
}

// characters are those of a part, and what stands in its attributes but numbers, which are sizes and places; each as ">words<".
func characters(out *strings.Builder, part io.Reader) error {
	say := func(s string) {
		if strings.TrimSpace(s) != "" {
			out.WriteString(">" + s + "<\n")
		}
	}
	d := xml.NewDecoder(part)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.CharData:
			say(string(token))
		case xml.StartElement:
			for _, a := range token.Attr {
				if _, err := strconv.Atoi(a.Value); err != nil {
					say(a.Value)
				}
			}
		}
	}
}
