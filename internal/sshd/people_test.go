//go:build unix

package sshd_test

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
)

// Somebody is closed while they sit at the screen: the session ends with a sentence, what they typed is kept, and their key lets
// nobody in any more. Whoever is reopened needs a key anew.
func TestWhoIsClosedIsSentAway(t *testing.T) {
	c := newCouncil(t)
	mine, _ := c.key(t, c.who.Login)
	boss, _ := c.key(t, "root")
	officer, root := c.dial(t, mine), c.dial(t, boss)
	at := c.screen(t, officer)
	at.seen.wait(t, c.who.Name)

	out, errs, code := command1(t, root, "", "officer close "+c.who.Login)
	if code != 0 || !strings.Contains(out, "has left") {
		t.Fatalf("exit %d, %q %q", code, out, errs)
	}
	at.seen.wait(t, "Your key has been withdrawn.")
	if _, err := ssh.Dial("tcp", c.addr, c.config(mine)); err == nil {
		t.Error("the key lets somebody in who has left")
	}
	if out, errs, code = command1(t, root, "", "officer reopen "+c.who.Login); code != 0 || !strings.Contains(out, "No key lets them in") {
		t.Errorf("exit %d, %q %q", code, out, errs)
	}
	if _, err := ssh.Dial("tcp", c.addr, c.config(mine)); err == nil {
		t.Error("the key from before lets somebody in who has come back")
	}
	key := string(ssh.MarshalAuthorizedKey(mine.PublicKey()))
	if out, errs, code = command1(t, root, key, "officer key add "+c.who.Login+" -"); code != 0 {
		t.Errorf("exit %d, %q %q", code, out, errs)
	}
	if out, errs, code = command1(t, c.dial(t, mine), "", "status"); code != 0 || out == "" {
		t.Errorf("exit %d, %q %q", code, out, errs)
	}
	if _, errs, code = command1(t, root, "", "officer key add "+c.who.Login+" /etc/hostname"); code != 2 || !strings.Contains(errs, "on standard input") {
		t.Errorf("a file of the server: exit %d, %q", code, errs)
	}
}

// A deputy has the commands and the screen of whom they stand in for, and nobody else has.
func TestADeputyOverSSH(t *testing.T) {
	c := newCouncil(t)
	people, err := c.st.People(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var lead ppb.Officer
	for _, o := range people {
		if o.Role == ppb.RoleLead {
			lead = o
		}
	}
	mine, _ := c.key(t, c.who.Login)
	hers, _ := c.key(t, lead.Login)
	officer, boss := c.dial(t, mine), c.dial(t, hers)
	_, errs, code := command1(t, officer, "", "--as "+lead.Login+" status")
	if code != 1 || !strings.Contains(errs, "has not named you for today") {
		t.Errorf("exit %d, %q", code, errs)
	}
	if out, errs, code := command1(t, boss, "", "officer deputy "+c.who.Login+" --until 2099-12-31"); code != 0 {
		t.Fatalf("exit %d, %q %q", code, out, errs)
	}
	if out, errs, code := command1(t, officer, "", "--as "+lead.Login+" status"); code != 0 || out == "" {
		t.Errorf("exit %d, %q %q", code, out, errs)
	}
	at := c.screen(t, officer, "--as "+lead.Login)
	at.seen.wait(t, c.who.Name+" as "+lead.Name)
	time.Sleep(300 * time.Millisecond)
	at.keys(t, "r")
	at.seen.wait(t, "Review")

	if _, _, code := command1(t, boss, "", "officer deputy "+c.who.Login+" --end"); code != 0 {
		t.Fatal("it is not ended")
	}
	refused := c.screen(t, officer, "--as "+lead.Login)
	refused.seen.wait(t, "The screen cannot be opened")
}
