package command

import (
	"strings"
	"testing"
)

func TestLostQuotes(t *testing.T) {
	for line, want := range map[string]bool{
		"set|PED02-06|--commentary|Rose|5":                       true,
		"set|PED02-06|--commentary=Rose|5":                       true,
		"return|PED02-06|--note|What|is|the|date":                true,
		"set|PED02-06|--commentary|Rose 5":                       false,
		"set|PED02-06|--commentary|Rose 5|6":                     false,
		"set|PED02-06|5|--commentary|-":                          false,
		"set|PED02-06|--commentary|-|5":                          false,
		"set|PED02-06|--commentary|Rose":                         false,
		"set|PED02-06|--rag|amber|--reason|Early|--as-of|1/9/23": false,
		"status": false,
	} {
		if _, lost := lostQuotes(strings.Split(line, "|")); lost != want {
			t.Errorf("%s: %v, want %v", line, lost, want)
		}
	}
}
