package command

import (
	"fmt"
	"io"
	"strings"

	"ppbtui/internal/clean"
)

// Whatever a command tells a person goes through print, and an error through sentence: what comes out of them moves no
// cursor, hides nothing and forges no line, whoever chose the words in it. JSON and reports are for programs and are
// written by what makes them (data).

// say prints a line on standard output. The words in args stay on that line; those of paragraphs may take more.
func (c *cli) say(format string, args ...any) {
	told := make([]any, len(args))
	for i, a := range args {
		switch a := a.(type) {
		case string:
			told[i] = clean.ShowLine(a)
		case error:
			told[i] = clean.ShowLine(a.Error())
		default:
			told[i] = a
		}
	}
	if c.plain {
		c.saySpoken(format, told)
		return
	}
	c.print(fmt.Sprintf(format+"\n", told...))
}

// aside prints a line on standard error: a warning beside what was done, which no program reads.
func (c *cli) aside(format string, args ...any) {
	_, _ = fmt.Fprintln(c.Err, clean.ShowLine(fmt.Sprintf(format, args...)))
}

// paragraphs are a text of several lines.
type paragraphs string

// facts prints names and what they are, one a line, in two columns. Lines without a text are left out.
func (c *cli) facts(lines [][2]string) {
	for _, l := range lines {
		switch {
		case l[1] == "":
		case c.plain:
			c.sayFact(strings.Replace(l[0], "  ", "Part ", 1), l[1])
		default:
			c.say("%-13s%s", l[0]+" ", l[1])
		}
	}
}

// saysRemoved says that something was taken out of the texts that were given.
func (c *cli) saysRemoved(n int) {
	switch {
	case n == 1:
		c.say("Removed 1 hidden character.")
	case n > 1:
		c.say("Removed %d hidden characters.", n)
	}
}

// tidied is a cleaned text; what was taken out of it is counted for saysRemoved.
func (c *cli) tidied(r clean.Report) string {
	c.removed += r.Removed
	return r.Text
}

func (c *cli) print(s string) { _, _ = io.WriteString(c.Out, clean.Text(s)) }

// data is where a command writes what is for programs.
func (c *cli) data() io.Writer { return c.Out }

// complain says on standard error what is in the way, while something waits for it.
func (c *cli) complain(err error) { fmt.Fprintln(c.Err, sentence(err)) }
