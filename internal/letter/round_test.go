package letter

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// kept is what a stand-in for the store recorded, and for the machine's mail.
type kept struct {
	fail error
	done []ppb.Reminded
	gone bool // the caller's context had ended when it was recorded
}

func (k *kept) Remind(ctx context.Context, _ ppb.Actor, _ ppb.Quarter, is ppb.Reminded) error {
	k.gone = k.gone || ctx.Err() != nil
	k.done = append(k.done, is)
	return k.fail
}

type mailer struct{ refuses string }

func (m mailer) Ready() error { return nil }
func (m mailer) Send(_ context.Context, l Letter) (string, bool) {
	return m.refuses, m.refuses == ""
}
func (m mailer) File(path string, _ []Letter) (string, error) {
	if m.refuses != "" {
		return "", errors.New(m.refuses)
	}
	return "/x/" + path, nil
}

func round(from, mail string) Round {
	lead := ppb.Officer{Login: "lea", Name: "Lea Lead", Role: ppb.RoleLead, Mail: mail}
	return Round{Book: &ppb.Book{Plan: ppb.Plan{Quarter: ppb.Quarter{Year: 2023, Q: 2}}}, Actor: ppb.Actor{Officer: lead}, From: from, At: time.Date(2023, 10, 9, 10, 0, 0, 0, time.UTC)}
}

// Letters come from the address that is said, else from one's own, and name somebody.
func TestWhomLettersComeFrom(t *testing.T) {
	for _, tc := range []struct{ from, mail, want string }{
		{"", "lea@example.org", `"Lea Lead" <lea@example.org>`},
		{"performance@example.org", "lea@example.org", `"Lea Lead" <performance@example.org>`},
		{"Performance <performance@example.org>", "", `"Performance" <performance@example.org>`},
		{"", "", "<@>"},
		{"nobody", "lea@example.org", ""},
	} {
		got, err := round(tc.from, tc.mail).Sender()
		if (err != nil) != (tc.want == "") || err == nil && got.String() != tc.want {
			t.Errorf("%q, %q: %v, %v", tc.from, tc.mail, got, err)
		}
	}
}

// Who has no address that can be used is named, and the others get their letters.
func TestLettersToWhoHasAnAddress(t *testing.T) {
	r := round("", "lea@example.org")
	all, without, err := r.Letters([]ppb.Reminder{
		{To: ppb.Officer{Login: "ann", Name: "Ann Ash", Mail: "ann@example.org"}, Missing: []string{"M1"}},
		{To: ppb.Officer{Login: "bob", Name: "Bob Birch"}, Missing: []string{"M2"}},
		{To: ppb.Officer{Login: "con", Name: "Con Cole", Mail: "con"}, Missing: []string{"M3"}},
	})
	if err != nil || len(all) != 1 || all[0].To.Name != "Ann Ash" || !slices.Equal(without, []string{"Bob Birch", "Con Cole"}) {
		t.Errorf("%+v, %v, %v", all, without, err)
	}
	if !strings.Contains(all[0].Text, "To get in: as you are used to\n") || !strings.Contains(all[0].Text, "Not sent yet: M1\n") {
		t.Error(all[0].Text)
	}
}

// What became of a letter is recorded also where whoever sent it has gone, and what went out unrecorded is said.
func TestWhatBecomesOfLettersIsRecorded(t *testing.T) {
	r, one := round("", "lea@example.org"), Addressed{Letter{}, ppb.Officer{Login: "ann", Name: "Ann Ash"}}
	one.To.Address = "ann@example.org"
	ctx, stop := context.WithCancel(t.Context())
	stop()
	k := &kept{}
	is, err := r.Send(ctx, mailer{"exit status 75"}, k, one)
	if err != nil || is.Taken || len(k.done) != 1 || k.done[0] != is || k.gone || one.Became(is) != "Not taken for Ann Ash <ann@example.org>: exit status 75." {
		t.Errorf("%+v, %v, recorded %+v", is, err, k)
	}
	k = &kept{fail: errors.New("the disk is full")}
	is, err = r.Send(t.Context(), mailer{}, k, one)
	if !is.Taken || err == nil || err.Error() != "the reminder of Ann Ash went out and could not be recorded: the disk is full" {
		t.Errorf("%+v, %v", is, err)
	}
	k = &kept{}
	if _, err := r.File(t.Context(), mailer{"it is there already"}, k, "x.mbox", []Addressed{one}); err == nil || len(k.done) != 0 {
		t.Errorf("%v, recorded %+v", err, k.done)
	}
	if full, err := r.File(t.Context(), mailer{}, k, "x.mbox", []Addressed{one}); err != nil || full != "/x/x.mbox" || len(k.done) != 1 || k.done[0].How != ppb.ByFile {
		t.Errorf("%s, %v, recorded %+v", full, err, k.done)
	}
}
