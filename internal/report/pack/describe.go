package pack

import (
	"bufio"
	"strings"

	"ppbtui/internal/report/data"
)

// The description of a package, by the names of the Data Package and Table Schema specifications.
type (
	description struct {
		Profile      string        `json:"profile"`
		Name         string        `json:"name"`
		Title        string        `json:"title"`
		Description  string        `json:"description"`
		Version      string        `json:"version,omitempty"`
		Created      string        `json:"created,omitempty"`
		Contributors []contributor `json:"contributors,omitempty"`
		Resources    []resource    `json:"resources"`
	}
	contributor struct {
		Title string `json:"title"`
		Role  string `json:"role"`
	}
	resource struct {
		Profile     string      `json:"profile"`
		Name        string      `json:"name"`
		Path        string      `json:"path"`
		Title       string      `json:"title"`
		Description string      `json:"description,omitempty"`
		Format      string      `json:"format"`
		MediaType   string      `json:"mediatype"`
		Encoding    string      `json:"encoding"`
		Bytes       int64       `json:"bytes"`
		Hash        string      `json:"hash"`
		Schema      tableSchema `json:"schema"`
	}
	tableSchema struct {
		Fields        []schemaField `json:"fields"`
		PrimaryKey    []string      `json:"primaryKey"`
		MissingValues []string      `json:"missingValues"`
	}
	schemaField struct {
		Name        string `json:"name"`
		Title       string `json:"title"`
		Description string `json:"description,omitempty"`
		Type        kind   `json:"type"`
		Constraints *limit `json:"constraints,omitempty"`

		MissingValues []string `json:"missingValues,omitzero"` // of a text there are none; version 1 has them of the table alone, and passes over this
	}
)

// describe adds datapackage.json.
func (p *packer) describe() error {
	d := p.doc
	all := description{
		Profile: "tabular-data-package", Name: strings.ToLower("ppbtui-" + d.Quarter + "-" + d.Edition), Title: p.title(),
		Description: p.standing() + " " + licence + " README.md explains the files; quarter.json has all of the quarter.",
		Resources:   make([]resource, 0, len(p.files)),
	}
	if d.Plan.Council != "" {
		all.Contributors = []contributor{{d.Plan.Council, "publisher"}}
	}
	if d.SignedOff != nil {
		all.Version, all.Created = p.version(), d.SignedOff.At
	}
	for i := range p.files {
		all.Resources = append(all.Resources, p.files[i].resource())
	}
	_, _, err := p.add("datapackage.json", func(to *bufio.Writer) error { return data.WriteJSON(to, all) })
	return err
}

func (f *file) resource() resource {
	r := resource{
		Profile: "tabular-data-resource", Name: strings.ReplaceAll(strings.TrimSuffix(f.name, ".csv"), "_", "-"), Path: f.name, Title: f.title,
		Description: f.says, Format: "csv", MediaType: "text/csv", Encoding: "utf-8", Bytes: f.size, Hash: "sha256:" + f.sum,
		Schema: tableSchema{PrimaryKey: f.key, MissingValues: f.symbols},
	}
	for i := range f.columns {
		c := &f.columns[i]
		s := schemaField{Name: c.name, Title: c.label, Description: c.says, Type: c.kind}
		if c.kind == words {
			s.MissingValues = []string{}
		}
		if c.limit.Required || c.limit.Pattern != "" || len(c.limit.Enum) > 0 {
			s.Constraints = &c.limit
		}
		r.Schema.Fields = append(r.Schema.Fields, s)
	}
	return r
}
