package ppb

import (
	"maps"
	"testing"
)

// TestProposePartsOfThePublishedCells pastes every composite cell of the published report.
func TestProposePartsOfThePublishedCells(t *testing.T) {
	b := sampleBook(t, "10")
	for _, tt := range []struct {
		ref, text, leftover string
		want                map[string]string
	}{
		{"PED01 01", "613 MAP 263 PRE-MAP", "", map[string]string{"map": "613", "pre_map": "263"}},
		{"PED01 01", "400 MAP 49 PRE-MAP", "", map[string]string{"map": "400", "pre_map": "49"}},
		{"PED01 02", "LA - 92.12% Pri - 93.86% Sec - 90.38% Spe - 87.62% PRU - 54.61%", "",
			map[string]string{"la": "92.12%", "pri": "93.86%", "sec": "90.38%", "spe": "87.62%", "pru": "54.61%"}},
		{"PED01 02", "LA – 93.62% Pri – 95.62% Sec - 92.10 % Spe - 89.22% PRU – 52.61%", "",
			map[string]string{"la": "93.62%", "pri": "95.62%", "sec": "92.10 %", "spe": "89.22%", "pru": "52.61%"}},
		{"PED02 01", "637 (rate) 405 (total)", "", map[string]string{"rate": "637", "total": "405"}},
		{"PED02 02", "413 (rate) 1137 (total)", "", map[string]string{"rate": "413", "total": "1137"}},
		{"PED02 11", "23 Low 24 Med 13 High (U18's only)", "U18's only", map[string]string{"low": "23", "med": "24", "high": "13"}},
		{"PED03 05", "Residential 42% Leaving Care 94.7%", "", map[string]string{"residential": "42%", "leaving_care": "94.7%"}},
		{"PED03 05", "7 Residential visits 1 Leaving Care visit", "visits visit", map[string]string{"residential": "7", "leaving_care": "1"}},
		{"PED03 06", "Projected spend forecast for 2022/23 Residential £13,805,604.33 IFA £2,713,219.28 UASC Residential £1,550,840.21 IFA £189,878.55",
			"Projected spend forecast for 2022/23",
			map[string]string{"residential": "£13,805,604.33", "ifa": "£2,713,219.28", "uasc_residential": "£1,550,840.21", "uasc_ifa": "£189,878.55"}},
		{"PED03 06", "Projected spend forecast for 2023/24 Residential £15,777,052 IFA £3,731,551 UASC Residential £1,316,508 IFA £101,463 Total overspend of £3,283,331",
			"Projected spend forecast for 2023/24 Total overspend of £3,283,331",
			map[string]string{"residential": "£15,777,052", "ifa": "£3,731,551", "uasc_residential": "£1,316,508", "uasc_ifa": "£101,463"}},
		{"PED04 02", "208 instances", "instances", map[string]string{"": "208"}},
		{"PED04 05", "8% As of Q3 22/23", "As of Q3 22/23", map[string]string{"": "8%"}},
	} {
		c, leftover, ok := ProposeParts(b.Item(tt.ref).Measure, tt.text)
		want := Content{FieldPrinted: tt.text}
		for code, v := range tt.want {
			if code == "" {
				want[FieldValue] = v
			} else {
				want[PartField(code)] = v
			}
		}
		if !ok || !maps.Equal(c, want) || leftover != tt.leftover {
			t.Errorf("%s %q: %v, %q, %v", tt.ref, tt.text, c, leftover, ok)
		}
	}
}

// TestProposePartsRefuses looks at cells that have two readings or not all parts.
func TestProposePartsRefuses(t *testing.T) {
	b := sampleBook(t, "10")
	for _, tt := range []struct{ ref, text string }{
		{"PED01 01", "400 MAP"},
		{"PED01 01", "400 MAP 49 MAP"},
		{"PED01 01", "449"},
		{"PED01 01", "MAP 400 PRE-MAP 49 MAP"},
		{"PED02 11", "23 24 13"},
		{"PED04 02", "39 (but 40 PERM Exc. One child excluded from 2 schools"},
		{"PED04 06", "£250000 reduction"},
		{"PED02 05", "12 of 20"},
		{"PED02 05", "N/A"},
		{"PED02 05", "-5"}, // the sign is part of what was meant
		{"PED02 05", "\u22125 children"},
		{"PED02 05", ""},
	} {
		if c, _, ok := ProposeParts(b.Item(tt.ref).Measure, tt.text); ok {
			t.Errorf("%s %q is read as %v", tt.ref, tt.text, c)
		}
	}
}

func TestParseParts(t *testing.T) {
	m := sampleBook(t, "10").Item("PED01 02").Measure
	c, problem := ParseParts(m, " la=93.62% pri = 95.62%, sec=92.10 % pru=52.61")
	want := Content{"part:la": "93.62%", "part:pri": "95.62%", "part:sec": "92.10 %", "part:pru": "52.61"}
	if problem != "" || !maps.Equal(c, want) {
		t.Errorf("%v %q", c, problem)
	}
	for _, bad := range []string{"93", "la", "x=1", "la=1 la=2", "la=1 x=2", "=3", "la==2", "la=1 2=3"} {
		if c, problem := ParseParts(m, bad); problem == "" {
			t.Errorf("%q: %v", bad, c)
		}
	}
}

// TestProposeBox reads a text that was typed into one box, a part's or the whole's.
func TestProposeBox(t *testing.T) {
	b := sampleBook(t, "10")
	for _, tt := range []struct {
		ref, text, flags, leftover string
		box                        Field
		want                       Content
	}{
		{"PED01 02", "95.62 (prov)", "", "", "part:pri", Content{"part:pri": "95.62", FieldFlags: "p"}},
		{"PED01 02", "95.62 % est", "p", "", "part:pri", Content{"part:pri": "95.62 %", FieldFlags: "p,e"}},
		{"PED02 05", "62 children", "", "children", FieldValue, Content{FieldValue: "62"}},
		{"PED01 01", "400 children", "", "children", "part:map", Content{"part:map": "400"}},
		{"PED02 05", "6.7m", "", "", FieldValue, nil},
		{"PED02 05", "12 of 20", "", "", FieldValue, nil},
		{"PED02 05", "n/a", "", "", FieldValue, nil},
		{"PED01 01", "400 MAP", "", "", "part:other", nil},
	} {
		c, leftover, ok := ProposeBox(b.Item(tt.ref).Measure, tt.box, tt.text, Content{FieldFlags: tt.flags})
		if ok != (tt.want != nil) || ok && (!maps.Equal(c, tt.want) || leftover != tt.leftover) {
			t.Errorf("%s %q: %v %q %v", tt.ref, tt.text, c, leftover, ok)
		}
	}
}
