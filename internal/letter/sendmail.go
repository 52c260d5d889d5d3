package letter

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"time"

	"ppbtui/internal/clean"
)

// maxAnswer is how many characters are kept of what the program that sends mail says.
const maxAnswer = 300

// FindSendmail is the host's program that takes mail: on the path, or where it mostly is.
func FindSendmail() (string, error) {
	for _, name := range []string{"sendmail", "/usr/sbin/sendmail", "/usr/lib/sendmail"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("there is no sendmail on this machine, on the path or in /usr/sbin: write the messages to a file, or " +
		"have whoever looks after the machine set up mail")
}

// Sendmail hands one message over and waits for the program to end: taken says that it ended well, answer what it said. What
// does not answer in time is ended, with all that it started.
func Sendmail(ctx context.Context, path string, message []byte, wait time.Duration) (answer string, taken bool) {
	limited, stop := context.WithTimeout(ctx, wait)
	defer stop()
	cmd := exec.CommandContext(limited, path, "-t", "-i")
	var said bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(message), &said, &said
	cmd.WaitDelay = time.Second // for what it left running to let go of its streams
	inGroup(cmd)
	err := cmd.Run()
	answer = clean.Line(said.String())
	if r := []rune(answer); len(r) > maxAnswer {
		answer = strings.TrimSpace(string(r[:maxAnswer])) + "..."
	}
	switch {
	case err == nil, errors.Is(err, exec.ErrWaitDelay) && cmd.ProcessState.Success():
		return answer, true
	case ctx.Err() != nil:
		err = errors.New("it was stopped before it answered")
	case limited.Err() != nil:
		err = fmt.Errorf("it did not answer within %s", wait)
	}
	if answer == "" {
		return err.Error(), false
	}
	return err.Error() + ": " + answer, false
}
