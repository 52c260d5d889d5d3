// Command ppbtui collects, reviews and prints a council's quarterly performance report.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"ppbtui/internal/command"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := command.Main(ctx, os.Args[1:])
	stop()
	os.Exit(code)
}
