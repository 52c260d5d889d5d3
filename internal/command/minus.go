package command

import (
	"regexp"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// shield goes before a value that begins with a minus, so that it is not taken for a flag. No argument of a real
// command line can hold it.
const shield = "\x00"

var minusValue = regexp.MustCompile(`^-(£|[0-9.(])`)

// shieldMinus protects the negative values of `set PED02-05 -3` and `plan target PED02-05 -3`. No flag of ours starts with a digit.
func shieldMinus(root *cobra.Command, args []string) []string {
	cmd, _, err := root.Find(args)
	if err != nil || cmd.Name() != "set" && cmd.Name() != "target" {
		return args
	}
	out := make([]string, 0, len(args))
	for i := 0; i < len(args); i++ {
		a := args[i]
		switch {
		case a == "--":
			return append(out, args[i:]...)
		case minusValue.MatchString(a):
			a = shield + a
		case strings.HasPrefix(a, "--") && !strings.Contains(a, "=") && takesValue(cmd, a[2:]) && i+1 < len(args):
			out = append(out, a) // what follows belongs to the flag
			i++
			a = args[i]
		}
		out = append(out, a)
	}
	return out
}

func takesValue(cmd *cobra.Command, name string) bool {
	for _, set := range []*pflag.FlagSet{cmd.Flags(), cmd.InheritedFlags()} {
		if f := set.Lookup(name); f != nil {
			return f.NoOptDefVal == ""
		}
	}
	return false
}

// unshield gives the words back as they were typed.
func unshield(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.TrimPrefix(w, shield)
	}
	return out
}
