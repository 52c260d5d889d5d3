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
	c.say("%s\n", ppb.Called(key, clean.Line(it.Title())))
	if !it.Rated() {
		c.say("%s", clean.Line(got.Sentence()))
		return nil
	}
	if len(got.Points) == 0 {
		c.say("Nothing is held of it up to then.")
		return nil
	}
	c.lines(trend.Table(st, got, "", seriesWidth))
	if it.Measure != nil {
		for _, part := range it.Measure.Parts {
			c.say("\n%s", clean.Line(part.Label))
			c.lines(trend.Table(st, got, part.Code, seriesWidth))
		}
	}
	c.say("\n%s", clean.Line(got.Sentence()))
	c.lines(trend.Notes(st, got))
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
