package command

import (
	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
	"ppbtui/internal/ui/trend"
)

// seriesWidth is how wide a series is printed.
const seriesWidth = 100

// series prints an item from quarter to quarter, up to the quarter that until names.
func (c *cli) series(cmd *cobra.Command, s *session, names *ppb.Names, key, until string, asJSON bool) error {
	var to ppb.Quarter
	if until != "" {
		var err error
		if to, err = ppb.ParseQuarter(until); err != nil {
			return usage(cmd, "--until: %s", err)
		}
	}
	got, err := s.series(cmd.Context(), key, to)
	if err != nil {
		return err
	}
	if asJSON {
		return data.WriteJSON(c.data(), data.Series(got))
	}
	it, st := got.Item, trend.Plain()
	c.titled(key, clean.Line(got.Title))
	c.say("")
	if !it.Rated() {
		c.say("%s", clean.Line(got.Sentence()))
		return nil
	}
	if len(got.Points) == 0 {
		c.say("Nothing is held of it up to then.")
		return nil
	}
	points := func(part string) []string { return trend.Table(st, got, part, seriesWidth) }
	if c.plain {
		points = func(part string) []string { return pointsSaid(got, part) }
	}
	c.lines(points(""))
	if it.Measure != nil {
		for _, part := range it.Measure.Parts {
			c.head(clean.Line(part.Label))
			c.lines(points(part.Code))
		}
	}
	c.say("\n%s", clean.Line(got.Sentence()))
	if c.plain {
		c.lines(trend.Sources(got))
	} else {
		c.lines(trend.Notes(st, got))
	}
	if got.Older {
		c.say("Earlier quarters: ppbtui show %s --series --until %s", names.Typed(key), got.Points[0].Quarter().Prev())
	}
	return nil
}

func (c *cli) lines(lines []string) {
	for _, l := range lines {
		c.say("%s", l)
	}
}
