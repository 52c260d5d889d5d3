package sshd

import (
	"io"
	"testing"
)

// What comes after a reader has given it back is for the next one, though a read of the first was under way.
func TestWhatIsLentIsGivenBack(t *testing.T) {
	in, from := io.Pipe()
	l := lend(t.Context(), in)
	first, giveBack := l.to()
	got := make(chan string)
	read := func(r io.Reader) {
		buf := make([]byte, 3)
		n, err := r.Read(buf)
		if err != nil {
			got <- err.Error()
			return
		}
		got <- string(buf[:n])
	}
	go read(first)
	_, _ = io.WriteString(from, "abcd")
	if s := <-got; s != "abc" {
		t.Errorf("it reads %q", s)
	}
	go read(first)
	if s := <-got; s != "d" {
		t.Errorf("it reads %q", s)
	}
	go read(first)
	giveBack()
	if s := <-got; s != "EOF" {
		t.Errorf("it reads %q", s)
	}
	second, _ := l.to()
	go read(second)
	_, _ = io.WriteString(from, "e")
	if s := <-got; s != "e" {
		t.Errorf("the next reads %q", s)
	}
	go read(second)
	from.Close()
	if s := <-got; s != "EOF" {
		t.Errorf("at the end it reads %q", s)
	}
}
