package ppb

import (
	"fmt"
	"regexp"
	"strings"
)

// aims are the ways in which a target is said, with what each fills. It is read only.
var aims = []struct {
	pattern *regexp.Regexp
	cells   []string // kind, and a column for each group of the pattern
}{
	{regexp.MustCompile(`^none$`), []string{"none"}},
	{regexp.MustCompile(`^(` + aimNumber + `)$`), []string{"absolute", "value"}},
	{regexp.MustCompile(`^(?:from )?(` + aimNumber + `) to (` + aimNumber + `)$`), []string{"range", "min", "max"}},
	{regexp.MustCompile(`^reduce by (` + aimNumber + `) from (` + aimNumber + `)$`), []string{"reduce_by", "value", "base"}},
	{regexp.MustCompile(`^increase by (` + aimNumber + `) from (` + aimNumber + `)$`), []string{"increase_by", "value", "base"}},
	{regexp.MustCompile(`^better than (` + aimNumber + `)$`), []string{"better_than", "base"}},
}

const aimNumber = `-?£?[0-9][0-9,]*(?:\.[0-9]+)?%?`

// aimBegins is how a target begins that is no words of its own.
var aimBegins = regexp.MustCompile(`^(-|£|[0-9]|none\b|from\b|reduce\b|increase\b|better\b)`)

// AimWays are how a target is said, for help.
const AimWays = "60, 95%, £250,000, \"10 to 20\", \"reduce by 5 from 30\", \"increase by 10% from 200\", \"better than 41\", none, or words of its own"

// ParseAim reads what a target aims at into the columns of targets.csv: a number, "10 to 20", "reduce by 5 from 30" or "by 5%",
// "better than 41", none, or words. problem is a sentence where it begins like one of these and is none.
func ParseAim(text string) (cells map[string]string, problem string) {
	text = strings.Join(strings.Fields(text), " ")
	said := strings.ToLower(text)
	for _, a := range aims {
		found := a.pattern.FindStringSubmatch(said)
		if found == nil {
			continue
		}
		cells = map[string]string{"kind": a.cells[0], "raw": text}
		for i, column := range a.cells[1:] {
			n := found[i+1]
			if column == "value" && len(a.cells) == 3 && strings.HasSuffix(n, "%") {
				cells["kind"] += "_percent"
			}
			cells[column] = strings.NewReplacer("£", "", ",", "", "%", "").Replace(n)
		}
		return cells, ""
	}
	if text == "" || aimBegins.MatchString(said) {
		return nil, fmt.Sprintf("the target %q cannot be read: write it as %s", text, AimWays)
	}
	return map[string]string{"kind": "text", "raw": text}, ""
}
