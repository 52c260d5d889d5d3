package command

import (
	"errors"
	"strings"
	"unicode"

	"ppbtui/internal/ppb"
)

// find looks an item's key up by the words of a ref: over SSH quotes are lost, so PED02 05 may arrive as two.
func find(names *ppb.Names, words ...string) (key string, err error) {
	return names.Find(strings.Join(words, " "))
}

// ofRef reports what counts in a ref.
func ofRef(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func lettersOf(s string) (n int) {
	for _, r := range s {
		if ofRef(r) {
			n++
		}
	}
	return n
}

// longestRef is how many letters and digits a ref has at most: words that hold more than that cannot be one, so that a line of
// thousands of words is not looked up thousands of times.
func longestRef(names *ppb.Names) int {
	most := 0
	for _, name := range names.All() {
		most = max(most, lettersOf(name.Key), lettersOf(name.Ref)+len("999"))
	}
	return most
}

// split finds where the ref ends in the words of a command line: REF, REF/PART, either of one or more words, and then
// the value, if any. Where two readings are possible, the one whose ref is written exactly is taken, and if both or
// neither are, an error names them. A word without a letter or a digit never ends a ref. PART is one word, or the end of one.
func split(names *ppb.Names, words []string) (key, part string, value []string, err error) {
	type reading struct {
		key   string
		part  string
		value []string
		exact bool
	}
	var found []reading
	var firstErr error
	most, letters := longestRef(names), 0 // of the words before the last
	for n := 1; n <= len(words) && letters <= most; n++ {
		last := words[n-1]
		letters += lettersOf(last)
		if !strings.ContainsFunc(last, ofRef) {
			continue // nothing of a ref: an empty value, or one that is not a number
		}
		ref := strings.Join(words[:n], " ")
		try := func(ref, part string) bool {
			key, err := find(names, ref)
			if _, ambiguous := errors.AsType[*ppb.AmbiguousError](err); ambiguous || firstErr == nil && err != nil {
				firstErr = err
			}
			if err != nil {
				return false
			}
			found = append(found, reading{key, part, words[n:], names.Exactly(key, ref)})
			return true
		}
		if try(ref, "") {
			continue
		}
		if i := strings.LastIndexByte(ref, '/'); i > 0 && i < len(ref)-1 && !strings.ContainsAny(ref[i+1:], " ") {
			try(ref[:i], ref[i+1:])
		}
	}
	exact := found[:0:0]
	for _, r := range found {
		if r.exact {
			exact = append(exact, r)
		}
	}
	if len(found) > 1 && len(exact) == 1 {
		found = exact
	}
	switch len(found) {
	case 0:
		if nf, ok := errors.AsType[*ppb.NotFoundError](firstErr); ok && len(words) > 1 && len(nf.Similar) == 0 {
			_, firstErr = find(names, words[:len(words)-1]...)
		}
		if firstErr == nil {
			_, firstErr = find(names, words...)
		}
		return "", "", nil, firstErr
	case 1:
		return found[0].key, found[0].part, found[0].value, nil
	}
	keys := make([]string, len(found))
	for i, r := range found {
		keys[i] = names.Typed(r.key)
	}
	return "", "", nil, &ppb.AmbiguousError{Ref: strings.Join(words, " "), Keys: keys}
}
