package command

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/clean"
)

// setValue puts the value of a measure, of one of its parts, or of all its parts on one line, into the changes.
func setValue(out map[ppb.Field]string, it *ppb.Item, part, value string) error {
	switch {
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

func partCodes(m *ppb.Measure) []string {
	out := make([]string, len(m.Parts))
	for i, p := range m.Parts {
		out[i] = p.Code
	}
	return out
}

// commentary is the text of --commentary; - reads it from standard input.
func (c *cli) commentary(text string) (string, error) {
	if text == "-" {
		data, err := io.ReadAll(io.LimitReader(c.In, 4*ppb.MaxCommentary+1))
		if err != nil {
			return "", fmt.Errorf("the commentary cannot be read from standard input: %w", err)
		}
		text = strings.TrimPrefix(string(data), "\ufeff")
	}
	if !utf8.ValidString(text) {
		return "", fmt.Errorf("the commentary is not readable text (UTF-8)")
	}
	return strings.TrimRight(clean.Text(text), " \n"), nil
}

// compareRow is the earlier figure of --compare PERIOD=VALUE.
func compareRow(cmd *cobra.Command, it *ppb.Item, part, compare, source string) (row ppb.FigureRow, err error) {
	if it.Milestone != nil {
		return row, fmt.Errorf("%s is a milestone: it has no figures to compare", it.Key())
	}
	name, text, ok := strings.Cut(compare, "=")
	if !ok {
		return row, usage(cmd, "write --compare as PERIOD=VALUE, such as 2022-23-Q2=76")
	}
	period, err := ppb.ParsePeriod(strings.TrimSpace(name))
	if err != nil {
		return row, usage(cmd, "%s", err)
	}
	as := ppb.Box{Unit: it.Measure.Rule.Unit, Decimals: it.Measure.Rule.Decimals}
	if p, ok := it.Measure.Part(part); ok {
		as = ppb.Box{Unit: p.Unit, Decimals: p.Decimals}
	}
	amount, problem := ppb.ParseAmount(text, as)
	if problem == "" && !amount.Known {
		problem = "say the value behind the ="
	}
	if problem != "" {
		return row, fmt.Errorf("the earlier figure of %s cannot be read: %s", it.Key(), problem)
	}
	return ppb.FigureRow{Key: it.Key(), Part: part, Period: period, Amount: amount, Source: source}, nil
}
