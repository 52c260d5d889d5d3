package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"time"

	"charm.land/fang/v2"
	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/files"
	"ppbtui/internal/intake"
)

// Exit codes.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
)

// Run runs one command line and returns its exit code. Locally the help, the man page and the completion scripts are
// fang's; over SSH, and on a terminal that takes no control sequences, the plain ones of cobra do.
func Run(ctx context.Context, d Deps, args []string) int {
	out, watch := watchOutput(d.Out)
	d.Out = out
	root := New(d)
	if flag, lost := lostQuotes(args); lost && d.Remote != nil {
		fmt.Fprintf(d.Err, "The text behind %s has lost its quotes on the way: quote it twice, %s \"'...'\", or send it as %s - on standard input.\n", flag, flag, flag)
		return exitUsage
	}
	root.SetArgs(shieldMinus(root, args))
	var err error
	if d.Remote != nil {
		err = namesServed(root, args)
	}
	switch {
	case err != nil:
	case d.Remote == nil && os.Getenv("TERM") != "dumb":
		failed := setAside(root)
		err = fang.Execute(ctx, root, fang.WithVersion(d.Version),
			fang.WithErrorHandler(func(io.Writer, fang.Styles, error) {}))
		if err == nil {
			err = *failed
		}
	default:
		err = root.ExecuteContext(ctx)
	}
	if err == nil && watch.err != nil {
		err = fmt.Errorf("what there is to say cannot be written to standard output: %w", files.Reason(watch.err))
	}
	if err == nil {
		return exitOK
	}
	if d.Remote != nil {
		err = d.Remote.outward(err)
	}
	d.last(sentence(err))
	if _, ok := errors.AsType[*usageError](err); ok {
		return exitUsage
	}
	return exitFailed
}

// lastWords is how long a terminal may take the last sentence: one that is read by nobody must not keep the program.
const lastWords = 500 * time.Millisecond

// last says the sentence with which the program ends.
func (d Deps) last(sentence string) {
	said := make(chan struct{})
	go func() {
		fmt.Fprintln(d.Err, sentence)
		close(said)
	}()
	var late <-chan time.Time
	if d.Terminal {
		late = time.After(lastWords)
	}
	select {
	case <-said:
	case <-late:
	}
}

// usageError says that the program was called wrongly.
type usageError struct{ text, command string }

func (e *usageError) Error() string { return e.text + " (see `" + e.command + " --help`)" }

// setUp are the commands that are there only on the machine of the file.
var setUp = []string{"init", "import", "backup", "verify", "restore", "serve", "demo", "completion", "man", "plain"}

func usage(cmd *cobra.Command, format string, args ...any) error {
	return &usageError{fmt.Sprintf(format, args...), cmd.CommandPath()}
}

// plainWord begins a sentence; a file name, a flag or our own name does not.
var plainWord = regexp.MustCompile(`^[a-z]+,?$`)

// sentence is an error as one sentence for a person, safe to print on a terminal.
func sentence(err error) string {
	if list, ok := errors.AsType[intake.Errors](err); ok {
		lines := strings.Split(clean.Text(list.Error()), "\n")
		return strings.Join(lines, "\n") + "\nNothing was written."
	}
	if errors.Is(err, context.Canceled) {
		return "Stopped."
	}
	s := clean.Line(err.Error())
	if word, _, _ := strings.Cut(s, " "); plainWord.MatchString(word) && word != "ppbtui" {
		s = strings.ToUpper(s[:1]) + s[1:]
	}
	if !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "?") && !strings.HasSuffix(s, "!") {
		s += "."
	}
	return s
}

var missingValue = regexp.MustCompile(`^flag needs an argument: '.' in (-.*)$`)

var shorthand = regexp.MustCompile(`^unknown shorthand flag: .* in (-.*)$`)

// flagSentence is what the flag library says about a flag, in our words.
func flagSentence(err error) string {
	s := err.Error()
	switch {
	case strings.HasPrefix(s, "unknown flag: "):
		return "there is no flag " + strings.TrimPrefix(s, "unknown flag: ")
	case shorthand.MatchString(s):
		return "there is no flag " + shorthand.FindStringSubmatch(s)[1]
	case missingValue.MatchString(s):
		return missingValue.FindStringSubmatch(s)[1] + " needs a value behind it"
	case strings.HasPrefix(s, "flag needs an argument: "):
		return strings.TrimPrefix(s, "flag needs an argument: ") + " needs a value behind it"
	}
	return s
}

// none, atLeastOne and exactly check the number of arguments.
func none(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage(cmd, "%s takes no arguments, and %q is one", cmd.Name(), args[0])
	}
	return nil
}

func exactlyOne(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != 1 {
			return usage(cmd, "%s needs %s", cmd.Name(), what)
		}
		return nil
	}
}

// atMostOne refuses more than one argument.
func atMostOne(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usage(cmd, "%s takes %s, or nothing", cmd.Name(), what)
		}
		return nil
	}
}

func needsRef(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usage(cmd, "%s needs the ref of an item, such as PED02-05", cmd.Name())
	}
	return nil
}
