package rag

import "testing"

// BenchmarkAssess is one rating with its words not asked for: it runs on every key press and must not allocate.
func BenchmarkAssess(b *testing.B) {
	for name, in := range map[string]*Input{
		"cumulative": entering("62"),
		"snapshot":   snapshot("85.7"),
		"reduction":  entering("6728000", unit(Money), basis(ForecastYear), changeBy(ReduceBy, "250000", "6726000")),
		"mid_month":  entering("31", asOf("2023-09-15")),
		"19_digits":  entering("9999999999999999999", basis(Snapshot)),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if a := Assess(in); a.Status == None {
					b.Fatal(a.Why)
				}
			}
		})
	}
}

// BenchmarkReRate is a whole plan of 10,000 measures over 40 quarters.
func BenchmarkReRate(b *testing.B) {
	all := []*Input{entering("62"), snapshot("85.7"), entering("31", asOf("2023-09-15")), snapshot("94.95", absolute("3"))}
	for b.Loop() {
		n := 0
		for i := range 400_000 {
			if a := Assess(all[i%len(all)]); a.Status == Red {
				n++
			}
		}
		if n == 0 {
			b.Fatal("nothing is red")
		}
	}
}

func BenchmarkSentence(b *testing.B) {
	a := Assess(entering("62"))
	b.ReportAllocs()
	for b.Loop() {
		_ = a.Sentence()
	}
}

func BenchmarkTravel(b *testing.B) {
	c := &Comparison{Polarity: Lower, Now: num("62"), Before: num("76")}
	b.ReportAllocs()
	for b.Loop() {
		if Travel(c).Direction != Better {
			b.Fatal()
		}
	}
}

// TestAssessDoesNotAllocate keeps the promise of the benchmark.
func TestAssessDoesNotAllocate(t *testing.T) {
	in := entering("62")
	var a Assessment
	if n := testing.AllocsPerRun(100, func() { a = Assess(in) }); n != 0 {
		t.Errorf("%v allocations for %s", n, a.Status)
	}
}
