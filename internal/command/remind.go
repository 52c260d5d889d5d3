package command

import (
	"context"
	"net/mail"
	"time"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
)

// reminding is how people are reminded.
type reminding struct {
	print, send, again bool
	mbox               string
	from, address      string
	wait               time.Duration
}

const remindLong = "Prints what each officer would be reminded of: which items are not sent, returned or asked about, by when, and how to " +
	"get in. A message has names, refs and how to get in, never a figure, a commentary, a note or a question. Without a LOGIN it is for everybody " +
	"for whom something waits.\n\n" +
	"--mbox writes the messages to a file that a mail program opens, --send hands each to this machine's sendmail; who was " +
	"reminded when is recorded. Nobody is reminded twice on a day without --again."

func (c *cli) remindCommand() *cobra.Command {
	var r reminding
	cmd := &cobra.Command{
		Use: "remind [LOGIN...]", Short: "Remind officers of what waits for them (lead)", GroupID: groupEntry, Long: remindLong,
		Example: "ppbtui remind\nppbtui remind pnadkarni --mbox reminders.mbox\n" +
			"ppbtui remind --send --address \"ssh -p 2222 ppb@ppb.example.org\"",
		ValidArgsFunction: c.completePeople,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := c.checkReminding(cmd, &r); err != nil {
				return err
			}
			return c.with(cmd, func(ctx context.Context, s *session) error { return c.remind(ctx, cmd, s, r, args) })
		},
	}
	f := cmd.Flags()
	f.BoolVar(&r.print, "print", false, "print the messages and send nothing (the default)")
	f.StringVar(&r.mbox, "mbox", "", "file of messages to write, which is not there yet")
	f.BoolVar(&r.send, "send", false, "hand each message to this machine's sendmail")
	f.BoolVar(&r.again, "again", false, "those too who were reminded today")
	f.StringVar(&r.from, "from", "", "address that the messages come from (default $PPBTUI_MAIL_FROM, else your own)")
	f.StringVar(&r.address, "address", "", "how to get in, such as \"ssh -p 2222 ppb@HOST\" (default $PPBTUI_ADDRESS)")
	f.DurationVar(&r.wait, "wait", 30*time.Second, "how long sendmail may take for one message")
	if c.Remote != nil {
		for _, name := range []string{"mbox", "send", "again", "wait"} {
			f.Lookup(name).Hidden = true
		}
		cmd.Example = "ssh ppb@HOST remind\nssh ppb@HOST remind pnadkarni"
	}
	return cmd
}

// checkReminding refuses flags that do not go together, and fills in what the environment says.
func (c *cli) checkReminding(cmd *cobra.Command, r *reminding) error {
	ways := 0
	for _, name := range []string{"print", "mbox", "send"} {
		if cmd.Flags().Changed(name) {
			ways++
		}
	}
	switch {
	case c.Remote != nil && (r.send || cmd.Flags().Changed("mbox")):
		return usage(cmd, "--mbox and --send cannot be used here: messages go out from the machine of the file")
	case ways > 1:
		return usage(cmd, "--print, --mbox and --send are three ways: choose one")
	case cmd.Flags().Changed("mbox") && (r.mbox == "" || r.mbox == "-"):
		return usage(cmd, "--mbox needs the name of a file behind it")
	case r.wait <= 0:
		return usage(cmd, "--wait needs some time, such as 30s")
	}
	if r.from == "" {
		r.from = c.Getenv("PPBTUI_MAIL_FROM")
	}
	if r.address == "" {
		r.address = c.Getenv("PPBTUI_ADDRESS")
	}
	if r.address == "" && c.Remote != nil {
		r.address = "ssh " + export.PortFlag("-p", c.Remote.Port) + "ppb@HOST"
	}
	r.address = clean.Line(r.address)
	return nil
}

// goesOut reports whether anything does.
func (r reminding) goesOut() bool { return r.send || r.mbox != "" }

func (c *cli) remind(ctx context.Context, cmd *cobra.Command, s *session, r reminding, logins []string) error {
	book, err := s.store.Book(ctx, s.quarter)
	if err != nil {
		return err
	}
	done, err := s.store.Reminders(ctx, s.quarter)
	if err != nil {
		return err
	}
	now := s.clock()
	ready, left, err := ppb.Chase(book, s.actor, logins, done, r.again || !r.goesOut(), now)
	if err != nil {
		return err
	}
	from, err := r.sender(cmd, s.actor)
	if err != nil {
		return err
	}
	if r.goesOut() && r.address == "" {
		return usage(cmd, "say how people get in with --address (or $PPBTUI_ADDRESS), such as --address \"ssh -p 2222 ppb@HOST\"")
	}
	for _, is := range left {
		c.say("Left out %s, who was reminded today at %s: --again takes them in.", book.Officer(is.Login).Name, is.At.Format("15:04"))
	}
	if len(ready) == 0 {
		c.say("There is nothing to remind anybody of.")
		return nil
	}
	m := mailing{c, s, book, r, from, now}
	if !r.goesOut() {
		m.print(ready, done)
		return nil
	}
	letters, err := m.letters(ready, logins)
	if err != nil || len(letters) == 0 {
		return err
	}
	if r.send {
		return m.send(ctx, letters)
	}
	return m.file(ctx, letters)
}

// sender is whom the messages come from.
func (r reminding) sender(cmd *cobra.Command, a ppb.Actor) (mail.Address, error) {
	switch {
	case r.from != "":
		from, err := address(r.from)
		if err != nil {
			return from, usage(cmd, "--from: %s", err)
		}
		if from.Name == "" {
			from.Name = a.Name
		}
		return from, nil
	case a.Mail != "":
		from, err := address(a.Mail)
		from.Name = a.Name
		return from, err
	case r.goesOut():
		return mail.Address{}, usage(cmd, "say which address the messages come from with --from (or $PPBTUI_MAIL_FROM): none is held for you")
	}
	return mail.Address{}, nil
}
