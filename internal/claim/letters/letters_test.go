package letters

import "testing"

func TestNumberEnd(t *testing.T) {
	for text, want := range map[string]string{"1,204 of": "1,204", "62.1%": "62.1", "5, 6": "5", "5.": "5", "12.5.": "12.5", "7th": "7", "x": ""} {
		if got := text[:NumberEnd(text, 0)]; got != want {
			t.Errorf("the number of %q is %q, want %q", text, got, want)
		}
	}
}

func TestLettersAndDigits(t *testing.T) {
	for text, want := range map[string][2]bool{"a": {true, false}, "É": {true, false}, "7": {false, true}, "٣": {false, true}, "-": {}, "’": {}, "\xff": {}} {
		r, size := At(text, 0)
		if got := [2]bool{Letter(r), Digit(r)}; got != want || size != len(text) {
			t.Errorf("%q is a letter, a digit: %v, want %v; it has %d bytes", text, got, want, size)
		}
	}
}
