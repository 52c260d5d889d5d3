package pdf

import "encoding/binary"

// segment is characters that follow each other, and where their pictures are found.
type segment struct {
	first, last, delta uint16
	table              []byte // of numbers of pictures from here on, where they do not just follow each other
}

// covers are the characters that a TrueType font has pictures of, from its table for the basic plane of Unicode (format 4). A font that
// has no such table has none.
func covers(ttf []byte) (out []segment) {
	cmap := tableOf(ttf, "cmap")
	for i := range u16(cmap, 2) {
		record := 4 + 8*int(i)
		at := int(u16(cmap, record+4))<<16 | int(u16(cmap, record+6))
		if u16(cmap, record) != 3 || u16(cmap, record+2) != 1 || u16(cmap, at) != 4 {
			continue
		}
		is := cmap[at:]
		double := int(u16(is, 6))
		for n := 0; n < double; n += 2 {
			s := segment{last: u16(is, 14+n), first: u16(is, 16+double+n), delta: u16(is, 16+2*double+n)}
			place := 16 + 3*double + n
			if offset := int(u16(is, place)); offset > 0 && place+offset < len(is) {
				s.table = is[place+offset:]
			}
			out = append(out, s)
		}
		return out
	}
	return nil
}

// has reports whether there is a picture of a character.
func has(cover []segment, r rune) bool {
	for i := range cover {
		s := &cover[i]
		switch {
		case r > rune(s.last):
		case r < rune(s.first):
			return false
		case s.table == nil:
			return uint16(r)+s.delta != 0
		default:
			return u16(s.table, 2*int(r-rune(s.first))) != 0
		}
	}
	return false
}

// tableOf is one of a font's tables.
func tableOf(ttf []byte, name string) []byte {
	for i := range u16(ttf, 4) {
		record := 12 + 16*int(i)
		if record+16 > len(ttf) || string(ttf[record:record+4]) != name {
			continue
		}
		at := binary.BigEndian.Uint32(ttf[record+8:])
		return ttf[min(int(at), len(ttf)):]
	}
	return nil
}

// u16 is two bytes of a table, 0 behind its end.
func u16(b []byte, at int) uint16 {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return binary.BigEndian.Uint16(b[at:])
}
