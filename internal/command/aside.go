package command

import "github.com/spf13/cobra"

// setAside has the commands of a tree keep the error that they fail with for us, and return none. The library that runs
// them locally answers every error by asking the terminal for its colours, in raw mode and for seconds where that does
// not answer, although the sentence that we print has none.
func setAside(root *cobra.Command) (failed *error) {
	failed = new(error)
	var walk func(*cobra.Command)
	walk = func(cmd *cobra.Command) {
		keep := func(f func(*cobra.Command, []string) error) func(*cobra.Command, []string) error {
			if f == nil {
				return nil
			}
			return func(cmd *cobra.Command, args []string) error {
				if *failed == nil {
					*failed = f(cmd, args)
				}
				return nil
			}
		}
		cmd.Args, cmd.PersistentPreRunE, cmd.RunE = keep(cmd.Args), keep(cmd.PersistentPreRunE), keep(cmd.RunE)
		for _, sub := range cmd.Commands() {
			walk(sub)
		}
	}
	walk(root)
	return failed
}
