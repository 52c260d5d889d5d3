package report_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// pair is a CSV with its metadata.
type pair struct {
	name, metaName string
	head, metaHead []string
	rows, meta     [][]string
}

// column are the values of a column of the data; ok is false where it has none.
func (p *pair) column(name string) (values []string, ok bool) { return valuesOf(p.head, p.rows, name) }

// of are the values of a column of the metadata.
func (p *pair) of(name string) []string {
	values, _ := valuesOf(p.metaHead, p.meta, name)
	return values
}

func valuesOf(head []string, rows [][]string, name string) (values []string, ok bool) {
	at := slices.Index(head, name)
	if at < 0 {
		return nil, false
	}
	for _, r := range rows {
		values = append(values, r[at])
	}
	return values, true
}

// typed are the columns of one type.
func (p *pair) typed(kind string) (names []string) {
	types := p.of("col_type")
	for i, name := range p.of("col_name") {
		if types[i] == kind {
			names = append(names, name)
		}
	}
	return names
}

// set spoils a cell of the data, and setMeta one of the metadata, of the first row whose col_type is kind.
func set(column, to string) func(*pair) {
	return func(p *pair) { p.rows[0][slices.Index(p.head, column)] = to }
}

func setMeta(kind, column, to string) func(*pair) {
	return func(p *pair) { p.meta[slices.Index(p.of("col_type"), kind)][slices.Index(p.metaHead, column)] = to }
}

func rename(from, to string) func(*pair) {
	return func(p *pair) { p.head[slices.Index(p.head, from)] = to }
}

// rule is one of the gate: what it is called there, what is wrong, and what makes it so.
type rule struct {
	name  string
	wrong func(*pair) string
	spoil func(*pair)
}

// known are the columns that say when and where: they have no row in the metadata.
func known() []string {
	return []string{
		"time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code", "region_name", "old_la_code", "new_la_code", "la_name",
	}
}

var places = regexp.MustCompile(`(?i)^(country|sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|mca|oa|ward|mat).*(name|code|urn|ukprn|number|upin|id)$|` +
	`^(laestab|estab|schools?|sch|prov|providers?|inst|institutions?|name|code|urn|ukprn|number|upin|id|region|la|lad|rsc|pcon|lep|mca|oa|ward|mat)$`)

// all is the first value of which something is not so, with what it is.
func all(values []string, what string, so func(string) bool) string {
	for _, v := range values {
		if !so(v) {
			return fmt.Sprintf("%q %s", v, what)
		}
	}
	return ""
}

func unlike(values []string) string {
	seen := map[string]bool{}
	return all(values, "stands twice", func(v string) bool {
		was := seen[v]
		seen[v] = true
		return !was
	})
}

// onlyFor is a column of the metadata that rows of another type leave blank.
func onlyFor(column, other string) func(*pair) string {
	return func(p *pair) string {
		types := p.of("col_type")
		for i, v := range p.of(column) {
			if types[i] == other && v != "" {
				return v + " stands in " + column
			}
		}
		return ""
	}
}

// inEach looks at every column of a type.
func inEach(kind string, wrong func(values []string) string) func(*pair) string {
	return func(p *pair) string {
		for _, name := range p.typed(kind) {
			values, _ := p.column(name)
			if says := wrong(values); says != "" {
				return name + ": " + says
			}
		}
		return ""
	}
}

func distinct(values []string) int { return len(slices.Compact(slices.Sorted(slices.Values(values)))) }

// one is what is wrong with a column's values.
func one(column string, what string, so func(string) bool) func(*pair) string {
	return func(p *pair) string {
		values, ok := p.column(column)
		if !ok {
			return "there is no " + column
		}
		return all(values, what, so)
	}
}

func matches(pattern string) func(string) bool { return regexp.MustCompile(pattern).MatchString }

func noneOf(words ...string) func(string) bool {
	return func(v string) bool { return !slices.Contains(words, v) }
}

// rulesOfFiles are those of the names of files.
func rulesOfFiles() []rule {
	return []rule{
		{"filename_spaces", func(p *pair) string {
			return all([]string{p.name, p.metaName}, "has a space", func(v string) bool { return !strings.Contains(v, " ") })
		},
			func(p *pair) { p.name = "my measures.csv" }},
		{"filename_special", func(p *pair) string {
			return all([]string{p.name, p.metaName}, "has other characters", matches(`^[A-Za-z0-9_-]+(\.meta)?\.csv$`))
		},
			func(p *pair) { p.name = "measures+.csv" }},
		{"filenames_match", func(p *pair) string {
			if want := strings.Replace(p.name, ".csv", ".meta.csv", 1); p.metaName != want {
				return p.metaName
			}
			return ""
		}, func(p *pair) { p.metaName = "meta.csv" }},
	}
}

func rulesOfColumns() []rule {
	needed := []string{"col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp", "filter_hint", "filter_grouping_column"}
	return []rule{
		{"col_req_meta", func(p *pair) string {
			return all(needed, "is not in the metadata", func(v string) bool { return slices.Contains(p.metaHead, v) })
		},
			func(p *pair) { p.metaHead[2] = "Label" }},
		{"col_invalid_meta", func(p *pair) string {
			return all(p.metaHead, "is no column of metadata", func(v string) bool { return slices.Contains(append(needed, "filter_default"), v) })
		}, func(p *pair) { p.metaHead[8] = "notes" }},
		{"col_req_data", func(p *pair) string {
			return all(known()[:5], "is not there", func(v string) bool { return slices.Contains(p.head, v) })
		},
			rename("country_name", "country")},
		{"col_to_rows", func(p *pair) string {
			if len(p.head)-5 < len(p.meta) {
				return "more rows of metadata than columns"
			}
			return ""
		}, func(p *pair) { p.meta = slices.Repeat(p.meta, 3) }},
		{"cross_meta_to_data", func(p *pair) string {
			return all(p.of("col_name"), "is no column", func(v string) bool { return slices.Contains(p.head, v) })
		},
			setMeta("Filter", "col_name", "other")},
		{"cross_data_to_meta", func(p *pair) string {
			return all(p.head, "has no row", func(v string) bool {
				values, _ := p.column(v)
				return slices.Contains(known(), v) || slices.Contains(p.of("col_name"), v) || distinct(values) < 2
			})
		}, func(p *pair) { p.meta = p.meta[1:] }},
		{"col_names_spaces", func(p *pair) string {
			return all(p.head, "has a space", func(v string) bool { return !strings.Contains(v, " ") })
		}, rename("value", "the value")},
		{"col_snake_case", func(p *pair) string { return all(p.head, "is not snake_case", matches(`^[a-z0-9_]+$`)) }, rename("value", "Value")},
		{"col_var_start", func(p *pair) string { return all(p.head, "does not begin with a letter", matches(`^[a-z]`)) }, rename("value", "1_value")},
		{"col_ind_smushed", func(p *pair) string {
			return all(p.typed("Indicator"), "has a filter in it", func(v string) bool {
				return !regexp.MustCompile("male|asian|chinese|indian|pakistani|bangladeshi|black|african|caribbean|white|roma|irish|english|british|scottish|welsh|arab").MatchString(v)
			})
		}, setMeta("Indicator", "col_name", "value_female")},
		{"col_var_characteristic", func(p *pair) string {
			return all(p.of("col_name"), "is not to be used", noneOf("characteristic", "characteristic_group"))
		},
			setMeta("Filter", "col_name", "characteristic")},
		{"api_char_col_name", func(p *pair) string { return all(p.head, "is too long", func(v string) bool { return len(v) <= 50 }) }, rename("value", strings.Repeat("v", 51))},
		{"api_char_col_label", func(p *pair) string {
			return all(p.of("label"), "is too long", func(v string) bool { return len(v) <= 100 })
		},
			setMeta("Filter", "label", strings.Repeat("v", 101))},
		{"api_char_loc_code", func(p *pair) string {
			codes, _ := p.column("new_la_code")
			return all(codes, "is too long", func(v string) bool { return len(v) <= 30 })
		}, set("new_la_code", strings.Repeat("E", 31))},
	}
}
