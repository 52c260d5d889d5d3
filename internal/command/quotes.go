package command

import (
	"slices"
	"strings"
)

// textFlags take words; over SSH their quotes may have been lost on the way.
var textFlags = []string{"--commentary", "--note", "--reason", "--source", "--qualifier", "--printed", "--gaps", "--gap", "--travel-reason", "--approved-by"}

// lostQuotes finds a text whose quotes the caller's own shell took away: ssh joins the words that it is given with spaces,
// so `ssh host set PED02-06 --commentary 'Rose 5'` arrives as --commentary Rose and a value 5. A word behind a flag's
// value that is no flag itself cannot be told from the text's second word, unless the value has spaces and so came
// through quoted.
func lostQuotes(args []string) (flag string, lost bool) {
	for i := range args {
		name, value, joined := strings.Cut(args[i], "=")
		if !slices.Contains(textFlags, name) {
			continue
		}
		next := i + 1
		if !joined {
			next++
		}
		if next >= len(args) {
			continue
		}
		if !joined {
			value = args[i+1]
		}
		if value != "-" && !strings.ContainsAny(value, " \n") && !strings.HasPrefix(args[next], "--") {
			return name, true
		}
	}
	return "", false
}
