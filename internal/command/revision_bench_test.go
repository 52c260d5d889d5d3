package command

import (
	"bytes"
	"strconv"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report"
	"ppbtui/internal/store"
)

// What an export costs of an open quarter, and of the same once it is signed off: each time with the file opened and closed, as a
// command does. The floor opens the file and closes it.
func BenchmarkSignedExport(b *testing.B) {
	at := func() time.Time { return time.Date(2024, 1, 15, 9, 0, 0, 0, time.UTC) }
	for _, size := range strings.Split(*heldSizes, ",") {
		n, err := strconv.Atoi(size)
		if err != nil {
			b.Fatal(err)
		}
		open, signed := heldFile(b, n), heldFile(b, n)
		st, err := store.Open(b.Context(), signed, store.Options{Clock: at})
		if err != nil {
			b.Fatal(err)
		}
		lead := ppb.Actor{Officer: ppb.Officer{Login: "lea", Name: "Lea Dunn", Role: ppb.RoleLead}, Session: "here"}
		for _, q := range []ppb.Quarter{heldQuarter.Prev(), heldQuarter} { // in order
			if _, err := st.SignOff(b.Context(), lead, q, "As it is."); err != nil {
				b.Fatal(err)
			}
		}
		if err := st.Close(); err != nil {
			b.Fatal(err)
		}
		b.Run("floor/"+size, func(b *testing.B) {
			for b.Loop() {
				st, err := store.Open(b.Context(), signed, store.Options{})
				if err != nil {
					b.Fatal(err)
				}
				if err := st.Close(); err != nil {
					b.Fatal(err)
				}
			}
		})
		for _, f := range report.Formats() {
			for _, of := range []struct{ name, path string }{{"open", open}, {"signed", signed}} {
				b.Run(of.name+"_"+f.Name+"/"+size, func(b *testing.B) {
					for b.Loop() {
						var out, errs bytes.Buffer
						code := Run(b.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &errs, Clock: at},
							[]string{"--db", of.path, "export", "--format", f.Name})
						if code != 0 || out.Len() == 0 {
							b.Fatal(code, errs.String())
						}
					}
				})
			}
		}
	}
}
