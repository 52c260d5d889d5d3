// Command ppbtui collects, reviews and prints a council's quarterly performance report.
package main

import (
	"os"

	"ppbtui/internal/command"
)

func main() { os.Exit(command.Main(os.Args[1:])) }
