package data

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/reporttest"
)

// strict is the schema as it stands, but that it lets nothing pass that it does not describe.
func strict(t *testing.T) *jsonschema.Schema {
	t.Helper()
	schema, err := jsonschema.UnmarshalJSON(strings.NewReader(JSONSchema()))
	if err != nil {
		t.Fatal(err)
	}
	var close func(v any)
	close = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if described, ok := v["properties"].(map[string]any); ok {
				v["additionalProperties"] = false
				for _, name := range v["required"].([]any) {
					if described[name.(string)] == nil {
						t.Errorf("%s is required and not described", name)
					}
				}
			}
			for _, child := range v {
				close(child)
			}
		case []any:
			for _, child := range v {
				close(child)
			}
		}
	}
	close(schema)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("quarter.schema.json", schema); err != nil {
		t.Fatal(err)
	}
	out, err := c.Compile("quarter.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func exported(t *testing.T, b *ppb.Book) any {
	t.Helper()
	var out bytes.Buffer
	if err := WriteJSON(&out, Quarter(b, time.Time{})); err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(&out)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// Every quarter that is exported is valid by the schema, and the schema describes all that is in it.
func TestTheJSONIsValidByItsSchema(t *testing.T) {
	schema := strict(t)
	for _, b := range []*ppb.Book{reporttest.Book(), reporttest.Sectioned()} {
		for _, as := range []ppb.Audience{ppb.Public, ppb.Members, ppb.Working} {
			if err := schema.Validate(exported(t, b.For(as))); err != nil {
				t.Errorf("%s: %v", as, err)
			}
		}
	}
}

// The schema refuses what a program could trip over.
func TestTheSchemaRefuses(t *testing.T) {
	schema := strict(t)
	for path, wrong := range map[string]any{
		"schema": "ppbtui/quarter/2", "quarter": "2023-Q2", "state": "closed", "measures.0.current.value": json.Number("1.5"), "measures.0.rag.published": "blue",
		"measures.0.current.as_of": "1 May", "plan.due_on": "", "measures.0.officers": nil, "other": "names that nobody knows",
	} {
		v := exported(t, reporttest.Book())
		at, names := v, strings.Split(path, ".")
		for _, name := range names[:len(names)-1] {
			if list, ok := at.([]any); ok {
				at = list[0]
				continue
			}
			at = at.(map[string]any)[name]
		}
		at.(map[string]any)[names[len(names)-1]] = wrong
		if schema.Validate(v) == nil {
			t.Errorf("%s may be %v", path, wrong)
		}
	}
	v := exported(t, reporttest.Book()).(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(v)) {
		without := maps.Clone(v)
		delete(without, name)
		if schema.Validate(without) == nil {
			t.Errorf("%s may be left out", name)
		}
	}
}
