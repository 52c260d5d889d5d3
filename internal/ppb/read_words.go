package ppb

import (
	"fmt"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb/wording"
)

var hundred = decimal.Hundred

// longDate is a date in a sentence: 31 January 2024.
func longDate(d Date) string { return wording.Date(d) }

// list joins names: "a", "a and b", "a, b and c".
func list(names []string) string { return wording.And(names) }

// Label is the period as people write it: "Quarter 2, 2022/23" or "2022/23".
func (p Period) Label() string {
	if p.Q == 0 {
		return fmt.Sprintf("%d/%02d", p.Year, (p.Year+1)%100)
	}
	return Quarter(p).Label()
}

// counted is a number of things in words: "1 day", "45 days".
func counted(n int, what string) string { return wording.Count(n, what) }

func upperFirst(s string) string { return wording.Capital(s) }

func lowerFirst(s string) string { return wording.Lower(s) }
