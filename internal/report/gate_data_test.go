package report_test

import (
	"slices"
	"strconv"
	"strings"
)

func rulesOfMetadata() []rule {
	return []rule{
		{"meta_col_type", func(p *pair) string { return all(p.of("col_type"), "is no type", matches("^(Filter|Indicator)$")) }, setMeta("Filter", "col_type", "filter")},
		{"meta_ob_unit", func(p *pair) string {
			return all(p.of("col_name"), "says when or where", func(v string) bool { return !slices.Contains(known(), v) && !places.MatchString(v) })
		}, setMeta("Filter", "col_name", "la_name")},
		{"meta_col_name", func(p *pair) string { return all(p.of("col_name"), "is blank", noneOf("")) }, setMeta("Filter", "col_name", "")},
		{"meta_dupe_label", func(p *pair) string { return unlike(p.of("label")) }, setMeta("Filter", "label", "Value")},
		{"meta_fil_grp", onlyFor("filter_grouping_column", "Indicator"), setMeta("Indicator", "filter_grouping_column", "unit")},
		{"meta_label", func(p *pair) string { return all(p.of("label"), "is blank", noneOf("")) }, setMeta("Filter", "label", "")},
		{"meta_filter_hint", onlyFor("filter_hint", "Indicator"), setMeta("Indicator", "filter_hint", "A hint")},
		{"meta_geog_catch", func(p *pair) string {
			return all(p.of("col_name"), "looks like a place", func(v string) bool { return !places.MatchString(v) })
		}, setMeta("Filter", "col_name", "ward")},
		{"meta_indicator_dp", onlyFor("indicator_dp", "Filter"), setMeta("Filter", "indicator_dp", "1")},
		{"meta_col_name_spaces", func(p *pair) string {
			return all(p.of("col_name"), "has a space", func(v string) bool { return !strings.Contains(v, " ") })
		},
			setMeta("Filter", "col_name", "a b")},
		{"meta_col_name_dupe", func(p *pair) string { return unlike(p.of("col_name")) }, setMeta("Filter", "col_name", "value")},
		{"meta_ind_dp_set", func(p *pair) string {
			types := p.of("col_type")
			for i, v := range p.of("indicator_dp") {
				if types[i] == "Indicator" && v == "" {
					return "an indicator has no decimals"
				}
			}
			return ""
		}, setMeta("Indicator", "indicator_dp", "")},
		{"meta_ind_dp_values", func(p *pair) string { return all(p.of("indicator_dp"), "is no number", matches(`^[0-9]*$`)) }, setMeta("Indicator", "indicator_dp", "-1")},
		{"meta_ind_unit", onlyFor("indicator_unit", "Filter"), setMeta("Filter", "indicator_unit", "%")},
		{"meta_ind_unit_validation", func(p *pair) string {
			return all(p.of("indicator_unit"), "is no unit", matches("^(|%|pp|£|£m|numberstring)$"))
		},
			setMeta("Indicator", "indicator_unit", "percent")},
		{"meta_indicator_grouping", onlyFor("indicator_grouping", "Filter"), setMeta("Filter", "indicator_grouping", "All")},
	}
}

func rulesOfData() []rule {
	nothing := noneOf("NULL", "Null", "null", "NA", "na", "N/A", "n/a", ".", "..", "-")
	year := func(v string) bool {
		first, err := strconv.Atoi(v[2:4])
		next, err2 := strconv.Atoi(v[4:])
		return err == nil && err2 == nil && (first+1)%100 == next
	}
	return []rule{
		{"general_null", func(p *pair) string {
			return all(slices.Concat(slices.Concat(p.rows...), slices.Concat(p.meta...)), "stands for nothing", nothing)
		},
			set("measure", "N/A")},
		{"general_dupes", func(p *pair) string {
			var keys []string
			for _, r := range p.rows {
				var key strings.Builder
				for i, v := range r {
					if slices.Contains(known(), p.head[i]) || slices.Contains(p.typed("Filter"), p.head[i]) {
						key.WriteString(v + "\x00")
					}
				}
				keys = append(keys, key.String())
			}
			return unlike(keys)
		}, func(p *pair) { p.rows = append(p.rows, p.rows[0]) }},
		{"filter_not_singular", inEach("Filter", func(values []string) string {
			if distinct(values) < 2 {
				return "it has one item"
			}
			return ""
		}), func(p *pair) { p.rows = p.rows[:1] }},
		{"filter_defaults", func(p *pair) string {
			defaults, types := p.of("filter_default"), p.of("col_type")
			for i, name := range p.of("col_name") {
				if values, _ := p.column(name); types[i] == "Filter" && !slices.Contains(values, defaults[i]) {
					return name + " has no default"
				}
			}
			return ""
		}, setMeta("Filter", "filter_default", "All of them")},
		{"filter_item_limit", inEach("Filter", func(values []string) string {
			if distinct(values) > 25000 {
				return "it has too many items"
			}
			return ""
		}), func(p *pair) {
			for i := range 25001 {
				r := slices.Clone(p.rows[0])
				r[slices.Index(p.head, "measure")] = strconv.Itoa(i)
				p.rows = append(p.rows, r)
			}
		}},
		{"filter_whitespace", inEach("Filter", func(values []string) string {
			return all(values, "has white space around it", func(v string) bool { return strings.TrimSpace(v) == v })
		}), set("measure", "Title ")},
		{"filter_ob_total", func(p *pair) string {
			for _, name := range known() {
				if values, _ := p.column(name); all(values, "", noneOf("Total", "total", "All", "all")) != "" {
					return name
				}
			}
			return ""
		}, set("region_name", "Total")},
		{"filter_blanks", inEach("Filter", func(values []string) string { return all(values, "is blank", noneOf("")) }), set("measure", "")},
		{"time_period_num", one("time_period", "is no number", matches(`^[0-9]{4}([0-9]{2})?$`)), set("time_period", "2023-24")},
		{"time_id_valid", one("time_identifier", "is no time", matches(`^Financial year( Q[1-4])?$`)), set("time_identifier", "Quarter 2")},
		{"time_id_mix", func(p *pair) string {
			ids, _ := p.column("time_identifier")
			return all(ids, "does not go with the others", func(v string) bool { return (v == "Financial year") == (ids[len(ids)-1] == "Financial year") })
		}, func(p *pair) {
			at := slices.Index(p.head, "time_identifier")
			other := "Financial year"
			if p.rows[0][at] == other {
				other = "Financial year Q1"
			}
			p.rows[0][at] = other
		}},
		{"time_period", one("time_period", "has not six digits", matches(`^[0-9]{6}$`)), set("time_period", "2023")},
		{"time_period_six", one("time_period", "are no years that follow", func(v string) bool { return len(v) != 6 || year(v) }), set("time_period", "202325")},
		{"geog_level", one("geographic_level", "is no level", matches("^Local authority$")), set("geographic_level", "Borough")},
		{"geog_level_present", func(p *pair) string {
			return all(known(), "is not there", func(v string) bool { return slices.Contains(p.head, v) })
		},
			rename("old_la_code", "la")},
		{"geog_level_completed", func(p *pair) string {
			return one("la_name", "is blank", noneOf(""))(p) + one("old_la_code", "is blank", noneOf(""))(p)
		}, set("la_name", "")},
		{"geog_country_combos", one("country_code", "is no code", matches(`^(x|z|[EWSNK]\d{8})$`)), set("country_code", "England")},
		{"geog_region_combos", one("region_code", "is no code", matches(`^(x|z|E12\d{6})$`)), set("region_code", "North West")},
		{"geog_la_combos", one("new_la_code", "is no code", matches(`^(x|z|E\d{8})$`)), set("new_la_code", "Halton")},
		{"geog_la_col_present", func(p *pair) string {
			return all([]string{"new_la_code", "la_name", "old_la_code"}, "is not there", func(v string) bool { return slices.Contains(p.head, v) })
		}, rename("la_name", "council")},
		{"geog_region_col_present", func(p *pair) string {
			return all([]string{"region_code", "region_name"}, "is not there", func(v string) bool { return slices.Contains(p.head, v) })
		}, rename("region_name", "regional")},
		{"geog_region_for_la", one("region_name", "is blank", noneOf("")), set("region_name", "")},
		{"ind_invalid_entry", inEach("Indicator", func(values []string) string {
			return all(values, "is blank or an older symbol", noneOf("", "~", ":"))
		}), set("value", "")},
		{"ind_are_numbers", inEach("Indicator", func(values []string) string {
			return all(values, "is no number and no symbol", matches(`^(-?[0-9]+(\.[0-9]+)?|c|x|z)$`))
		}), set("value", "12 %")},
	}
}
