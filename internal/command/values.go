package command

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/files"
	"ppbtui/internal/ppb"
)

// setValue puts the value of a measure, of one of its parts, or of all its parts on one line, into the changes.
func setValue(out map[ppb.Field]string, it *ppb.Item, part, value string) error {
	switch {
	case it.Measure != nil && it.Measure.Months != ppb.NoMonths:
		return fmt.Errorf("%s is entered month by month: use --month, as --month 1=46", it.Key())
	case it.Text != nil:
		return fmt.Errorf("%s is a text and has no value: use --text and --title", it.Key())
	case it.Grid != nil:
		return fmt.Errorf("%s is a table and has no value: use --cell ROW.COLUMN=TEXT and --commentary", it.Key())
	case it.Milestone != nil:
		return fmt.Errorf("%s is a milestone and has no value: use --rag, --status, --forecast and --commentary", it.Key())
	case part != "":
		out[ppb.PartField(part)] = value
		return nil
	case len(it.Measure.Parts) == 0:
		out[ppb.FieldValue] = value
		return nil
	}
	if value == "" {
		for _, code := range partCodes(it.Measure) {
			out[ppb.PartField(code)] = ""
		}
		return nil
	}
	parts, problem := ppb.ParseParts(it.Measure, value)
	if problem != "" {
		return &ppb.RefusedError{Key: it.Key(), Reasons: []ppb.Problem{{Field: ppb.FieldValue, Text: problem}}}
	}
	for f, text := range parts {
		out[f] = text
	}
	return nil
}

// months are the boxes that --month fills, of a part or of the whole.
func (c *cli) months(cmd *cobra.Command, it *ppb.Item, part string) (map[ppb.Field]string, error) {
	given, err := cmd.Flags().GetStringArray("month")
	if err != nil || len(given) == 0 {
		return nil, err
	}
	switch {
	case it.Measure == nil:
		return nil, fmt.Errorf("%s is a %s and has no figures of months: leave --month out", it.Key(), it.Kind())
	case it.Measure.Months == ppb.NoMonths:
		return nil, fmt.Errorf("%s has one figure a quarter: leave --month out", it.Key())
	case part == "" && len(it.Measure.Parts) > 0:
		return nil, usage(cmd, "say which part: %s has %s, as %s/%s", it.Key(), strings.Join(partCodes(it.Measure), ", "), it.Key(), it.Measure.Parts[0].Code)
	}
	out := map[ppb.Field]string{}
	q := it.Entry.Quarter
	for _, text := range given {
		name, value, ok := strings.Cut(text, "=")
		n, known := q.MonthNumber(name)
		if !ok || !known {
			return nil, usage(cmd, "write --month as MONTH=VALUE with a month of the quarter: %s=46, or 1=46", strings.ToLower(q.MonthName(1)))
		}
		f := ppb.MonthField(n, part)
		if _, twice := out[f]; twice {
			return nil, usage(cmd, "%s is given twice", q.MonthName(n))
		}
		out[f] = c.tidied(ppb.CleanBox(f, value))
	}
	return out, nil
}

func partCodes(m *ppb.Measure) []string {
	out := make([]string, len(m.Parts))
	for i, p := range m.Parts {
		out[i] = p.Code
	}
	return out
}

// commentary is the text of --commentary; - reads it from standard input. It is tidied as on the screen.
func (c *cli) commentary(it *ppb.Item, text string) (string, error) {
	piped, more := text == "-", 0
	if piped {
		var data []byte
		if c.In != nil {
			var err error
			data, err = io.ReadAll(io.LimitReader(c.In, 8*ppb.MaxCommentary))
			if err != nil && len(data) > 0 { // half a text is none; a closed input is an empty one
				return "", fmt.Errorf("the commentary could not be read to its end: %w", files.Reason(err))
			}
			more = countRunes(c.In)
		}
		text = strings.TrimPrefix(string(data), "\ufeff")
	}
	if more == 0 && !utf8.ValidString(text) {
		return "", fmt.Errorf("the commentary is not readable text (UTF-8)")
	}
	out := strings.TrimRight(c.tidied(clean.Paste(text)), " \n")
	if n := utf8.RuneCountInString(out) + more; n > ppb.MaxCommentary {
		problem := fmt.Sprintf("the commentary has %d characters; the most is %d", n, ppb.MaxCommentary)
		return "", &ppb.RefusedError{Key: it.Key(), Reasons: []ppb.Problem{{Field: ppb.FieldCommentary, Text: problem}}}
	}
	if piped && strings.TrimSpace(out) == "" {
		return "", fmt.Errorf("nothing came on standard input; to clear the commentary say --commentary \"\"")
	}
	return out, nil
}

// countRunes is how many characters are left to read.
func countRunes(r io.Reader) int {
	n, buf := 0, make([]byte, 1<<15)
	for {
		k, err := r.Read(buf)
		for _, b := range buf[:k] {
			if utf8.RuneStart(b) {
				n++
			}
		}
		if err != nil {
			return n
		}
	}
}

// compareRow is the earlier figure of --compare PERIOD=VALUE.
func compareRow(cmd *cobra.Command, it *ppb.Item, part, compare, source string) (row ppb.FigureRow, err error) {
	if it.Measure == nil {
		return row, fmt.Errorf("%s is a %s: it has no figures to compare", it.Key(), it.Kind())
	}
	name, text, ok := strings.Cut(compare, "=")
	if !ok {
		return row, usage(cmd, "write --compare as PERIOD=VALUE, such as 2022-23-Q2=76")
	}
	period, err := ppb.ParsePeriod(strings.TrimSpace(name))
	if err != nil {
		return row, usage(cmd, "%s", err)
	}
	if strings.TrimSpace(text) == "" {
		return ppb.FigureRow{Key: it.Key(), Part: part, Period: period, Source: source}, nil // to be removed
	}
	amount, problem := ppb.ParseAmount(text, it.Box(part))
	if problem == "" && !amount.Known {
		problem = "say the value behind the ="
	}
	if problem != "" {
		return row, fmt.Errorf("the earlier figure of %s cannot be read: %s", it.Key(), problem)
	}
	return ppb.FigureRow{Key: it.Key(), Part: part, Period: period, Amount: amount, Source: source}, nil
}
